/** Settings of mail libraries in PHP, JavaScript, Python and Ruby, and of programs that read a .env file. Pure. */
import { bracketed, dotenv, PASSWORD, RISKY, singleQuoted, USER, userinfo } from './quoting.ts';
import { careful, file, note, type Writer } from './written.ts';

/** Without `requireTLS`, a server that does not offer STARTTLS gets the password in plain text. */
export const nodemailer: Writer = ({ host, port, encryption }) => ({
  files: [
    file('mail.mjs', [
      "import nodemailer from 'nodemailer';",
      '',
      'const transporter = nodemailer.createTransport({',
      `  host: ${singleQuoted(host)},`,
      `  port: ${port},`,
      `  secure: ${encryption === 'implicit-tls'},`,
      ...(encryption === 'starttls' ? ['  requireTLS: true,'] : []),
      `  auth: { user: ${singleQuoted(USER)}, pass: ${singleQuoted(PASSWORD)} },`,
      '});',
    ]),
  ],
  notes: [careful(RISKY.singleQuoted)],
});

export const phpmailer: Writer = ({ host, port, encryption }) => {
  const secure = {
    starttls: '\\PHPMailer\\PHPMailer\\PHPMailer::ENCRYPTION_STARTTLS',
    'implicit-tls': '\\PHPMailer\\PHPMailer\\PHPMailer::ENCRYPTION_SMTPS',
    plaintext: "''",
  }[encryption];
  return {
    files: [
      file('mail.php', [
        '$mail = new \\PHPMailer\\PHPMailer\\PHPMailer(true);',
        '$mail->isSMTP();',
        `$mail->Host = ${singleQuoted(bracketed(host))};`,
        `$mail->Port = ${port};`,
        `$mail->SMTPSecure = ${secure};`,
        '$mail->SMTPAuth = true;',
        `$mail->Username = ${singleQuoted(USER)};`,
        `$mail->Password = ${singleQuoted(PASSWORD)};`,
      ]),
    ],
    notes: [careful(RISKY.singleQuoted)],
  };
};

export const symfony: Writer = ({ host, port, encryption }) => {
  const scheme = encryption === 'implicit-tls' ? 'smtps' : 'smtp';
  const query = encryption === 'starttls' ? '?require_tls=true' : '';
  const dsn = `${scheme}://${userinfo(USER)}:${userinfo(PASSWORD)}@${bracketed(host)}:${port}${query}`;
  return {
    files: [file('.env', [`MAILER_DSN=${dotenv(dsn)}`])],
    notes: [
      note('percent-encode-secret'),
      ...(encryption === 'starttls' ? [note('since-version', { version: 'Symfony 7.3' })] : []),
    ],
  };
};

/** Laravel passes the mailer's whole array to Symfony's transport, whose `require_tls` cannot be set from .env. */
export const laravel: Writer = ({ host, port, encryption }) => {
  const required = file("config/mail.php, 'mailers' => 'smtp'", ["'require_tls' => true,"]);
  return {
    files: [
      file('.env', [
        'MAIL_MAILER=smtp',
        `MAIL_SCHEME=${encryption === 'implicit-tls' ? 'smtps' : 'smtp'}`,
        `MAIL_HOST=${dotenv(bracketed(host))}`,
        `MAIL_PORT=${port}`,
        `MAIL_USERNAME=${dotenv(USER)}`,
        `MAIL_PASSWORD=${dotenv(PASSWORD)}`,
      ]),
      ...(encryption === 'starttls' ? [required] : []),
    ],
    notes: [
      careful(RISKY.dotenv),
      ...(encryption === 'starttls'
        ? [note('since-version', { version: 'Laravel 11, Symfony Mailer 7.3' })]
        : []),
    ],
  };
};

