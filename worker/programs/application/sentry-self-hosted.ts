/** Sentry, self-hosted. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, singleQuoted, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const EXAMPLE = 'getsentry/self-hosted:sentry/config.example.yml@89a143f8e4d396a858cf6f462a832ae7da9fd2db';
const COMPOSE = 'getsentry/self-hosted:docker-compose.yml@89a143f8e4d396a858cf6f462a832ae7da9fd2db';
const SETTINGS =
  'getsentry/self-hosted:sentry/sentry.conf.example.py@89a143f8e4d396a858cf6f462a832ae7da9fd2db';
const MANUAL =
  'getsentry/sentry-docs:develop-docs/self-hosted/configuration/email.mdx@16c2bda47a34707c8b51a4dceafb23b5b96f2f39';

export const sentrySelfHosted: Program = {
  id: 'sentry-self-hosted',
  name: 'Sentry (self-hosted)',
  kind: 'application',
  keys: {
    server: ['mail.host'],
    port: ['mail.port'],
    encryption: ['mail.use-tls', 'mail.use-ssl'],
    user: ['mail.username'],
    password: ['mail.password'],
    sender: ['mail.from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('not-the-server', { key: 'SENTRY_MAIL_HOST', right: 'mail.host' }, COMPOSE),
    trap('unset-is-plaintext', { key: 'mail.use-tls' }, EXAMPLE),
    trap('excludes', { one: 'mail.use-tls', other: 'mail.use-ssl' }, EXAMPLE),
    trap('sender-default', { key: 'SENTRY_OPTIONS["mail.from"]', value: 'sentry@localhost' }, SETTINGS),
    trap('place-wins', { place: 'config.yml' }, MANUAL),
    trap('needs-restart', { what: './install.sh' }, MANUAL),
  ],
  messages: ['Python'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-08',
    on: '2026-11-30',
    source: EXAMPLE,
    confirmed: true,
  },
  /** The second file sets a sender of its own, which counts more than one in the first. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('sentry/config.yml', [
        `mail.host: ${yaml(host)}`,
        `mail.port: ${port}`,
        `mail.use-tls: ${encryption === 'starttls'}`,
        `mail.use-ssl: ${encryption === 'implicit-tls'}`,
        ...(mechanism ? [`mail.username: ${yaml(USER)}`, `mail.password: ${yaml(PASSWORD)}`] : []),
      ]),
      file('sentry/sentry.conf.py', [`SENTRY_OPTIONS["mail.from"] = ${singleQuoted(ADDRESS)}`]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml }), note('ascii-secret')),
  }),
};
