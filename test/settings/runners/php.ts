/** PHP's mail libraries, from Debian's packages. */
import { existsSync } from 'node:fs';
import { command, ENVELOPE, only, type Runner, versionBy, write } from '../runner.ts';

const PHPMAILER = '/usr/share/php/libphp-phpmailer/autoload.php';
const MAILER = '/usr/share/php/Symfony/Component/Mailer/autoload.php';
const DOTENV = '/usr/share/php/Symfony/Component/Dotenv/autoload.php';

/** Debian's package has no version in the code itself. */
function debianVersion(file: string, name: string): string | null {
  return existsSync(file) ? versionBy('dpkg', '-s', name) : null;
}

export const phpmailer: Runner = {
  client: 'phpmailer',
  version: () =>
    existsSync(PHPMAILER)
      ? versionBy('php', '-r', `require '${PHPMAILER}'; echo PHPMailer\\PHPMailer\\PHPMailer::VERSION;`)
      : null,
  run: (blocks, { folder }) => {
    write(folder, 'vendor/autoload.php', `<?php require '${PHPMAILER}';`);
    const send = [
      only(blocks),
      `$mail->setFrom('${ENVELOPE.from}'); $mail->addAddress('${ENVELOPE.to}');`,
      "$mail->Subject = 'Test'; $mail->Body = 'Test'; $mail->send();",
    ];
    return command('php', [write(folder, 'send.php', send.join('\n'))]);
  },
};

export const symfony: Runner = {
  client: 'symfony',
  version: () => (existsSync(DOTENV) ? debianVersion(MAILER, 'php-symfony-mailer') : null),
  run: (blocks, { folder }) => {
    const env = write(folder, '.env', only(blocks));
    const send = [
      `<?php require '${DOTENV}'; require '${MAILER}';`,
      `(new Symfony\\Component\\Dotenv\\Dotenv())->load('${env}');`,
      "$transport = Symfony\\Component\\Mailer\\Transport::fromDsn($_ENV['MAILER_DSN']);",
      '$mail = (new Symfony\\Component\\Mime\\Email())',
      `  ->from('${ENVELOPE.from}')->to('${ENVELOPE.to}')->subject('Test')->text('Test');`,
      '(new Symfony\\Component\\Mailer\\Mailer($transport))->send($mail);',
    ];
    return command('php', [write(folder, 'send.php', send.join('\n'))]);
  },
};
