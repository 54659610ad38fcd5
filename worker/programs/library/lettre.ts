/** lettre, for Rust. */
import { notExported } from '../environment.ts';
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, RISKY, TOKEN } from '../quoting.ts';
import { trap } from '../trap.ts';
import { exported, file, note, secretNotes, type Target, type Written } from '../written.ts';

const COMMIT = 'fa402db598b2a3847752b8f2764a2274189d6aba';
const TRANSPORT = `lettre/lettre:src/transport/smtp/transport.rs@${COMMIT}`;
const URL = `lettre/lettre:src/transport/smtp/connection_url.rs@${COMMIT}`;
const MECHANISMS = `lettre/lettre:src/transport/smtp/authentication.rs@${COMMIT}`;
const GREETING = `lettre/lettre:src/transport/smtp/extension.rs@${COMMIT}`;

export const lettre: Program = {
  id: 'lettre',
  name: 'Rust (lettre)',
  kind: 'library',
  keys: {
    server: ['starttls_relay', 'relay', 'builder_dangerous'],
    port: ['port'],
    encryption: ['starttls_relay', 'relay', 'builder_dangerous'],
    user: ['credentials'],
    password: ['credentials'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-implicit', { key: 'relay' }, TRANSPORT),
    trap('unset-is-plaintext', { key: '?tls=required (smtp://…)' }, URL),
    trap('means-if-offered', { key: 'smtp://…?tls=opportunistic' }, TRANSPORT),
    trap('scheme-decides', { implicit: 'smtps://', starttls: 'smtp://…?tls=required' }, URL),
    trap('token-expires', { key: 'Mechanism::Xoauth2' }, MECHANISMS),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: 'hello_name' }, GREETING),
    notExported('SMTP_PASSWORD'),
  ],
  messages: ['Rust', 'OpenSSL', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: '0.11.21, master of 2026-04',
    on: '2026-11-30',
    source: TRANSPORT,
    confirmed: true,
  },
  /** It chooses among those that the server offers. */
  write: (target) =>
    target.mechanism === 'CRAM-MD5'
      ? { notes: [note('mechanism-missing', { methods: 'PLAIN, LOGIN' })] }
      : written(target),
};

/** `relay` and `starttls_relay` demand encryption. Each sets a port of its own, so ours comes after it. */
function written({ host, port, encryption, mechanism, signsIn }: Target): Written {
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
        ...(signsIn === 'none' ? [] : CREDENTIALS),
        ...(signsIn === 'without-password' ? XOAUTH2 : []),
        '    .build();',
      ]),
      ...(signsIn === 'none' ? [] : [secrets(signsIn === 'password' ? PASSWORD : TOKEN)]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.shell })),
  };
}

const AUTHENTICATION = 'lettre::transport::smtp::authentication';

/** From the environment: what stands in the source code is readable in the finished program, too. */
const CREDENTIALS = [
  `    .credentials(${AUTHENTICATION}::Credentials::new(`,
  '        std::env::var("SMTP_USER")?,',
  '        std::env::var("SMTP_PASSWORD")?,',
  '    ))',
];

const XOAUTH2 = [`    .authentication(vec![${AUTHENTICATION}::Mechanism::Xoauth2])`];

function secrets(secret: string) {
  return exported(secret);
}
