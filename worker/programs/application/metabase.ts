/** Metabase. It sends with JavaMail 1.6, which compares no names. */
import { javaMechanismMissing } from '../java.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target, type Written } from '../written.ts';

const SETTINGS =
  'metabase/metabase:src/metabase/channel/settings.clj@069ab21573e317be9620191b16448878d4a8d513';
const VARIABLES = 'https://www.metabase.com/docs/latest/configuring-metabase/environment-variables';
const CLIENT = 'https://github.com/metabase/metabase/blob/master/src/metabase/channel/email.clj';
/** The library that its own one, postal, hands user and password to. */
const LIBRARY = 'jakartaee/mail-api:mail/src/main/java/com/sun/mail/smtp/SMTPTransport.java@1.6.5';

/** What the unit of its manual reads; a shell's variables do not reach a service. */
const ENVIRONMENT_FILE = '/home/metabase/.env';
const CONTAINER =
  'https://www.metabase.com/docs/latest/installation-and-operation/running-metabase-on-docker';

export const metabase: Program = {
  id: 'metabase',
  name: 'Metabase',
  kind: 'application',
  keys: {
    server: ['MB_EMAIL_SMTP_HOST'],
    port: ['MB_EMAIL_SMTP_PORT'],
    encryption: ['MB_EMAIL_SMTP_SECURITY'],
    user: ['MB_EMAIL_SMTP_USERNAME'],
    password: ['MB_EMAIL_SMTP_PASSWORD'],
    sender: ['MB_EMAIL_FROM_ADDRESS'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'issuer-only',
  oauth: 'none',
  traps: [
    trap('means-if-offered', { key: 'MB_EMAIL_SMTP_SECURITY=tls' }, CLIENT),
    trap('misspelled-is-off', { key: 'MB_EMAIL_SMTP_SECURITY', values: 'starttls, ssl, tls, none' }, CLIENT),
    trap('unset-is-plaintext', { key: 'MB_EMAIL_SMTP_SECURITY' }, SETTINGS),
    trap('saves-first-working', { modes: 'tls, starttls, ssl' }, CLIENT),
    trap('place-wins', { place: 'MB_EMAIL_SMTP_*' }, VARIABLES),
    trap('sender-default', { key: 'MB_EMAIL_FROM_ADDRESS', value: 'notifications@metabase.com' }, SETTINGS),
    trap('signs-in-if-offered', {}, LIBRARY),
    trap('must-be-read', { file: 'docker-compose.yml', key: 'MB_EMAIL_SMTP_HOST' }, CONTAINER),
  ],
  messages: ['Java'],
  evidence: {
    how: 'compared',
    version: null,
    on: '2026-11-30',
    source: SETTINGS,
    confirmed: true,
  },
  write: (target) => javaMechanismMissing(target) ?? written(target),
};

/** `tls` is STARTTLS if it is offered, `starttls` insists on it. */
function written({ host, port, encryption, mechanism }: Target): Written {
  const security = { starttls: 'starttls', 'implicit-tls': 'ssl', plaintext: 'none' }[encryption];
  return {
    files: [
      file(ENVIRONMENT_FILE, [
        `MB_EMAIL_SMTP_HOST=${host}`,
        `MB_EMAIL_SMTP_PORT=${port}`,
        `MB_EMAIL_SMTP_SECURITY=${security}`,
        ...(mechanism ? [`MB_EMAIL_SMTP_USERNAME='${USER}'`, `MB_EMAIL_SMTP_PASSWORD='${PASSWORD}'`] : []),
        `MB_EMAIL_FROM_ADDRESS='${ADDRESS}'`,
      ]),
      file('shell', [...(mechanism ? [`chmod 600 ${ENVIRONMENT_FILE}`] : []), 'systemctl restart metabase']),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.systemd })),
  };
}
