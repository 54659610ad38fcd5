/** Outline. Its manual recommends Docker Compose, which hands on `docker.env`. */
import type { Program } from '../program.ts';
import { ADDRESS, dotenv, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { composeNotes, file, secretNotes } from '../written.ts';

const SENDING = 'outline/outline:server/emails/mailer.tsx@d77dcdf853868c5d5fe125c895c9b71f0eff5c68';
const LIBRARY = 'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';
const VARIABLES = 'outline/outline:server/env.ts@d77dcdf853868c5d5fe125c895c9b71f0eff5c68';
const CONNECTION =
  'nodemailer/nodemailer:lib/smtp-connection/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';

export const outline: Program = {
  id: 'outline',
  name: 'Outline',
  kind: 'application',
  keys: {
    server: ['SMTP_HOST'],
    port: ['SMTP_PORT'],
    encryption: ['SMTP_SECURE', 'SMTP_DISABLE_STARTTLS'],
    user: ['SMTP_USERNAME'],
    password: ['SMTP_PASSWORD'],
    sender: ['SMTP_FROM_EMAIL'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'implicit-tls',
  verifies: 'by-default',
  unverified: 'starttls',
  oauth: 'none',
  traps: [
    trap('verifies-only-with', { key: 'SMTP_SECURE=true' }, SENDING),
    trap('unset-is-implicit', { key: 'SMTP_SECURE' }, VARIABLES),
    trap(
      'vanishes',
      { key: 'SMTP_FROM_EMAIL' },
      'outline/outline:server/emails/templates/BaseEmail.tsx@d77dcdf853868c5d5fe125c895c9b71f0eff5c68',
    ),
    trap('excludes', { one: 'SMTP_HOST', other: 'SMTP_SERVICE' }, VARIABLES),
    trap('signs-in-if-offered', {}, LIBRARY),
    trap('quotes-kept', { place: 'docker run --env-file' }, 'https://github.com/docker/cli/issues/3630'),
    // Unless the machine's own name has a dot, which that of a container has not.
    trap('greets-as', { value: '[127.0.0.1]', key: 'SMTP_NAME' }, CONNECTION),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: { how: 'compared', version: '1.9.1', on: '2026-11-30', source: SENDING, confirmed: true },
  /** `SECURE` off is not "no encryption": STARTTLS follows if it is on offer, but with any certificate. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('docker.env', [
        `SMTP_HOST=${dotenv(host)}`,
        `SMTP_PORT=${port}`,
        `SMTP_SECURE=${encryption === 'implicit-tls'}`,
        `SMTP_DISABLE_STARTTLS=${encryption === 'plaintext'}`,
        ...(mechanism ? [`SMTP_USERNAME='${USER}'`, `SMTP_PASSWORD='${PASSWORD}'`] : []),
        `SMTP_FROM_EMAIL='${ADDRESS}'`,
      ]),
    ],
    notes: secretNotes(mechanism, ...composeNotes()),
  }),
};
