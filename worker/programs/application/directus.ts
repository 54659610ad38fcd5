/** Directus. */
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const MANUAL = 'directus/docs:content/configuration/email.md@acb59c8de568e51773dde1ff0244501807c40f1a';
const MAILER = 'directus/directus:api/src/mailer.ts@0863456ebcf85c1e7056752eb5313cddfb55f476';
const CONNECTION =
  'nodemailer/nodemailer:lib/smtp-connection/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';

export const directus: Program = {
  id: 'directus',
  name: 'Directus',
  kind: 'application',
  keys: {
    server: ['EMAIL_SMTP_HOST'],
    port: ['EMAIL_SMTP_PORT'],
    encryption: ['EMAIL_SMTP_SECURE', 'EMAIL_SMTP_IGNORE_TLS'],
    user: ['EMAIL_SMTP_USER'],
    password: ['EMAIL_SMTP_PASSWORD'],
    sender: ['EMAIL_FROM'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'means-implicit',
      { key: 'EMAIL_SMTP_SECURE=true' },
      'https://github.com/directus/directus/issues/13227',
    ),
    trap('ignored-without', { key: 'EMAIL_TRANSPORT=smtp' }, MANUAL),
    trap('sender-default', { key: 'EMAIL_FROM', value: 'no-reply@example.com' }, MANUAL),
    trap(
      'off-still-upgrades',
      { key: 'EMAIL_SMTP_SECURE=false' },
      'https://github.com/directus/directus/pull/6216',
    ),
    trap(
      'own-trust-store',
      { key: 'NODE_EXTRA_CA_CERTS' },
      'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    ),
    trap('ignores-encryption', { key: 'EMAIL_SMTP_IGNORE_TLS' }, MAILER),
    trap('health-check', { key: 'EMAIL_VERIFY_SETUP' }, 'https://github.com/directus/directus/pull/27159'),
    trap(
      'signs-in-if-offered',
      {},
      'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae',
    ),
    // Unless the machine's own name has a dot, which that of a container has not.
    trap('greets-as', { value: '[127.0.0.1]', key: 'EMAIL_SMTP_NAME' }, CONNECTION),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: { how: 'compared', version: '12.4', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** `SECURE` off is not "no encryption": STARTTLS follows, but only if it is on offer. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('.env', [
        'EMAIL_TRANSPORT=smtp',
        `EMAIL_SMTP_HOST=${dotenv(host)}`,
        `EMAIL_SMTP_PORT=${port}`,
        `EMAIL_SMTP_SECURE=${encryption === 'implicit-tls'}`,
        `EMAIL_SMTP_IGNORE_TLS=${encryption === 'plaintext'}`,
        ...(mechanism ? [`EMAIL_SMTP_USER='${USER}'`, `EMAIL_SMTP_PASSWORD='${PASSWORD}'`] : []),
        `EMAIL_FROM='${ADDRESS}'`,
      ]),
    ],
    notes: secretNotes(mechanism, note('secret-without', { characters: RISKY.dotenv })),
  }),
};
