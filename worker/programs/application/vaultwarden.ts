/** Vaultwarden. It sends with lettre. */
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target, type Written } from '../written.ts';

const COMMIT = '46d71107f5094460dd5ecbe1dbac6e6c71e5189a';
const OPTIONS = `dani-garcia/vaultwarden:.env.template@${COMMIT}`;
const DEFAULTS = `dani-garcia/vaultwarden:src/config.rs@${COMMIT}`;
const CLIENT = `dani-garcia/vaultwarden:src/mail.rs@${COMMIT}`;

/** For dotenvy, which takes a backslash before the closing quote for an escape, and for a shell, which reads the file, too. */
const ESCAPES = String.raw`"'" → "'\''", "\" → "'\\'"`;

export const vaultwarden: Program = {
  id: 'vaultwarden',
  name: 'Vaultwarden',
  kind: 'application',
  keys: {
    server: ['SMTP_HOST'],
    port: ['SMTP_PORT'],
    encryption: ['SMTP_SECURITY'],
    user: ['SMTP_USERNAME'],
    password: ['SMTP_PASSWORD'],
    sender: ['SMTP_FROM'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-implicit', { key: 'SMTP_SECURITY=force_tls' }, OPTIONS),
    trap('exact-values', { key: 'SMTP_SECURITY', values: 'starttls, force_tls, off' }, OPTIONS),
    trap('interface-wins', { place: '.env' }, OPTIONS),
    // These two are older names, which still count where SMTP_SECURITY is not set.
    trap('means-starttls', { key: 'SMTP_SSL=true' }, DEFAULTS),
    trap('means-implicit', { key: 'SMTP_EXPLICIT_TLS=true' }, DEFAULTS),
    trap('sender-required', { key: 'SMTP_FROM' }, DEFAULTS),
    // The name of the machine, which in a container is no domain.
    trap('greets-as', { value: '$HOSTNAME', key: 'HELO_NAME' }, OPTIONS),
    trap('token-expires', { key: 'SMTP_AUTH_MECHANISM=Xoauth2' }, CLIENT),
    trap('quotes-kept', { place: 'docker run --env-file' }, 'https://github.com/docker/cli/issues/3630'),
    // The first version with rustls, which takes no version 1 certificate.
    trap(
      'strict-certificates',
      { version: '1.34.2' },
      'https://github.com/dani-garcia/vaultwarden/issues/6236',
    ),
  ],
  messages: ['Rust', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: '1.37.2',
    on: '2026-11-30',
    source: OPTIONS,
    confirmed: true,
  },
  /** It chooses among those that the server offers. */
  write: (target) =>
    target.mechanism === 'CRAM-MD5'
      ? { notes: [note('mechanism-missing', { methods: 'PLAIN, LOGIN' })] }
      : written(target),
};

function written(target: Target): Written {
  return {
    files: [
      file('.env', lines(target)),
      ...(target.signsIn === 'none' ? [] : [file('shell', ['chmod 600 .env'])]),
    ],
    // It reads the file with dotenvy, and the health check of its container with a shell.
    notes: secretNotes(target.mechanism, note('escape-as', { characters: ESCAPES })),
  };
}

/** `force_tls` is implicit TLS, not "STARTTLS by force", which `starttls` already is. */
function lines({ host, port, encryption, signsIn }: Target): string[] {
  const account = (secret: string) => [`SMTP_USERNAME='${USER}'`, `SMTP_PASSWORD='${secret}'`];
  return [
    `SMTP_HOST=${dotenv(host)}`,
    `SMTP_PORT=${port}`,
    `SMTP_SECURITY=${{ starttls: 'starttls', 'implicit-tls': 'force_tls', plaintext: 'off' }[encryption]}`,
    ...{
      password: account(PASSWORD),
      'without-password': ['SMTP_AUTH_MECHANISM=Xoauth2', ...account(TOKEN)],
      none: [],
    }[signsIn],
    `SMTP_FROM='${ADDRESS}'`,
  ];
}
