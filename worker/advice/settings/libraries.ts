/** Settings of mail libraries in PHP, JavaScript, Python and Ruby, and of programs that read a .env file. Pure. */
import { IMPLICIT_TLS_PORT } from '../../knowledge/ports.ts';
import { ADDRESS, bracketed, dotenv, PASSWORD, RISKY, singleQuoted, USER, userinfo } from './quoting.ts';
import { mechanismWord } from './sign-in.ts';
import { careful, file, note, secretNotes, type Writer } from './written.ts';

/** Without `requireTLS`, a server that does not offer STARTTLS gets the password in plain text. */
export const nodemailer: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('mail.mjs', [
      "import nodemailer from 'nodemailer';",
      '',
      'const transporter = nodemailer.createTransport({',
      `  host: ${singleQuoted(host)},`,
      `  port: ${port},`,
      `  secure: ${encryption === 'implicit-tls'},`,
      ...(encryption === 'starttls' ? ['  requireTLS: true,'] : []),
      ...(mechanism ? [`  auth: { user: ${singleQuoted(USER)}, pass: ${singleQuoted(PASSWORD)} },`] : []),
      '});',
    ]),
  ],
  notes: secretNotes(mechanism, careful(RISKY.singleQuoted)),
});

export const phpmailer: Writer = ({ host, port, encryption, mechanism }) => {
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
        `$mail->SMTPAuth = ${mechanism !== null};`,
        ...(mechanism
          ? [`$mail->Username = ${singleQuoted(USER)};`, `$mail->Password = ${singleQuoted(PASSWORD)};`]
          : []),
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted)),
  };
};

/** On port 465, Symfony's transport begins with TLS whatever the scheme (EsmtpTransport). */
export const symfony: Writer = ({ host, port, encryption, mechanism }) => {
  if (encryption === 'starttls' && port === IMPLICIT_TLS_PORT) return { notes: [note('begins-with-tls')] };
  const scheme = encryption === 'implicit-tls' ? 'smtps' : 'smtp';
  const query = encryption === 'starttls' ? '?require_tls=true' : '';
  const user = mechanism ? `${userinfo(USER)}:${userinfo(PASSWORD)}@` : '';
  const dsn = `${scheme}://${user}${bracketed(host)}:${port}${query}`;
  return {
    files: [file('.env', [`MAILER_DSN=${dotenv(dsn)}`])],
    notes: [
      ...secretNotes(mechanism, note('percent-encode-secret')),
      ...(encryption === 'starttls' ? [note('since-version', { version: 'Symfony 7.3' })] : []),
    ],
  };
};

/** Laravel passes the mailer's whole array to Symfony's transport, whose `require_tls` cannot be set from .env. */
export const laravel: Writer = ({ host, port, encryption, mechanism }) => {
  if (encryption === 'starttls' && port === IMPLICIT_TLS_PORT) return { notes: [note('begins-with-tls')] };
  const required = file("config/mail.php, 'mailers' => 'smtp'", ["'require_tls' => true,"]);
  return {
    files: [
      file('.env', [
        'MAIL_MAILER=smtp',
        `MAIL_SCHEME=${encryption === 'implicit-tls' ? 'smtps' : 'smtp'}`,
        `MAIL_HOST=${dotenv(bracketed(host))}`,
        `MAIL_PORT=${port}`,
        ...(mechanism ? [`MAIL_USERNAME=${dotenv(USER)}`, `MAIL_PASSWORD=${dotenv(PASSWORD)}`] : []),
        `MAIL_FROM_ADDRESS=${dotenv(ADDRESS)}`,
      ]),
      ...(encryption === 'starttls' ? [required] : []),
    ],
    notes: [
      ...secretNotes(mechanism, careful(RISKY.dotenv)),
      ...(encryption === 'starttls'
        ? [note('since-version', { version: 'Laravel 11, Symfony Mailer 7.3' })]
        : []),
    ],
  };
};

