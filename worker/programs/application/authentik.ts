/** authentik. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { composeNotes, file, note, secretNotes } from '../written.ts';

const MANUAL =
  'goauthentik/authentik:website/docs/install-config/email.mdx@0021d0e89567bf70f85c33898f823d1a4f86ef78';
const SETUP = 'https://github.com/goauthentik/authentik/pull/12630';
const STAGE =
  'goauthentik/authentik:authentik/stages/email/models.py@02fd22b7a33d010d63819dc8638d82503bbe98db';
const CONFIG = 'https://github.com/goauthentik/authentik/blob/main/authentik/lib/config.py';
const TASKS =
  'goauthentik/authentik:authentik/stages/email/tasks.py@03c5b20b74d7e5f4f0c0f9eeb24aaaf11783cbde';

export const authentik: Program = {
  id: 'authentik',
  name: 'authentik',
  kind: 'application',
  keys: {
    server: ['AUTHENTIK_EMAIL__HOST'],
    port: ['AUTHENTIK_EMAIL__PORT'],
    encryption: ['AUTHENTIK_EMAIL__USE_TLS', 'AUTHENTIK_EMAIL__USE_SSL'],
    user: ['AUTHENTIK_EMAIL__USERNAME'],
    password: ['AUTHENTIK_EMAIL__PASSWORD'],
    sender: ['AUTHENTIK_EMAIL__FROM'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap(
      'second-place',
      { what: 'Email stage', where: 'its form (Use global connection settings: off)' },
      STAGE,
    ),
    trap(
      'second-place',
      { what: 'Email Authenticator Setup stage', where: 'its form (Use global connection settings: off)' },
      SETUP,
    ),
    trap('sender-default', { key: 'AUTHENTIK_EMAIL__FROM', value: 'authentik@localhost' }, MANUAL),
    trap(
      'means-starttls',
      { key: 'AUTHENTIK_EMAIL__USE_TLS' },
      'https://github.com/goauthentik/authentik/issues/8108',
    ),
    trap('unset-is-plaintext', { key: 'AUTHENTIK_EMAIL__USE_TLS' }, MANUAL),
    trap('excludes', { one: 'AUTHENTIK_EMAIL__USE_TLS', other: 'AUTHENTIK_EMAIL__USE_SSL' }, MANUAL),
    trap('words-are-values', { place: 'AUTHENTIK_EMAIL__PASSWORD', values: '12345, true, null' }, CONFIG),
    trap('needs-restart', { what: 'docker compose up -d' }, MANUAL),
    // Mail is sent by the worker only.
    trap('needs-worker', { command: 'docker compose up -d worker' }, TASKS),
  ],
  messages: ['Python'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: MANUAL, confirmed: true },
  /** As in Django, `USE_TLS` is STARTTLS, and fails if it is not on offer; `USE_SSL` is implicit TLS. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('.env', [
        `AUTHENTIK_EMAIL__HOST=${host}`,
        `AUTHENTIK_EMAIL__PORT=${port}`,
        `AUTHENTIK_EMAIL__USE_TLS=${encryption === 'starttls'}`,
        `AUTHENTIK_EMAIL__USE_SSL=${encryption === 'implicit-tls'}`,
        ...(mechanism
          ? [`AUTHENTIK_EMAIL__USERNAME='${USER}'`, `AUTHENTIK_EMAIL__PASSWORD='${PASSWORD}'`]
          : []),
        `AUTHENTIK_EMAIL__FROM='${ADDRESS}'`,
      ]),
    ],
    notes: secretNotes(mechanism, ...composeNotes(), note('ascii-secret')),
  }),
};
