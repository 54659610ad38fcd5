/** Redmine. Its file is read with ERB first, and what it says goes to Action Mailer. */
import { mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, TOKEN, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = '890812e49cc60e96c7c252b7dedbd881a4edba55';
const MANUAL = `redmine/redmine:config/configuration.yml.example@${COMMIT}`;
const SETTINGS = `redmine/redmine:config/settings.yml@${COMMIT}`;
const READER = `redmine/redmine:lib/redmine/configuration.rb@${COMMIT}`;
const MAIL_GEM =
  'mikel/mail:lib/mail/network/delivery_methods/smtp.rb@d645d7b5b7d03218b0bc8971ef041c991a63f5f7';
/** With net-smtp 0.5, which Redmine asks for since version 6.1. */
const XOAUTH2 = 'ruby/net-smtp:lib/net/smtp/auth_xoauth2.rb@a0075eb8a74910bd05566f0a208589263bce7597';

const CONFIGURATION = 'config/configuration.yml';

export const redmine: Program = {
  id: 'redmine',
  name: 'Redmine',
  kind: 'application',
  keys: {
    server: ['address'],
    port: ['port'],
    encryption: ['enable_starttls', 'enable_starttls_auto', 'tls'],
    authentication: ['authentication'],
    user: ['user_name'],
    password: ['password'],
    sender: ['mail_from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-if-offered', { key: 'enable_starttls_auto: true' }, MAIL_GEM),
    trap(
      'excludes',
      { one: 'tls: true', other: 'enable_starttls_auto: true' },
      'https://github.com/mikel/mail/pull/1536',
    ),
    trap('token-expires', { key: 'authentication: :xoauth2' }, XOAUTH2),
    trap('greets-as', { value: 'localhost.localdomain', key: 'domain' }, MAIL_GEM),
    trap('removed', { key: 'delivery_method: :async_smtp', version: '4.0' }, READER),
    trap('sender-default', { key: 'Emission email address', value: 'redmine@example.net' }, SETTINGS),
    trap(
      'image-without',
      { image: 'redmine' },
      'docker-library/redmine:6.1/trixie/docker-entrypoint.sh@f772dee7158856abee669c717bb258f1ad43bce9',
    ),
    trap(
      'image-means-implicit',
      { image: 'sameersbn/redmine', key: 'SMTP_TLS=true' },
      'https://github.com/sameersbn/docker-redmine/issues/506',
    ),
  ],
  messages: ['Ruby', 'OpenSSL', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: '7.0, master of 2026-08',
    on: '2026-11-30',
    source: MANUAL,
    confirmed: true,
  },
  /** The sender is not in the file, but among the settings in the database. */
  write: (target) => ({
    files: [
      file(CONFIGURATION, lines(target)),
      file('shell', [
        ...(target.signsIn === 'none' ? [] : [`chmod o-rwx ${CONFIGURATION}`]),
        `bin/rails runner -e production "Setting.mail_from = '${ADDRESS}'"`,
      ]),
    ],
    notes: [
      ...secretNotes(target.mechanism, note('escape-as', { characters: `${RISKY.yaml}, "<%" → "<%%"` })),
      // Earlier versions have no XOAUTH2.
      ...(target.signsIn === 'without-password' ? [note('needs-package', { packages: 'net-smtp 0.5' })] : []),
    ],
  }),
};

/** `enable_starttls` fails if STARTTLS is not on offer; the other continues in plain text. */
const MODES = {
  starttls: ['enable_starttls: true'],
  'implicit-tls': ['tls: true', 'enable_starttls_auto: false'],
  plaintext: ['enable_starttls_auto: false'],
} as const;

function lines(target: Target): string[] {
  const { host, port, encryption } = target;
  const settings = [`address: ${yaml(host)}`, `port: ${port}`, ...MODES[encryption], ...signIn(target)];
  return [
    'production:',
    '  email_delivery:',
    '    delivery_method: :smtp',
    '    smtp_settings:',
    ...settings.map((line) => `      ${line}`),
  ];
}

/** The mechanism has to be named: without the line, nothing but PLAIN is tried. */
function signIn({ signsIn, mechanism }: Target): string[] {
  if (signsIn === 'none') return [];
  const word = mechanism === null ? 'xoauth2' : mechanismWord(mechanism);
  return [
    `authentication: :${word}`,
    `user_name: ${yaml(USER)}`,
    `password: ${yaml(mechanism === null ? TOKEN : PASSWORD)}`,
  ];
}
