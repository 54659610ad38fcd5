/** Paperless-ngx. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { composeNotes, file, note, secretNotes } from '../written.ts';

const MANUAL = 'paperless-ngx/paperless-ngx:docs/configuration.md@b0e0e8a35373a5d9d588a507cb63c79e50a23403';
const SETTINGS =
  'paperless-ngx/paperless-ngx:src/paperless/settings/__init__.py@b0e0e8a35373a5d9d588a507cb63c79e50a23403';
const DJANGO = 'https://docs.djangoproject.com/en/5.2/ref/settings/#email-use-ssl';

export const paperlessNgx: Program = {
  id: 'paperless-ngx',
  name: 'Paperless-ngx',
  kind: 'application',
  keys: {
    server: ['PAPERLESS_EMAIL_HOST'],
    port: ['PAPERLESS_EMAIL_PORT'],
    encryption: ['PAPERLESS_EMAIL_USE_TLS', 'PAPERLESS_EMAIL_USE_SSL'],
    user: ['PAPERLESS_EMAIL_HOST_USER'],
    password: ['PAPERLESS_EMAIL_HOST_PASSWORD'],
    sender: ['PAPERLESS_EMAIL_FROM'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'PAPERLESS_EMAIL_USE_TLS' }, MANUAL),
    trap('means-starttls', { key: 'PAPERLESS_EMAIL_USE_TLS' }, DJANGO),
    trap('excludes', { one: 'PAPERLESS_EMAIL_USE_TLS', other: 'PAPERLESS_EMAIL_USE_SSL' }, DJANGO),
    trap('silenced-by', { key: 'PAPERLESS_DEBUG' }, SETTINGS),
    trap(
      'not-the-server',
      { key: 'Mail > Mail accounts (IMAP)', right: 'PAPERLESS_EMAIL_HOST' },
      'https://github.com/paperless-ngx/paperless-ngx/issues/8788',
    ),
  ],
  messages: ['Python'],
  evidence: { how: 'compared', version: '3.0.5', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** As in Django, `USE_TLS` is STARTTLS, and fails if it is not on offer; `USE_SSL` is implicit TLS. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('docker-compose.env', [
        `PAPERLESS_EMAIL_HOST=${host}`,
        `PAPERLESS_EMAIL_PORT=${port}`,
        `PAPERLESS_EMAIL_USE_TLS=${encryption === 'starttls'}`,
        `PAPERLESS_EMAIL_USE_SSL=${encryption === 'implicit-tls'}`,
        ...(mechanism
          ? [`PAPERLESS_EMAIL_HOST_USER='${USER}'`, `PAPERLESS_EMAIL_HOST_PASSWORD='${PASSWORD}'`]
          : []),
        `PAPERLESS_EMAIL_FROM='${ADDRESS}'`,
      ]),
    ],
    notes: secretNotes(mechanism, ...composeNotes(), note('ascii-secret')),
  }),
};
