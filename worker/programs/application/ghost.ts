/** Ghost. */
import type { Program } from '../program.ts';
import { ADDRESS, doubleQuoted, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const NODEMAILER =
  'nodemailer/nodemailer:lib/smtp-connection/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';

export const ghost: Program = {
  id: 'ghost',
  name: 'Ghost',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['secure', 'requireTLS'],
    user: ['user'],
    password: ['pass'],
    sender: ['from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap('means-implicit', { key: 'secure: true' }, 'https://github.com/TryGhost/Ghost/issues/15133'),
    trap(
      'means-if-offered',
      { key: 'secure: false without requireTLS: true' },
      'https://nodemailer.com/smtp',
    ),
    trap(
      'wrong-name',
      { wrong: 'auth.password', key: 'auth.pass' },
      'https://github.com/TryGhost/docker-library-ghost/issues/214',
    ),
    trap(
      'second-place',
      { what: 'Email newsletter', where: 'bulkEmail.mailgun' },
      'TryGhost/Ghost:ghost/core/core/server/services/lib/mailgun-config.ts@a87c3a41f74d58094c73ffd13347a5d01332b8ba',
    ),
    trap(
      'sender-default',
      { key: 'Support email address (Portal, for members)', value: 'noreply@{DOMAIN}' },
      'https://github.com/TryGhost/Ghost/issues/28404',
    ),
    trap(
      'image-means-implicit',
      { image: 'bitnami/ghost', key: 'GHOST_SMTP_PROTOCOL=tls' },
      'bitnami/containers:bitnami/ghost/6/debian-12/rootfs/opt/bitnami/scripts/libghost.sh@09edc6834cf9d1b045ce5521684a4e093e150dc3',
    ),
    trap(
      'environment-wins',
      { key: 'mail__options__host', place: 'config.production.json' },
      'TryGhost/Ghost:ghost/core/core/shared/config/loader.js@a87c3a41f74d58094c73ffd13347a5d01332b8ba',
    ),
    trap('needs-restart', { what: 'ghost restart' }, 'https://docs.ghost.org/config/'),
    trap('unset-server', { key: 'mail.options.host', value: 'localhost' }, NODEMAILER),
    trap(
      'signs-in-if-offered',
      {},
      'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae',
    ),
    trap('off-still-upgrades', { key: 'secure: false' }, NODEMAILER),
    // Unless the machine's own name has a dot, which that of a container has not.
    trap('greets-as', { value: '[127.0.0.1]', key: 'mail.options.name' }, NODEMAILER),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: {
    how: 'compared',
    version: '6.65',
    on: '2026-11-30',
    source: 'https://www.npmjs.com/package/ghost/v/6.65.0',
    confirmed: true,
  },
  /** `options` is handed to Nodemailer as it is. The comma at the end is for the settings that follow in the file. */
  write: (target) => ({
    files: [
      file('config.production.json', [
        '"mail": {',
        '  "transport": "SMTP",',
        `  "from": ${doubleQuoted(ADDRESS)},`,
        '  "options": {',
        `    ${options(target).join(',\n    ')}`,
        '  }',
        '},',
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.doubleQuoted)),
  }),
};

function options({ host, port, encryption, mechanism }: Target): string[] {
  return [
    `"host": ${doubleQuoted(host)}`,
    `"port": ${port}`,
    `"secure": ${encryption === 'implicit-tls'}`,
    ...(encryption === 'starttls' ? ['"requireTLS": true'] : []),
    ...(mechanism ? [`"auth": { "user": ${doubleQuoted(USER)}, "pass": ${doubleQuoted(PASSWORD)} }`] : []),
  ];
}
