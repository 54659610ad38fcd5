/** Nodemailer. */
import type { Program } from '../program.ts';
import { PASSWORD, RISKY, singleQuoted, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const SMTP_TRANSPORT = 'https://nodemailer.com/smtp';
const CONNECTION =
  'nodemailer/nodemailer:lib/smtp-connection/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';

export const nodemailer: Program = {
  id: 'nodemailer',
  name: 'Nodemailer',
  kind: 'library',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['secure', 'requireTLS'],
    user: ['auth', 'user'],
    password: ['pass'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-implicit', { key: 'secure: true' }, SMTP_TRANSPORT),
    trap('means-if-offered', { key: 'secure: false without requireTLS: true' }, SMTP_TRANSPORT),
    trap('text-is-true', { key: 'secure' }, 'https://github.com/rajnandan1/kener/pull/392'),
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
    trap('off-still-upgrades', { key: 'secure: false' }, CONNECTION),
    // Unless the machine's own name has a dot, which that of a container has not.
    trap('greets-as', { value: '[127.0.0.1]', key: 'name' }, CONNECTION),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: { how: 'run', version: '10.6.1', on: '2026-11-30', source: SMTP_TRANSPORT, confirmed: true },
  /** Without `requireTLS`, a server that does not offer STARTTLS gets the password in plain text. */
  write: (target) => ({
    files: [
      file('mail.mjs', [
        "import nodemailer from 'nodemailer';",
        '',
        'const transporter = nodemailer.createTransport({',
        `  host: ${singleQuoted(target.host)},`,
        `  port: ${target.port},`,
        `  secure: ${target.encryption === 'implicit-tls'},`,
        ...(target.encryption === 'starttls' ? ['  requireTLS: true,'] : []),
        ...signIn(target),
        '});',
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
  }),
};

function signIn({ signsIn }: Target): string[] {
  const user = `user: ${singleQuoted(USER)}`;
  return {
    password: [`  auth: { ${user}, pass: ${singleQuoted(PASSWORD)} },`],
    'without-password': [`  auth: { type: 'OAuth2', ${user}, accessToken: ${singleQuoted(TOKEN)} },`],
    none: [],
  }[signsIn];
}
