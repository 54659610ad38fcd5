/** Nextcloud. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const SOURCE = 'nextcloud/server:lib/private/Mail/Mailer.php@007be83a968e6aee649ff8de173163cb5ef93a86';
const IMAGE = 'nextcloud/docker:.config/smtp.config.php@4de1eed65a44c61ecce601ef1d27abd2059b52e6';
const LIBRARY = 'symfony/mailer:Transport/Smtp/EsmtpTransport.php@eb0c3187c7ddfde12d8aa0e1fa5fb29e730a41e0';

export const nextcloud: Program = {
  id: 'nextcloud',
  name: 'Nextcloud',
  kind: 'application',
  keys: {
    server: ['mail_smtphost'],
    port: ['mail_smtpport'],
    encryption: ['mail_smtpsecure'],
    'sign-in': ['mail_smtpauth'],
    user: ['mail_smtpname'],
    password: ['mail_smtppassword'],
    sender: ['mail_from_address', 'mail_domain'],
  },
  starttls: 'optional',
  implicitTls: 'any-port-and-465',
  unset: 'by-port',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('no-effect', { key: "mail_smtpsecure 'tls'" }, 'https://github.com/nextcloud/server/pull/30349'),
    trap(
      'off-still-upgrades',
      { key: "mail_smtpsecure ''" },
      'https://github.com/nextcloud/server/issues/39452',
    ),
    trap('sender-parts', { local: 'mail_from_address', domain: 'mail_domain' }, IMAGE),
    trap('place-wins', { place: 'config/*.config.php' }, IMAGE),
    trap('short-timeout', { seconds: '10' }, SOURCE),
    trap('greets-as', { value: '[127.0.0.1]', key: 'overwrite.cli.url' }, SOURCE),
    trap('signs-in-if-offered', {}, LIBRARY),
    // Such as the digests of activities.
    trap('needs-worker', { command: 'php cron.php' }, 'https://github.com/nextcloud/server/issues/1716'),
  ],
  messages: ['Nextcloud', 'Symfony', 'PHP'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: SOURCE, confirmed: true },
  write: (target) => ({
    files: [
      file('config/config.php, $CONFIG', [
        "'mail_smtpmode' => 'smtp',",
        `'mail_smtphost' => ${singleQuoted(bracketed(target.host))},`,
        `'mail_smtpport' => ${target.port},`,
        ...encryption(target),
        ...signIn(target),
        `'mail_from_address' => ${singleQuoted(`${ADDRESS}_BEFORE_@`)},`,
        `'mail_domain' => ${singleQuoted(`${ADDRESS}_AFTER_@`)},`,
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
  }),
};

/** Since version 26, `tls` has no effect, and nothing means "no encryption": STARTTLS is used if it is on offer. */
function encryption({ encryption }: Target): string[] {
  return {
    starttls: ["'mail_smtpsecure' => '',"],
    'implicit-tls': ["'mail_smtpsecure' => 'ssl',"],
    plaintext: [],
  }[encryption];
}

function signIn({ mechanism }: Target): string[] {
  if (mechanism === null) return ["'mail_smtpauth' => false,"];
  return [
    "'mail_smtpauth' => true,",
    `'mail_smtpname' => ${singleQuoted(USER)},`,
    `'mail_smtppassword' => ${singleQuoted(PASSWORD)},`,
  ];
}
