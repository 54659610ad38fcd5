/** Strapi, with its email provider "nodemailer". */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

/** A new project is TypeScript, and reads the first; both have other entries already. */
const PLUGINS = 'config/plugins.ts (config/plugins.js)';
const MANUAL = 'https://www.npmjs.com/package/@strapi/provider-email-nodemailer/v/5.54.0';
const CONNECTION =
  'nodemailer/nodemailer:lib/smtp-connection/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';

export const strapi: Program = {
  id: 'strapi',
  name: 'Strapi',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['secure', 'requireTLS'],
    user: ['auth', 'user'],
    password: ['pass'],
    sender: ['defaultFrom'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap('means-implicit', { key: 'secure: true' }, MANUAL),
    trap(
      'means-if-offered',
      { key: 'secure: false without requireTLS: true' },
      'https://nodemailer.com/smtp',
    ),
    trap(
      'sender-default',
      { key: 'Email templates > Shipper email', value: 'no-reply@strapi.io' },
      'https://github.com/strapi/strapi/issues/16431',
    ),
    trap('must-be-read', { file: PLUGINS, key: 'SMTP_HOST' }, MANUAL),
    trap('text-is-true', { key: 'secure' }, 'https://www.npmjs.com/package/@strapi/utils/v/5.55.0'),
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
  evidence: { how: 'compared', version: '5.54', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** The provider is a package of its own, which hands `providerOptions` to Nodemailer as they are. */
  write: (target) => ({
    files: [
      file('shell', ['npm install @strapi/provider-email-nodemailer']),
      file(`${PLUGINS}, ({ env }) => ({ … })`, email(target)),
      ...(target.mechanism ? [file('.env', [`SMTP_USER='${USER}'`, `SMTP_PASSWORD='${PASSWORD}'`])] : []),
    ],
    notes: secretNotes(target.mechanism, note('secret-without', { characters: RISKY.dotenv })),
  }),
};

function email({ host, port, encryption, mechanism }: Target): string[] {
  return [
    '  email: {',
    '    config: {',
    "      provider: 'nodemailer',",
    '      providerOptions: {',
    `        host: ${singleQuoted(host)},`,
    `        port: ${port},`,
    `        secure: ${encryption === 'implicit-tls'},`,
    ...(encryption === 'starttls' ? ['        requireTLS: true,'] : []),
    ...(mechanism ? ["        auth: { user: env('SMTP_USER'), pass: env('SMTP_PASSWORD') },"] : []),
    '      },',
    '      settings: {',
    `        defaultFrom: ${singleQuoted(ADDRESS)},`,
    `        defaultReplyTo: ${singleQuoted(ADDRESS)},`,
    '      },',
    '    },',
    '  },',
  ];
}
