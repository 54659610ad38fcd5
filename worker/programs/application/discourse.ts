/** Discourse, as its own launcher sets it up. */
import { mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = 'e071c2c8ebf8a93c1fba4e16fbb7168a2a9201bd';
const OPTIONS = `discourse/discourse_docker:samples/standalone.yml@${COMMIT}`;
const WIZARD = `discourse/discourse_docker:image/setup_wizard/wizard.rb@${COMMIT}`;
/** Takes the space off a value, and makes a number of one that consists of digits. */
const SETTINGS = 'discourse/discourse:app/models/global_setting.rb@049ec1374da44aaa7a778cc35ab840c5314ceb77';
/** Discourse hands over no name of its own, and then this library takes one. */
const GREETING = 'ruby/net-smtp:lib/net/smtp.rb@a0075eb8a74910bd05566f0a208589263bce7597';

const CONFIGURATION = 'containers/app.yml';

export const discourse: Program = {
  id: 'discourse',
  name: 'Discourse',
  kind: 'application',
  keys: {
    server: ['DISCOURSE_SMTP_ADDRESS'],
    port: ['DISCOURSE_SMTP_PORT'],
    encryption: ['DISCOURSE_SMTP_ENABLE_START_TLS', 'DISCOURSE_SMTP_FORCE_TLS'],
    authentication: ['DISCOURSE_SMTP_AUTHENTICATION'],
    user: ['DISCOURSE_SMTP_USER_NAME'],
    password: ['DISCOURSE_SMTP_PASSWORD'],
    sender: ['DISCOURSE_NOTIFICATION_EMAIL'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'means-starttls',
      { key: 'DISCOURSE_SMTP_ENABLE_START_TLS' },
      'https://github.com/discourse/discourse/pull/11733',
    ),
    trap('port-unset', { key: CONFIGURATION, port: '25' }, OPTIONS),
    trap('special-characters', { place: CONFIGURATION, characters: '#' }, OPTIONS),
    trap('mechanism-unset', { key: 'DISCOURSE_SMTP_AUTHENTICATION', mechanism: 'PLAIN' }, OPTIONS),
    trap('greets-as', { value: 'localhost', key: 'DISCOURSE_SMTP_DOMAIN' }, GREETING),
    trap('words-are-values', { place: 'DISCOURSE_SMTP_PASSWORD', values: '0123, true, false' }, SETTINGS),
    trap('needs-restart', { what: './launcher rebuild app' }, OPTIONS),
    trap('needs-implicit', { key: 'DISCOURSE_SMTP_FORCE_TLS', port: '465' }, WIZARD),
    trap(
      'silenced-by',
      { key: 'disable_emails: yes' },
      'https://github.com/discourse/discourse_api_docs/pull/22',
    ),
  ],
  messages: ['Ruby', 'OpenSSL', 'Linux, macOS'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-08',
    on: '2026-11-30',
    source: OPTIONS,
    confirmed: true,
  },
  write: (target) => ({
    files: [
      file(CONFIGURATION, ['env:', ...lines(target).map((line) => `  ${line}`)]),
      file('shell', [
        'cd /var/discourse',
        ...(target.mechanism ? [`chmod o-rwx ${CONFIGURATION}`] : []),
        './launcher rebuild app',
      ]),
    ],
    // After YAML, the value passes through a shell and, in the container, into a file that is read with ERB. There it
    // stands between single quotes, which nothing escapes, and loses the space around it.
    notes: secretNotes(
      target.mechanism,
      note('escape-as', { characters: String.raw`"\" → "\\", "<%" → "<%%"` }),
      note('secret-without', { characters: `"'" " …" "… "` }),
    ),
  }),
};

/** The two modes exclude each other, so both lines are needed. */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  return [
    `DISCOURSE_SMTP_ADDRESS: ${yaml(host)}`,
    `DISCOURSE_SMTP_PORT: ${port}`,
    `DISCOURSE_SMTP_ENABLE_START_TLS: ${encryption === 'starttls'}`,
    `DISCOURSE_SMTP_FORCE_TLS: ${encryption === 'implicit-tls'}`,
    ...(mechanism
      ? [
          `DISCOURSE_SMTP_AUTHENTICATION: ${mechanismWord(mechanism)}`,
          `DISCOURSE_SMTP_USER_NAME: ${yaml(USER)}`,
          `DISCOURSE_SMTP_PASSWORD: ${yaml(PASSWORD)}`,
        ]
      : []),
    `DISCOURSE_NOTIFICATION_EMAIL: ${yaml(ADDRESS)}`,
  ];
}
