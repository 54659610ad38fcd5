/** WordPress with the plugin WP Mail SMTP. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const PLUGIN = 'awesomemotive/WP-Mail-SMTP:src/Processor.php@2a4d69b693b7d54fd6f698f3c7024a714b3e2783';
const OPTIONS = 'awesomemotive/WP-Mail-SMTP:src/Options.php@2a4d69b693b7d54fd6f698f3c7024a714b3e2783';

export const wordpress: Program = {
  id: 'wordpress',
  name: 'WordPress (WP Mail SMTP)',
  kind: 'application',
  keys: {
    server: ['WPMS_SMTP_HOST'],
    port: ['WPMS_SMTP_PORT'],
    encryption: ['WPMS_SSL'],
    'sign-in': ['WPMS_SMTP_AUTH'],
    user: ['WPMS_SMTP_USER'],
    password: ['WPMS_SMTP_PASS'],
    sender: ['WPMS_MAIL_FROM', 'WPMS_MAIL_FROM_FORCE'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap('ignored-without', { key: "define( 'WPMS_ON', true )" }, OPTIONS),
    trap('means-starttls', { key: "WPMS_SSL 'tls'" }, PLUGIN),
    trap('misspelled-is-optional', { key: 'WPMS_SSL', values: "'tls', 'ssl'" }, PLUGIN),
    trap('off-still-upgrades', { key: "WPMS_SSL ''" }, PLUGIN),
    trap('place-wins', { place: 'wp-config.php' }, OPTIONS),
    trap('silenced-but-tests', { key: 'WPMS_DO_NOT_SEND' }, OPTIONS),
  ],
  messages: ['WP Mail SMTP', 'PHPMailer', 'PHP'],
  evidence: { how: 'run', version: '4.8.0', on: '2026-11-30', source: OPTIONS, confirmed: true },
  /**
   * The plugin passes `tls` to PHPMailer, where it means STARTTLS and is required. Forms and shops send from addresses of their
   * own, which the server would refuse, unless the sender is forced.
   */
  write: (target) => ({
    files: [
      // What stands after this line comes too late for much of what loads there.
      file("wp-config.php, before require_once ABSPATH . 'wp-settings.php'", [
        "define( 'WPMS_ON', true );",
        "define( 'WPMS_MAILER', 'smtp' );",
        `define( 'WPMS_SMTP_HOST', ${singleQuoted(bracketed(target.host))} );`,
        `define( 'WPMS_SMTP_PORT', ${target.port} );`,
        `define( 'WPMS_SSL', ${singleQuoted(encryption(target))} );`,
        ...signIn(target),
        `define( 'WPMS_MAIL_FROM', ${singleQuoted(ADDRESS)} );`,
        "define( 'WPMS_MAIL_FROM_FORCE', true );",
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
  }),
};

function encryption({ encryption }: Target): string {
  return { starttls: 'tls', 'implicit-tls': 'ssl', plaintext: '' }[encryption];
}

function signIn({ mechanism }: Target): string[] {
  if (mechanism === null) return ["define( 'WPMS_SMTP_AUTH', false );"];
  return [
    "define( 'WPMS_SMTP_AUTH', true );",
    `define( 'WPMS_SMTP_USER', ${singleQuoted(USER)} );`,
    `define( 'WPMS_SMTP_PASS', ${singleQuoted(PASSWORD)} );`,
  ];
}
