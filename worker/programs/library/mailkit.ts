/** MailKit. */
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const COMMIT = 'd1f7aa7655d50777c4ece3803ff86f3591e60db5';
const MODES = `jstedfast/MailKit:MailKit/Security/SecureSocketOptions.cs@${COMMIT}`;
const SERVICE = `jstedfast/MailKit:MailKit/MailService.cs@${COMMIT}`;

export const mailkit: Program = {
  id: 'mailkit',
  name: 'MailKit (.NET)',
  kind: 'library',
  keys: {
    server: ['client.Connect'],
    port: ['client.Connect'],
    encryption: ['SecureSocketOptions'],
    user: ['client.Authenticate'],
    password: ['client.Authenticate'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-if-offered', { key: 'SecureSocketOptions.Auto (≠ 465)' }, MODES),
    trap('means-implicit', { key: 'useSsl: true' }, SERVICE),
    trap('off-still-upgrades', { key: 'useSsl: false' }, SERVICE),
    trap('revocation', { key: 'CheckCertificateRevocation' }, `jstedfast/MailKit:FAQ.md@${COMMIT}`),
  ],
  messages: ['MailKit', '.NET'],
  evidence: { how: 'run', version: '4.18.2', on: '2026-11-30', source: MODES, confirmed: true },
  /** `Auto`, its default, continues without encryption on every port but 465, so the mode is always named. */
  write: (target) => {
    const mode = { starttls: 'StartTls', 'implicit-tls': 'SslOnConnect', plaintext: 'None' }[
      target.encryption
    ];
    return {
      files: [
        file('Mail.cs', [
          'using var client = new MailKit.Net.Smtp.SmtpClient();',
          `client.Connect(${doubleQuoted(target.host)}, ${target.port}, MailKit.Security.SecureSocketOptions.${mode});`,
          ...signIn(target),
        ]),
      ],
      notes: secretNotes(target.mechanism, careful(RISKY.doubleQuoted)),
    };
  },
};

function signIn({ signsIn }: Target): string[] {
  const user = doubleQuoted(USER);
  return {
    password: [`client.Authenticate(${user}, ${doubleQuoted(PASSWORD)});`],
    'without-password': [
      `client.Authenticate(new MailKit.Security.SaslMechanismOAuth2(${user}, ${doubleQuoted(TOKEN)}));`,
    ],
    none: [],
  }[signsIn];
}
