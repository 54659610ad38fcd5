/** Settings of mail libraries in Java and Go. Pure. */
import type { EncryptionMode } from '../../api/index.ts';
import { bracketed, doubleQuoted, PASSWORD, property, RISKY, USER } from './quoting.ts';
import type { Mechanism } from './sign-in.ts';
import { careful, file, secretNotes, type Writer } from './written.ts';

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
