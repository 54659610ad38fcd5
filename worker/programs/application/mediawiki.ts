/** MediaWiki, up to 1.46 through PEAR's mailer; 1.47 will replace that by Symfony's. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes, type Target } from '../written.ts';

const SETUP = 'wikimedia/mediawiki:includes/Setup.php@1.43.11';
const DEFAULTS = 'wikimedia/mediawiki:includes/MainConfigSchema.php@1.43.11';
const MAILER = 'wikimedia/mediawiki:includes/mail/UserMailer.php@1.39.17';
const CLIENT = 'pear/Mail:Mail/smtp.php@eb053f8b74f4f3178105fcf001626e63068c0dbc';

export const mediawiki: Program = {
  id: 'mediawiki',
  name: 'MediaWiki',
  kind: 'application',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['host', 'starttls'],
    'sign-in': ['auth'],
    user: ['username'],
    password: ['password'],
    sender: ['$wgPasswordSender'],
  },
  // Both with a sign-in. Without one, `starttls` fails where STARTTLS is not offered, and unset means plaintext.
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('local-server', { key: '$wgSMTP' }, MAILER),
    trap('means-implicit', { key: 'tls://' }, CLIENT),
    trap('greets-as', { value: 'localhost', key: "$wgSMTP['localhost']" }, CLIENT),
    trap('sender-default', { key: '$wgPasswordSender', value: 'apache@$wgServerName' }, SETUP),
    trap('silenced-by', { key: '$wgEnableEmail = false' }, DEFAULTS),
  ],
  messages: ['PEAR', 'PHP'],
  evidence: { how: 'run', version: '1.43.11', on: '2026-11-30', source: DEFAULTS, confirmed: true },
  write: (target) => {
    if (target.mechanism === 'CRAM-MD5')
      return { notes: [note('mechanism-missing', { methods: 'LOGIN, PLAIN' })] };
    return {
      files: [
        file('LocalSettings.php', [
          '$wgSMTP = [',
          `    'host' => ${singleQuoted(address(target))},`,
          `    'port' => ${target.port},`,
          `    'starttls' => ${target.encryption === 'starttls'},`,
          ...signIn(target),
          '];',
          `$wgPasswordSender = ${singleQuoted(ADDRESS)};`,
        ]),
      ],
      notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
    };
  },
};

function address({ host, encryption }: Target): string {
  return `${encryption === 'implicit-tls' ? 'ssl://' : ''}${bracketed(host)}`;
}

function signIn({ mechanism }: Target): string[] {
  if (mechanism === null) return ["    'auth' => false,"];
  return [
    "    'auth' => true,",
    `    'username' => ${singleQuoted(USER)},`,
    `    'password' => ${singleQuoted(PASSWORD)},`,
  ];
}
