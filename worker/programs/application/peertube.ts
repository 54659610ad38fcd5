/** PeerTube. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const DEFAULTS = 'Chocobozzz/PeerTube:config/default.yaml@f83674c1439ad8c8dfbeee0ab883846660d77392';

export const peertube: Program = {
  id: 'peertube',
  name: 'PeerTube',
  kind: 'application',
  keys: {
    server: ['hostname'],
    port: ['port'],
    encryption: ['tls', 'disable_starttls'],
    user: ['username'],
    password: ['password'],
    sender: ['from_address'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'implicit-tls',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('means-implicit', { key: 'tls: true' }, 'https://github.com/Chocobozzz/PeerTube/issues/1224'),
    trap('unset-is-implicit', { key: 'tls' }, DEFAULTS),
    trap('off-still-upgrades', { key: 'tls: false' }, 'https://github.com/Chocobozzz/PeerTube/issues/4060'),
    trap('own-trust-store', { key: 'ca_file' }, DEFAULTS),
    trap(
      'environment-wins',
      { key: 'PEERTUBE_SMTP_HOSTNAME', place: 'config/production.yaml' },
      'Chocobozzz/PeerTube:support/docker/production/config/custom-environment-variables.yaml@21f4ed5c33638156b8ab047da2ac2fd7ce34f228',
    ),
    trap('sender-default', { key: 'from_address', value: 'admin@example.com' }, DEFAULTS),
    trap(
      'signs-in-if-offered',
      {},
      'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae',
    ),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: {
    how: 'compared',
    version: null,
    on: '2026-11-30',
    source: 'Chocobozzz/PeerTube:server/core/lib/emailer.ts@0688ee7ee4438995d8894d112754249b45573d67',
    confirmed: true,
  },
  /** `tls` off is not "no encryption": STARTTLS follows, but only if it is on offer. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('config/production.yaml', [
        'smtp:',
        '  transport: smtp',
        `  hostname: ${yaml(host)}`,
        `  port: ${port}`,
        ...(mechanism ? [`  username: ${yaml(USER)}`, `  password: ${yaml(PASSWORD)}`] : []),
        `  tls: ${encryption === 'implicit-tls'}`,
        `  disable_starttls: ${encryption === 'plaintext'}`,
        `  from_address: ${yaml(ADDRESS)}`,
      ]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
  }),
};
