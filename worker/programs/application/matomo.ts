/** Matomo. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const SOURCE = 'matomo-org/matomo:core/Mail/Transport.php@5.8.0';
const DEFAULTS = 'matomo-org/matomo:config/global.ini.php@5.8.0';

/** PHP reads the file first, and takes two backslashes for one; entities are decoded after that. */
const ESCAPES = String.raw`""" → "&quot;", "$" → "&#36;", "\" → "\\", "&" → "&amp;"`;
const SWITCH = 'matomo-org/matomo:core/Mail.php@f09912cb702a76d06ab1a129a8e0a4e2a61818a8';

export const matomo: Program = {
  id: 'matomo',
  name: 'Matomo',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['encryption'],
    authentication: ['type'],
    user: ['username'],
    password: ['password'],
    sender: ['noreply_email_address'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('sign-in-switch', { key: 'type' }, SOURCE),
    trap('misspelled-is-optional', { key: 'encryption', values: '"tls", "ssl", "none"' }, SOURCE),
    trap('means-if-offered', { key: 'encryption = ""' }, 'https://github.com/matomo-org/matomo/issues/17015'),
    trap('ignored-without', { key: 'transport = "smtp"' }, SOURCE),
    trap('sender-default', { key: 'noreply_email_address', value: 'noreply@{DOMAIN}' }, DEFAULTS),
    trap('silenced-by', { key: 'emails_enabled = 0' }, SWITCH),
  ],
  messages: ['PHPMailer', 'PHP'],
  evidence: { how: 'compared', version: '5.8.0', on: '2026-11-30', source: SOURCE, confirmed: true },
  /**
   * Matomo decodes HTML entities in every value, which is how it writes `"` and `$` itself. The names of the sections are no
   * lines to paste: a second section of the same name replaces the first.
   */
  write: (target) => ({
    files: [
      file('config/config.ini.php, [mail]', [
        'transport = "smtp"',
        `host = "${bracketed(target.host)}"`,
        `port = ${target.port}`,
        `encryption = "${encryption(target)}"`,
        ...signIn(target),
      ]),
      file('config/config.ini.php, [General]', [`noreply_email_address = "${ADDRESS}"`]),
    ],
    notes: secretNotes(target.mechanism, note('escape-as', { characters: ESCAPES })),
  }),
};

function encryption({ encryption }: Target): string {
  return { starttls: 'tls', 'implicit-tls': 'ssl', plaintext: 'none' }[encryption];
}

function signIn({ mechanism }: Target): string[] {
  if (mechanism === null) return ['type = ""'];
  return [`type = "${mechanism}"`, `username = "${USER}"`, `password = "${PASSWORD}"`];
}
