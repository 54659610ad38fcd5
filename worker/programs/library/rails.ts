/** Ruby on Rails. Action Mailer hands its settings to the mail gem, and that to net-smtp. */
import { mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, singleQuoted, TOKEN, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const OPTIONS = 'rails/rails:actionmailer/lib/action_mailer/base.rb@2a2db1e8d6d104ee0611efcae7eb023af65cff34';
const GUIDE = 'rails/rails:guides/source/configuring.md@2a2db1e8d6d104ee0611efcae7eb023af65cff34';
const JOBS = 'rails/rails:guides/source/active_job_basics.md@2a2db1e8d6d104ee0611efcae7eb023af65cff34';
const MAILER =
  'rails/rails:actionmailer/lib/rails/generators/mailer/templates/application_mailer.rb.tt@5e0c5fb67c2c47ba2ea5d2dd3a32bc87eedb2ecc';
const MAIL_GEM =
  'mikel/mail:lib/mail/network/delivery_methods/smtp.rb@d645d7b5b7d03218b0bc8971ef041c991a63f5f7';
const NET_SMTP = 'ruby/net-smtp:lib/net/smtp.rb@a0075eb8a74910bd05566f0a208589263bce7597';

export const rails: Program = {
  id: 'rails',
  name: 'Ruby on Rails (Action Mailer)',
  kind: 'library',
  keys: {
    server: ['address'],
    port: ['port'],
    encryption: ['enable_starttls', 'enable_starttls_auto', 'tls'],
    authentication: ['authentication'],
    user: ['user_name'],
    password: ['password'],
    sender: ['default from:'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-if-offered', { key: 'enable_starttls_auto: true' }, OPTIONS),
    trap(
      'excludes',
      { one: 'tls: true', other: 'enable_starttls_auto: true' },
      'https://github.com/mikel/mail/pull/1536',
    ),
    trap('text-is-true', { key: 'tls, ssl' }, MAIL_GEM),
    trap('mechanism-unset', { key: 'authentication', mechanism: 'PLAIN' }, NET_SMTP),
    trap('short-timeout', { seconds: '5' }, GUIDE),
    trap('greets-as', { value: 'localhost.localdomain', key: 'domain' }, MAIL_GEM),
    trap('sender-default', { key: 'default from:', value: 'from@example.com' }, MAILER),
    trap('needs-worker', { command: 'bin/jobs start' }, JOBS),
  ],
  messages: ['Ruby', 'OpenSSL', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: '8.1, main of 2026-08',
    on: '2026-11-30',
    source: OPTIONS,
    confirmed: true,
  },
  /** The mechanism has to be named: without the line, nothing but PLAIN is tried. */
  write: (target) => ({
    files: [
      file('config/environments/production.rb, Rails.application.configure', [
        'config.action_mailer.delivery_method = :smtp',
        'config.action_mailer.smtp_settings = {',
        `  address: ${singleQuoted(target.host)},`,
        `  port: ${target.port},`,
        ...signIn(target),
        ...MODES[target.encryption],
        '}',
      ]),
      ...(target.mechanism ? [CREDENTIALS] : []),
      file('app/mailers/application_mailer.rb', [
        'class ApplicationMailer < ActionMailer::Base',
        `  default from: ${singleQuoted(ADDRESS)}`,
        "  layout 'mailer'",
        'end',
      ]),
    ],
    notes: [
      ...secretNotes(target.mechanism, note('escape-as', { characters: RISKY.yaml })),
      // Earlier versions have no XOAUTH2.
      ...(target.signsIn === 'without-password' ? [note('needs-package', { packages: 'net-smtp 0.5' })] : []),
    ],
  }),
};

/** `enable_starttls` fails if STARTTLS is not on offer; the other continues in plain text. */
const MODES = {
  starttls: ['  enable_starttls: true'],
  'implicit-tls': ['  tls: true,', '  enable_starttls_auto: false'],
  plaintext: ['  enable_starttls_auto: false'],
} as const;

/** The command opens an encrypted file. A new application reads its password from there. */
const CREDENTIALS = file('bin/rails credentials:edit', [
  'smtp:',
  `  user_name: ${yaml(USER)}`,
  `  password: ${yaml(PASSWORD)}`,
]);

function signIn({ signsIn, mechanism }: Target): string[] {
  if (signsIn === 'without-password')
    return [
      '  authentication: :xoauth2,',
      `  user_name: ${singleQuoted(USER)},`,
      `  password: ${singleQuoted(TOKEN)},`,
    ];
  if (mechanism === null) return [];
  return [
    `  authentication: :${mechanismWord(mechanism)},`,
    '  user_name: Rails.application.credentials.dig(:smtp, :user_name),',
    '  password: Rails.application.credentials.dig(:smtp, :password),',
  ];
}
