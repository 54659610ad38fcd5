/** PHPMailer. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, singleQuoted, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const SOURCE = 'PHPMailer/PHPMailer:src/PHPMailer.php@4a489474e7ef8bbf03c1cb219d8939ea76a7fb40';

export const phpmailer: Program = {
  id: 'phpmailer',
  name: 'PHPMailer',
  kind: 'library',
  keys: {
    server: ['Host'],
    port: ['Port'],
    encryption: ['SMTPSecure'],
    'sign-in': ['SMTPAuth'],
    user: ['Username'],
    password: ['Password'],
    sender: ['setFrom'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('misspelled-is-optional', { key: 'SMTPSecure', values: "'tls', 'ssl'" }, SOURCE),
    trap('means-starttls', { key: "SMTPSecure = 'tls'" }, SOURCE),
    trap('means-implicit', { key: "SMTPSecure = 'ssl'" }, SOURCE),
    trap('local-server', { key: 'isSMTP()' }, SOURCE),
    trap('sign-in-switch', { key: 'SMTPAuth = true' }, SOURCE),
    trap('off-still-upgrades', { key: "SMTPSecure = ''" }, SOURCE),
  ],
  messages: ['PHPMailer', 'PHP'],
  evidence: { how: 'run', version: '7.1.1', on: '2026-11-30', source: SOURCE, confirmed: true },
  /** A file of its own: without its first line, PHP would print it, password and all. */
  write: (target) => ({
    files: [
      file('mail.php', [
        '<?php',
        "require __DIR__ . '/vendor/autoload.php';",
        '$mail = new \\PHPMailer\\PHPMailer\\PHPMailer(true);',
        '$mail->isSMTP();',
        `$mail->Host = ${singleQuoted(bracketed(target.host))};`,
        `$mail->Port = ${target.port};`,
        `$mail->SMTPSecure = ${encryption(target)};`,
        ...signIn(target),
        `$mail->setFrom(${singleQuoted(ADDRESS)});`,
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
  }),
};

function encryption({ encryption }: Target): string {
  return {
    starttls: '\\PHPMailer\\PHPMailer\\PHPMailer::ENCRYPTION_STARTTLS',
    'implicit-tls': '\\PHPMailer\\PHPMailer\\PHPMailer::ENCRYPTION_SMTPS',
    plaintext: "''",
  }[encryption];
}

/** A token has no property of its own: PHPMailer asks an object for what XOAUTH2 sends. */
function signIn({ signsIn }: Target): string[] {
  return {
    password: [
      '$mail->SMTPAuth = true;',
      `$mail->Username = ${singleQuoted(USER)};`,
      `$mail->Password = ${singleQuoted(PASSWORD)};`,
    ],
    'without-password': [
      '$mail->SMTPAuth = true;',
      "$mail->AuthType = 'XOAUTH2';",
      '$mail->setOAuth(new class implements \\PHPMailer\\PHPMailer\\OAuthTokenProvider {',
      '    public function getOauth64()',
      '    {',
      `        return base64_encode('user=' . ${singleQuoted(USER)} . "\\1auth=Bearer " . ${singleQuoted(TOKEN)} . "\\1\\1");`,
      '    }',
      '});',
    ],
    none: ['$mail->SMTPAuth = false;'],
  }[signsIn];
}
