/** Immich. Its administration pages have the same settings under other names. */
import type { Program } from '../program.ts';
import { ADDRESS, doubleQuoted, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes } from '../written.ts';

const SENDING =
  'immich-app/immich:server/src/repositories/email.repository.ts@170a2b841d08365c0caa8d2e9c048608e8ce4e50';
const SKIPPING =
  'immich-app/immich:server/src/services/notification.service.ts@02b74d626a385ef4a442d735a6723d026da9a8ab';
const MERGING = 'immich-app/immich:server/src/utils/config.ts@06c83fa6a8d2198f3973843ce0975cb4d8183edc';
const MANUAL = 'https://docs.immich.app/install/config-file';

export const immich: Program = {
  id: 'immich',
  name: 'Immich',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['secure'],
    user: ['username'],
    password: ['password'],
    sender: ['from'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('means-implicit', { key: 'secure (SMTPS)' }, 'https://github.com/immich-app/immich/pull/22833'),
    trap('means-starttls', { key: '"secure": false' }, SENDING),
    // The page and the file have had it for longer, but it was not passed on before.
    trap(
      'since',
      { key: 'secure (SMTPS)', version: '2.6' },
      'https://github.com/immich-app/immich/pull/26893',
    ),
    trap('off-still-upgrades', { key: '"secure": false' }, SENDING),
    trap('place-wins', { place: 'IMMICH_CONFIG_FILE' }, MANUAL),
    trap('vanishes', { key: 'notifications.smtp.enabled' }, SKIPPING),
    trap(
      'own-trust-store',
      { key: 'NODE_EXTRA_CA_CERTS' },
      'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    ),
    trap('file-replaces', { place: 'IMMICH_CONFIG_FILE' }, MERGING),
    trap(
      'signs-in-if-offered',
      {},
      'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae',
    ),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: SENDING, confirmed: true },
  /** `secure` off is not "no encryption": STARTTLS follows, but only if it is on offer. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('immich.json', [
        '{',
        '  "notifications": {',
        '    "smtp": {',
        '      "enabled": true,',
        `      "from": ${doubleQuoted(ADDRESS)},`,
        '      "replyTo": "",',
        '      "transport": {',
        ...(encryption === 'plaintext' ? [] : ['        "ignoreCert": false,']),
        `        "host": ${doubleQuoted(host)},`,
        `        "port": ${port},`,
        `        "secure": ${encryption === 'implicit-tls'},`,
        `        "username": ${doubleQuoted(mechanism ? USER : '')},`,
        `        "password": ${doubleQuoted(mechanism ? PASSWORD : '')}`,
        '      }',
        '    }',
        '  }',
        '}',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted)),
  }),
};