/** The plugin passes `tls` to PHPMailer, where it means STARTTLS and is required. */
export const wordpress: Writer = ({ host, port, encryption }) => {
  const secure = { starttls: 'tls', 'implicit-tls': 'ssl', plaintext: '' }[encryption];
  return {
    files: [
      file('wp-config.php', [
        "define( 'WPMS_ON', true );",
        "define( 'WPMS_MAILER', 'smtp' );",
        `define( 'WPMS_SMTP_HOST', ${singleQuoted(bracketed(host))} );`,
        `define( 'WPMS_SMTP_PORT', ${port} );`,
        `define( 'WPMS_SSL', ${singleQuoted(secure)} );`,
        "define( 'WPMS_SMTP_AUTH', true );",
        `define( 'WPMS_SMTP_USER', ${singleQuoted(USER)} );`,
        `define( 'WPMS_SMTP_PASS', ${singleQuoted(PASSWORD)} );`,
      ]),
    ],
    notes: [careful(RISKY.singleQuoted)],
  };
};

/** Without a context, smtplib verifies nothing. */
export const python: Writer = ({ host, port, encryption }) => {
  const where = `${singleQuoted(host)}, ${port}`;
  const sends = [
    `    smtp.login(${singleQuoted(USER)}, ${singleQuoted(PASSWORD)})`,
    '    smtp.send_message(message)',
  ];
  const opening = {
    starttls: [
      `with smtplib.SMTP(${where}) as smtp:`,
      '    smtp.starttls(context=ssl.create_default_context())',
    ],
    'implicit-tls': [`with smtplib.SMTP_SSL(${where}, context=ssl.create_default_context()) as smtp:`],
    plaintext: [`with smtplib.SMTP(${where}) as smtp:`],
  }[encryption];
  return {
    files: [
      file('mail.py', [
        'import smtplib',
        ...(encryption === 'plaintext' ? [] : ['import ssl']),
        'from email.message import EmailMessage',
        '',
        'message = EmailMessage()',
        "message['From'] = 'YOUR_ADDRESS'",
        "message['To'] = 'YOUR_ADDRESS'",
        "message['Subject'] = 'Test'",
        "message.set_content('Test')",
        '',
        ...opening,
        ...sends,
      ]),
    ],
    notes: [careful(RISKY.singleQuoted)],
  };
};

/** `EMAIL_USE_TLS` is STARTTLS, and fails if it is not offered; `EMAIL_USE_SSL` is implicit TLS. */
export const django: Writer = ({ host, port, encryption }) => ({
  files: [
    file('settings.py', [
      `EMAIL_HOST = ${singleQuoted(host)}`,
      `EMAIL_PORT = ${port}`,
      `EMAIL_USE_TLS = ${pythonBoolean(encryption === 'starttls')}`,
      `EMAIL_USE_SSL = ${pythonBoolean(encryption === 'implicit-tls')}`,
      `EMAIL_HOST_USER = ${singleQuoted(USER)}`,
      `EMAIL_HOST_PASSWORD = ${singleQuoted(PASSWORD)}`,
    ]),
  ],
  notes: [careful(RISKY.singleQuoted)],
});

function pythonBoolean(value: boolean): string {
  return value ? 'True' : 'False';
}

/** `enable_starttls` fails if STARTTLS is not offered, `enable_starttls_auto` continues in plain text. */
export const rails: Writer = ({ host, port, encryption }) => {
  const mode = {
    starttls: ['  enable_starttls: true,'],
    'implicit-tls': ['  tls: true,', '  enable_starttls_auto: false,'],
    plaintext: ['  enable_starttls_auto: false,'],
  }[encryption];
  return {
    files: [
      file('config/environments/production.rb', [
        'config.action_mailer.delivery_method = :smtp',
        'config.action_mailer.smtp_settings = {',
        `  address: ${singleQuoted(host)},`,
        `  port: ${port},`,
        ...mode,
        '  authentication: :plain,',
        `  user_name: ${singleQuoted(USER)},`,
        `  password: ${singleQuoted(PASSWORD)}`,
        '}',
      ]),
    ],
    notes: [careful(RISKY.singleQuoted)],
  };
};

export const environment: Writer = ({ host, port, encryption }) => ({
  files: [
    file('.env', [
      `SMTP_HOST=${dotenv(host)}`,
      `SMTP_PORT=${port}`,
      `SMTP_ENCRYPTION=${encryption === 'plaintext' ? 'none' : encryption === 'starttls' ? 'starttls' : 'tls'}`,
      `SMTP_USER=${dotenv(USER)}`,
      `SMTP_PASSWORD=${dotenv(PASSWORD)}`,
    ]),
  ],
  notes: [careful(RISKY.dotenv)],
});