/** The plugin passes `tls` to PHPMailer, where it means STARTTLS and is required. */
export const wordpress: Writer = ({ host, port, encryption, mechanism }) => {
  const secure = { starttls: 'tls', 'implicit-tls': 'ssl', plaintext: '' }[encryption];
  return {
    files: [
      file('wp-config.php', [
        "define( 'WPMS_ON', true );",
        "define( 'WPMS_MAILER', 'smtp' );",
        `define( 'WPMS_SMTP_HOST', ${singleQuoted(bracketed(host))} );`,
        `define( 'WPMS_SMTP_PORT', ${port} );`,
        `define( 'WPMS_SSL', ${singleQuoted(secure)} );`,
        `define( 'WPMS_SMTP_AUTH', ${mechanism !== null} );`,
        ...(mechanism
          ? [
              `define( 'WPMS_SMTP_USER', ${singleQuoted(USER)} );`,
              `define( 'WPMS_SMTP_PASS', ${singleQuoted(PASSWORD)} );`,
            ]
          : []),
        `define( 'WPMS_MAIL_FROM', ${singleQuoted(ADDRESS)} );`,
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted)),
  };
};

/** Without a context, smtplib verifies nothing. It takes ASCII in user name and password only (CPython issue 73936). */
export const python: Writer = ({ host, port, encryption, mechanism }) => {
  const where = `${singleQuoted(host)}, ${port}`;
  const sends = [
    ...(mechanism ? [`    smtp.login(${singleQuoted(USER)}, ${singleQuoted(PASSWORD)})`] : []),
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
        `message['From'] = '${ADDRESS}'`,
        `message['To'] = '${ADDRESS}'`,
        "message['Subject'] = 'Test'",
        "message.set_content('Test')",
        '',
        ...opening,
        ...sends,
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted), note('ascii-secret')),
  };
};

/**
 * `EMAIL_USE_TLS` is STARTTLS, and fails if it is not offered; `EMAIL_USE_SSL` is implicit TLS. Before 4.2, neither checks
 * whose certificate it is (django pull request 16812).
 */
export const django: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('settings.py', [
      `EMAIL_HOST = ${singleQuoted(host)}`,
      `EMAIL_PORT = ${port}`,
      `EMAIL_USE_TLS = ${pythonBoolean(encryption === 'starttls')}`,
      `EMAIL_USE_SSL = ${pythonBoolean(encryption === 'implicit-tls')}`,
      ...(mechanism
        ? [`EMAIL_HOST_USER = ${singleQuoted(USER)}`, `EMAIL_HOST_PASSWORD = ${singleQuoted(PASSWORD)}`]
        : []),
      `DEFAULT_FROM_EMAIL = ${singleQuoted(ADDRESS)}`,
    ]),
  ],
  notes: [
    ...(encryption === 'plaintext' ? [] : [note('verifies-since', { version: 'Django 4.2' })]),
    ...secretNotes(mechanism, careful(RISKY.singleQuoted), note('ascii-secret')),
  ],
});

function pythonBoolean(value: boolean): string {
  return value ? 'True' : 'False';
}

/** The mechanism has to be named: without the line, nothing but PLAIN is tried. `enable_starttls` fails if STARTTLS is not offered, `enable_starttls_auto` continues in plain text. */
export const rails: Writer = ({ host, port, encryption, mechanism }) => {
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
        ...(mechanism
          ? [
              `  authentication: :${mechanismWord(mechanism)},`,
              `  user_name: ${singleQuoted(USER)},`,
              `  password: ${singleQuoted(PASSWORD)}`,
            ]
          : []),
        '}',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted)),
  };
};

/** Single quotes: every reader of such files takes what is inside as it is. */
export const environment: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('.env', [
      `SMTP_HOST=${dotenv(host)}`,
      `SMTP_PORT=${port}`,
      `SMTP_ENCRYPTION=${encryption === 'plaintext' ? 'none' : encryption === 'starttls' ? 'starttls' : 'tls'}`,
      ...(mechanism ? [`SMTP_USER='${USER}'`, `SMTP_PASSWORD='${PASSWORD}'`] : []),
    ]),
  ],
  notes: secretNotes(mechanism, careful(RISKY.environment)),
});
