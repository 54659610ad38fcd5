/** Mastodon. */
import { mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const OPTIONS = 'mastodon/mastodon:config/email.yml@3e29c68db6a02d9761566136401c3017adbfa32c';

const QUEUES = 'mastodon/documentation:content/en/admin/scaling.md@2903485da54a20f1da5e7dfb8b34712e6196e8f7';

const CONFIGURATION = '.env.production';

/** Docker Compose reads the same file, and there a backslash takes the quote after it. */
const WITHOUT = String.raw`${RISKY.dotenv} "…\"`;

export const mastodon: Program = {
  id: 'mastodon',
  name: 'Mastodon',
  kind: 'application',
  keys: {
    server: ['SMTP_SERVER'],
    port: ['SMTP_PORT'],
    encryption: ['SMTP_ENABLE_STARTTLS', 'SMTP_SSL'],
    authentication: ['SMTP_AUTH_METHOD'],
    user: ['SMTP_LOGIN'],
    password: ['SMTP_PASSWORD'],
    sender: ['SMTP_FROM_ADDRESS'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'means-if-offered',
      { key: 'SMTP_ENABLE_STARTTLS=auto' },
      'https://github.com/mastodon/mastodon/issues/20311',
    ),
    trap('means-implicit', { key: 'SMTP_TLS=true' }, 'https://github.com/mastodon/mastodon/issues/20310'),
    trap(
      'excludes',
      { one: 'SMTP_SSL=true', other: 'SMTP_ENABLE_STARTTLS=auto' },
      'https://github.com/mastodon/mastodon/pull/36646',
    ),
    trap('exact-values', { key: 'SMTP_SSL', values: 'true' }, OPTIONS),
    trap('sender-default', { key: 'SMTP_FROM_ADDRESS', value: 'notifications@localhost' }, OPTIONS),
    trap('needs-worker', { command: 'bundle exec sidekiq (mailers)' }, QUEUES),
  ],
  messages: ['Ruby', 'OpenSSL', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-07',
    on: '2026-11-30',
    source: OPTIONS,
    confirmed: true,
  },
  write: (target) => ({
    files: [
      file(CONFIGURATION, lines(target)),
      ...(target.mechanism ? [file('shell', [`chmod 600 ${CONFIGURATION}`])] : []),
    ],
    notes: secretNotes(target.mechanism, note('secret-without', { characters: WITHOUT })),
  }),
};

/** `SMTP_SSL` is implicit TLS, for which STARTTLS has to be off; `always` demands STARTTLS. */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  return [
    `SMTP_SERVER=${dotenv(host)}`,
    `SMTP_PORT=${port}`,
    ...(encryption === 'implicit-tls' ? ['SMTP_SSL=true'] : []),
    `SMTP_ENABLE_STARTTLS=${encryption === 'starttls' ? 'always' : 'never'}`,
    ...(encryption === 'plaintext' ? [] : ['SMTP_OPENSSL_VERIFY_MODE=peer']),
    ...(mechanism
      ? [
          `SMTP_AUTH_METHOD=${mechanismWord(mechanism)}`,
          `SMTP_LOGIN='${USER}'`,
          `SMTP_PASSWORD='${PASSWORD}'`,
        ]
      : ['SMTP_AUTH_METHOD=none']),
    `SMTP_FROM_ADDRESS='${ADDRESS}'`,
  ];
}
