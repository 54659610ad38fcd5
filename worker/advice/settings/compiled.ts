/** Settings of mail libraries in Java and Go. Pure. */
import type { EncryptionMode } from '../../api/index.ts';
import { doubleQuoted, PASSWORD, property, RISKY, USER } from './quoting.ts';
import { careful, file, type Writer } from './written.ts';

/** Older versions compare names only if configured to, so this is always set. */
const TLS_PROPERTIES: Readonly<Record<EncryptionMode, readonly string[]>> = {
  starttls: ['starttls.enable=true', 'starttls.required=true', 'ssl.checkserveridentity=true'],
  'implicit-tls': ['ssl.enable=true', 'ssl.checkserveridentity=true'],
  plaintext: [],
};

export const springBoot: Writer = ({ host, port, encryption }) => ({
  files: [
    file('application.properties', [
      `spring.mail.host=${property(host)}`,
      `spring.mail.port=${port}`,
      `spring.mail.username=${property(USER)}`,
      `spring.mail.password=${property(PASSWORD)}`,
      ...['auth=true', ...TLS_PROPERTIES[encryption]].map(
        (line) => `spring.mail.properties.mail.smtp.${line}`,
      ),
    ]),
  ],
  notes: [careful(RISKY.properties)],
});

/** User and password are passed to `Transport.connect` or an `Authenticator`; no property contains a password. */
export const javaMail: Writer = ({ host, port, encryption }) => ({
  files: [
    file('mail.properties', [
      `mail.smtp.host=${property(host)}`,
      `mail.smtp.port=${port}`,
      `mail.smtp.user=${property(USER)}`,
      ...['auth=true', ...TLS_PROPERTIES[encryption]].map((line) => `mail.smtp.${line}`),
    ]),
    file('Mail.java', [`transport.connect(${doubleQuoted(USER)}, ${doubleQuoted(PASSWORD)});`]),
  ],
  notes: [careful(RISKY.doubleQuoted)],
});

/** `WithPort` comes first: the options after it then keep the port and do not fall back to another. */
export const go: Writer = ({ host, port, encryption }) => {
  const policy = {
    starttls: 'mail.WithTLSPortPolicy(mail.TLSMandatory)',
    'implicit-tls': 'mail.WithSSL()',
    plaintext: 'mail.WithTLSPortPolicy(mail.NoTLS)',
  }[encryption];
  const sasl = encryption === 'plaintext' ? 'mail.SMTPAuthPlainNoEnc' : 'mail.SMTPAuthPlain';
  return {
    files: [
      file('mail.go', [
        `client, err := mail.NewClient(${doubleQuoted(host)},`,
        `\tmail.WithPort(${port}),`,
        `\t${policy},`,
        `\tmail.WithSMTPAuth(${sasl}),`,
        `\tmail.WithUsername(${doubleQuoted(USER)}),`,
        `\tmail.WithPassword(${doubleQuoted(PASSWORD)}),`,
        ')',
      ]),
    ],
    notes: [careful(RISKY.doubleQuoted)],
  };
};
