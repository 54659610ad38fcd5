/** Settings of mail libraries in Java, Go, C# and Rust. Pure. */
import type { EncryptionMode } from '../../api/index.ts';
import { bracketed, doubleQuoted, PASSWORD, property, RISKY, USER } from './quoting.ts';
import type { Mechanism } from './sign-in.ts';
import { careful, file, note, secretNotes, type Writer } from './written.ts';

/** Older versions compare names only if configured to, so this is always set. */
const TLS_PROPERTIES: Readonly<Record<EncryptionMode, readonly string[]>> = {
  starttls: ['starttls.enable=true', 'starttls.required=true', 'ssl.checkserveridentity=true'],
  'implicit-tls': ['ssl.enable=true', 'ssl.checkserveridentity=true'],
  plaintext: [],
};

/**
 * The secret comes from the environment: in the file, characters beyond ASCII, leading blanks and `${` would change it
 * (spring-boot issues 19185 and 28663).
 */
export const springBoot: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('application.properties', [
      `spring.mail.host=${property(host)}`,
      `spring.mail.port=${port}`,
      ...(mechanism
        ? [
            `spring.mail.username=${fromEnvironment('SMTP_USER')}`,
            `spring.mail.password=${fromEnvironment('SMTP_PASSWORD')}`,
          ]
        : []),
      ...[`auth=${mechanism !== null}`, ...TLS_PROPERTIES[encryption]].map(
        (line) => `spring.mail.properties.mail.smtp.${line}`,
      ),
    ]),
    ...(mechanism ? [file('shell', exports())] : []),
  ],
  notes: secretNotes(mechanism, careful(RISKY.environment)),
});

/** User and password are passed to `Transport.connect` or an `Authenticator`; no property contains a password. */
export const javaMail: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('mail.properties', [
      `mail.smtp.host=${property(host)}`,
      `mail.smtp.port=${port}`,
      ...(mechanism ? [`mail.smtp.user=${property(USER)}`] : []),
      ...[`auth=${mechanism !== null}`, ...TLS_PROPERTIES[encryption]].map((line) => `mail.smtp.${line}`),
    ]),
    file('Mail.java', [
      mechanism
        ? `transport.connect(${doubleQuoted(USER)}, ${doubleQuoted(PASSWORD)});`
        : 'transport.connect();',
    ]),
  ],
  notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
});

/** `WithPort` comes first: the options after it then keep the port and do not fall back to another. */
export const go: Writer = ({ host, port, encryption, mechanism }) => {
  const policy = {
    starttls: 'mail.WithTLSPortPolicy(mail.TLSMandatory)',
    'implicit-tls': 'mail.WithSSL()',
    plaintext: 'mail.WithTLSPortPolicy(mail.NoTLS)',
  }[encryption];
  const sasl = mechanism && goMechanism(mechanism, encryption);
  return {
    files: [
      file('mail.go', [
        `client, err := mail.NewClient(${doubleQuoted(bracketed(host))},`,
        `\tmail.WithPort(${port}),`,
        `\t${policy},`,
        ...(sasl
          ? [
              `\tmail.WithSMTPAuth(${sasl}),`,
              `\tmail.WithUsername(${doubleQuoted(USER)}),`,
              `\tmail.WithPassword(${doubleQuoted(PASSWORD)}),`,
            ]
          : []),
        ')',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
};

/** `Auto`, its default, continues without encryption on every port but 465, so the mode is always named. */
export const mailkit: Writer = ({ host, port, encryption, mechanism }) => {
  const mode = { starttls: 'StartTls', 'implicit-tls': 'SslOnConnect', plaintext: 'None' }[encryption];
  return {
    files: [
      file('Mail.cs', [
        'using var client = new MailKit.Net.Smtp.SmtpClient();',
        `client.Connect(${doubleQuoted(host)}, ${port}, MailKit.Security.SecureSocketOptions.${mode});`,
        ...(mechanism ? [`client.Authenticate(${doubleQuoted(USER)}, ${doubleQuoted(PASSWORD)});`] : []),
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
};

/** What System.Net.Mail can sign in with; it has no PLAIN. */
const NET_METHODS = ['LOGIN', 'NTLM', 'GSSAPI'];

/** `EnableSsl` is STARTTLS, and fails if it is not on offer; there is no implicit TLS. */
export const systemNetMail: Writer = ({ host, port, encryption, mechanism, offered }) => {
  if (encryption === 'implicit-tls') return { notes: [note('not-supported')] };
  if (mechanism && offered && !offered.methods.some((method) => NET_METHODS.includes(method)))
    return { notes: [note('mechanism-missing', { methods: NET_METHODS.join(', ') })] };
  const credentials = `new System.Net.NetworkCredential(${doubleQuoted(USER)}, ${doubleQuoted(PASSWORD)})`;
  return {
    files: [
      file('Mail.cs', [
        `using var client = new System.Net.Mail.SmtpClient(${doubleQuoted(host)}, ${port})`,
        '{',
        `    EnableSsl = ${encryption === 'starttls'},`,
        ...(mechanism ? [`    Credentials = ${credentials},`] : []),
        '};',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
};

/** `relay` and `starttls_relay` demand encryption. Each sets a port of its own, so ours comes after it. */
export const lettre: Writer = ({ host, port, encryption, mechanism }) => {
  const builder = {
    starttls: `starttls_relay(${doubleQuoted(host)})?`,
    'implicit-tls': `relay(${doubleQuoted(host)})?`,
    plaintext: `builder_dangerous(${doubleQuoted(host)})`,
  }[encryption];
  return {
    files: [
      file('mail.rs', [
        `let mailer = lettre::SmtpTransport::${builder}`,
        `    .port(${port})`,
        ...(mechanism
          ? [
              '    .credentials(lettre::transport::smtp::authentication::Credentials::new(',
              `        ${doubleQuoted(USER)}.into(),`,
              `        ${doubleQuoted(PASSWORD)}.into(),`,
              '    ))',
            ]
          : []),
        '    .build();',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  };
};

/** The library refuses PLAIN and LOGIN without encryption, unless told that this is meant. */
function goMechanism(mechanism: Mechanism, encryption: EncryptionMode): string {
  const name = { PLAIN: 'Plain', LOGIN: 'Login', 'CRAM-MD5': 'CramMD5' }[mechanism];
  const isBare = encryption === 'plaintext' && mechanism !== 'CRAM-MD5';
  return `mail.SMTPAuth${name}${isBare ? 'NoEnc' : ''}`;
}

/** Spring reads a variable in place of this. */
function fromEnvironment(name: string): string {
  return `\${${name}}`;
}

function exports(): string[] {
  return [`export SMTP_USER='${USER}'`, `export SMTP_PASSWORD='${PASSWORD}'`];
}
