/** n8n: the mail of its user management. */
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

/** Docker Compose reads the same file, where a backslash takes the quote after it; n8n drops the space or quotes around a value. */
const WITHOUT = String.raw`${RISKY.dotenv} "…\" " …" "… " ""…""`;

export const n8n: Program = {
  id: 'n8n',
  name: 'n8n',
  kind: 'application',
  keys: {
    server: ['N8N_SMTP_HOST'],
    port: ['N8N_SMTP_PORT'],
    encryption: ['N8N_SMTP_SSL', 'N8N_SMTP_STARTTLS'],
    user: ['N8N_SMTP_USER'],
    password: ['N8N_SMTP_PASS'],
    sender: ['N8N_SMTP_SENDER'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'implicit-tls',
  verifies: 'always',
  /** N8N_SMTP_OAUTH_SERVICE_CLIENT and N8N_SMTP_OAUTH_PRIVATE_KEY, for service accounts of Google. */
  oauth: 'elsewhere',
  traps: [
    trap('unset-is-implicit', { key: 'N8N_SMTP_SSL' }, 'https://github.com/n8n-io/n8n/issues/3297'),
    trap(
      'wrong-name',
      { wrong: 'N8N_SMTP_PASSWORD', key: 'N8N_SMTP_PASS' },
      'https://github.com/n8n-io/n8n/issues/13153',
    ),
    trap(
      'must-be-read',
      { file: 'docker-compose.yml', key: 'N8N_SMTP_HOST' },
      'n8n-io/n8n-docs:docs/hosting/installation/server-setups/docker-compose.md@c824c15573ba7b555e589982b2f9f14d99487c75',
    ),
    trap('off-still-upgrades', { key: 'N8N_SMTP_SSL=false' }, 'https://github.com/n8n-io/n8n/pull/9415'),
    trap(
      'second-place',
      { what: 'Send Email', where: 'Credentials' },
      'https://docs.n8n.io/integrations/builtin/credentials/send-email',
    ),
    trap(
      'own-trust-store',
      { key: 'NODE_EXTRA_CA_CERTS' },
      'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    ),
    trap(
      'signs-in-if-offered',
      {},
      'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae',
    ),
  ],
  messages: ['n8n', 'Nodemailer', 'Node.js'],
  evidence: {
    how: 'compared',
    version: '2.41',
    on: '2026-11-30',
    source: 'https://www.npmjs.com/package/n8n/v/2.41.3',
    confirmed: true,
  },
  /** `SSL` off is not "no encryption": STARTTLS follows, but only if it is on offer. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('.env', [
        'N8N_EMAIL_MODE=smtp',
        `N8N_SMTP_HOST=${dotenv(host)}`,
        `N8N_SMTP_PORT=${port}`,
        `N8N_SMTP_SSL=${encryption === 'implicit-tls'}`,
        `N8N_SMTP_STARTTLS=${encryption === 'starttls'}`,
        ...(mechanism ? [`N8N_SMTP_USER='${USER}'`, `N8N_SMTP_PASS='${PASSWORD}'`] : []),
        `N8N_SMTP_SENDER='${ADDRESS}'`,
      ]),
    ],
    notes: secretNotes(mechanism, note('secret-without', { characters: WITHOUT })),
  }),
};
