/** Rocket.Chat. Its administration pages have the same settings, without the first part of the name. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target, type Written } from '../written.ts';

const MANUAL = 'https://docs.rocket.chat/docs/manage-settings-using-environmental-variables';
const DEFAULTS =
  'RocketChat/Rocket.Chat:apps/meteor/server/settings/email.ts@0a90231cbf844e37a1508ae9eca8ab5b648fb20f';
const ADDRESSING =
  'RocketChat/Rocket.Chat:apps/meteor/app/lib/server/startup/settingsOnLoadSMTP.ts@124da9634fedf7f24270657f7a7528e40971bb79';
const SENDING =
  'RocketChat/Rocket.Chat:apps/meteor/app/mailer/server/api.ts@e6d00f75cfd90ce7464a768b43dcb241435e9421';
/** Nodemailer, which Meteor's email package sends with; without a pool, it does the same. */
const LIBRARY =
  'nodemailer/nodemailer:lib/smtp-pool/pool-resource.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae';

export const rocketchat: Program = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  kind: 'application',
  keys: {
    server: ['SMTP_Host'],
    port: ['SMTP_Port'],
    encryption: ['SMTP_Protocol', 'SMTP_IgnoreTLS'],
    user: ['SMTP_Username'],
    password: ['SMTP_Password'],
    sender: ['From_Email'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'SMTP_IgnoreTLS=false' }, DEFAULTS),
    trap(
      'means-implicit',
      { key: 'SMTP_Protocol=smtps' },
      'https://github.com/RocketChat/Rocket.Chat/issues/17163',
    ),
    trap('place-wins', { place: 'OVERWRITE_SETTING_SMTP_*' }, MANUAL),
    trap('no-effect', { key: 'MAIL_URL' }, ADDRESSING),
    trap(
      'second-place',
      { what: 'Omnichannel', where: 'Email Inboxes' },
      'https://github.com/RocketChat/Rocket.Chat/issues/23132',
    ),
    trap('ignores-encryption', { key: 'SMTP_IgnoreTLS' }, ADDRESSING),
    trap('no-address', {}, ADDRESSING),
    trap('test-says-sent', { key: 'Send a test mail to my user' }, SENDING),
    trap('signs-in-if-offered', {}, LIBRARY),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: MANUAL, confirmed: true },
  /** It percent-encodes the host for an address, colons and brackets too, which makes that address invalid. */
  write: (target) => (target.host.includes(':') ? { notes: [note('address-not-name')] } : written(target)),
};

/** In its Compose file, variables are listed one by one; a `.env` file would not reach the program. */
function written({ host, port, encryption, mechanism }: Target): Written {
  return {
    files: [
      file('compose.yml', [
        'services:',
        '  rocketchat:',
        '    environment:',
        `      OVERWRITE_SETTING_SMTP_Protocol: ${yaml(encryption === 'implicit-tls' ? 'smtps' : 'smtp')}`,
        `      OVERWRITE_SETTING_SMTP_Host: ${yaml(host)}`,
        `      OVERWRITE_SETTING_SMTP_Port: ${yaml(String(port))}`,
        `      OVERWRITE_SETTING_SMTP_IgnoreTLS: ${yaml(String(encryption === 'plaintext'))}`,
        ...(mechanism
          ? [
              `      OVERWRITE_SETTING_SMTP_Username: ${yaml(USER)}`,
              `      OVERWRITE_SETTING_SMTP_Password: ${yaml(PASSWORD)}`,
            ]
          : []),
        `      OVERWRITE_SETTING_From_Email: ${yaml(ADDRESS)}`,
      ]),
    ],
    // Docker Compose replaces variables after it has read the YAML, so inside single quotes, too.
    notes: secretNotes(mechanism, note('escape-as', { characters: `"'" → "''", "$" → "$$"` })),
  };
}
