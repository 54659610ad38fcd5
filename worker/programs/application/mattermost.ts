/** Mattermost. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, doubleQuoted, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = '9dd1c713ed5ec6482ae9845228f23147936457af';
const ADMINISTRATION = 'mattermost/docs:source/administration-guide/configure';
const MANUAL = `${ADMINISTRATION}/environment-configuration-settings.rst@${COMMIT}`;
const SENDER = `${ADMINISTRATION}/site-configuration-settings.rst@${COMMIT}`;
const ENVIRONMENT = `${ADMINISTRATION}/configuration-settings.rst@${COMMIT}`;
const CLIENT =
  'mattermost/mattermost:server/platform/shared/mail/mail.go@0e6193511bc86c856b6f1e80ff2048946e28c19c';

/** Where the manual installs it; it is on no path, and asks who is to sign in. */
const COMMAND = '/opt/mattermost/bin/mmctl';

export const mattermost: Program = {
  id: 'mattermost',
  name: 'Mattermost',
  kind: 'application',
  keys: {
    server: ['SMTPServer'],
    port: ['SMTPPort'],
    encryption: ['ConnectionSecurity'],
    'sign-in': ['EnableSMTPAuth'],
    user: ['SMTPUsername'],
    password: ['SMTPPassword'],
    sender: ['FeedbackEmail'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('sign-in-switch', { key: 'EnableSMTPAuth' }, MANUAL),
    trap(
      'means-implicit',
      { key: 'ConnectionSecurity: TLS' },
      'https://github.com/mattermost/mattermost/issues/16879',
    ),
    trap('sender-default', { key: 'FeedbackEmail', value: 'test@example.com' }, SENDER),
    trap('place-wins', { place: 'MM_EMAILSETTINGS_SMTPSERVER' }, ENVIRONMENT),
    trap('refuses-clear-always', {}, CLIENT),
    // Where it is empty, as it is at first.
    trap('greets-as', { value: 'localhost', key: 'ServiceSettings: SiteURL' }, CLIENT),
  ],
  messages: ['Go'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-08',
    on: '2026-11-30',
    source: MANUAL,
    confirmed: true,
  },
  /**
   * It goes on if STARTTLS fails, but then refuses to sign in, so only without a sign-in is mail sent in clear. A patch works
   * for settings in a file and in the database.
   */
  write: (target) => {
    const { encryption, mechanism } = target;
    if (mechanism === 'CRAM-MD5') return { notes: [note('mechanism-missing', { methods: 'PLAIN, LOGIN' })] };
    if (encryption === 'plaintext' && mechanism !== null) return { notes: [note('needs-encryption')] };
    return {
      files: [
        file('smtp.json', settings(target)),
        file('shell', [
          ...(mechanism ? ['chmod 600 smtp.json'] : []),
          `${COMMAND} auth login http://localhost:8065`,
          `${COMMAND} config patch smtp.json`,
          ...(mechanism ? ['rm smtp.json'] : []),
        ]),
      ],
      notes: [
        ...(encryption === 'starttls' && mechanism === null ? [note('starttls-optional')] : []),
        ...secretNotes(mechanism, careful(RISKY.doubleQuoted)),
      ],
    };
  },
};

/** The port is a text, too. Replies go to test@example.com unless told otherwise. */
function settings({ host, port, encryption, mechanism }: Target): string[] {
  const security = { starttls: 'STARTTLS', 'implicit-tls': 'TLS', plaintext: '' }[encryption];
  return [
    '{',
    '  "EmailSettings": {',
    '    "SendEmailNotifications": true,',
    `    "SMTPServer": ${doubleQuoted(bracketed(host))},`,
    `    "SMTPPort": ${doubleQuoted(String(port))},`,
    `    "ConnectionSecurity": ${doubleQuoted(security)},`,
    `    "EnableSMTPAuth": ${mechanism !== null},`,
    ...(mechanism
      ? [`    "SMTPUsername": ${doubleQuoted(USER)},`, `    "SMTPPassword": ${doubleQuoted(PASSWORD)},`]
      : []),
    `    "FeedbackEmail": ${doubleQuoted(ADDRESS)},`,
    `    "ReplyToAddress": ${doubleQuoted(ADDRESS)}`,
    '  }',
    '}',
  ];
}
