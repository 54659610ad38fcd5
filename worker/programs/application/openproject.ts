/** OpenProject, as its Docker Compose files set it up. */
import { mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const OPTIONS = 'https://github.com/opf/openproject/blob/dev/config/constants/settings/definition.rb';
const MAILER = 'opf/openproject:app/models/setting/mail_settings.rb@df237446a1ef5dd6fc23a21bd6f30ecb7bcd5b25';
const COMPOSE = 'https://github.com/opf/openproject-docker-compose/issues/155';

const CONFIGURATION = 'docker-compose.override.yml';

/** What is text to YAML is taken as it stands, quotes included; all else is another kind of value, or an error at the start. */
const NO_TEXT = [
  '!',
  '"',
  '#',
  '%',
  '&',
  "'",
  '*',
  ',',
  '- ',
  ':',
  '>',
  '? ',
  '@',
  '[',
  ']',
  '`',
  '{',
  '|',
  '}',
]
  .map((first) => `"${first}…"`)
  .concat('": "', '"…:"', '" #"', '" …"', '"… "')
  .join(' ');

export const openproject: Program = {
  id: 'openproject',
  name: 'OpenProject',
  kind: 'application',
  keys: {
    server: ['OPENPROJECT_SMTP__ADDRESS'],
    port: ['OPENPROJECT_SMTP__PORT'],
    encryption: ['OPENPROJECT_SMTP__ENABLE__STARTTLS__AUTO', 'OPENPROJECT_SMTP__SSL'],
    authentication: ['OPENPROJECT_SMTP__AUTHENTICATION'],
    user: ['OPENPROJECT_SMTP__USER__NAME'],
    password: ['OPENPROJECT_SMTP__PASSWORD'],
    sender: ['OPENPROJECT_MAIL__FROM'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'OPENPROJECT_SMTP__ENABLE__STARTTLS__AUTO' }, OPTIONS),
    trap('must-be-read', { key: 'OPENPROJECT_SMTP__ADDRESS', file: 'docker-compose.yml' }, COMPOSE),
    trap('ignored-without', { key: 'OPENPROJECT_EMAIL__DELIVERY__METHOD' }, MAILER),
    trap('each-part', { parts: 'web, worker' }, 'https://github.com/opf/helm-charts/issues/112'),
    trap('greets-as', { value: 'your.domain.com', key: 'OPENPROJECT_SMTP__DOMAIN' }, OPTIONS),
    trap(
      'short-timeout',
      { seconds: '5 (OPENPROJECT_SMTP__TIMEOUT)' },
      'https://github.com/opf/openproject/pull/17256',
    ),
    trap('read-as-yaml', { place: 'OPENPROJECT_SMTP__*' }, OPTIONS),
    trap('sender-default', { key: 'OPENPROJECT_MAIL__FROM', value: 'openproject@example.net' }, OPTIONS),
  ],
  messages: ['Ruby', 'OpenSSL', 'Linux, macOS'],
  evidence: { how: 'compared', version: '17', on: '2026-11-30', source: OPTIONS, confirmed: true },
  write: (target) => ({
    files: [
      file(CONFIGURATION, [
        'services:',
        '  web: &mail',
        '    environment:',
        ...lines(target).map((line) => `      ${line}`),
        '  worker: *mail',
      ]),
      file('shell', [...(target.mechanism ? [`chmod 600 ${CONFIGURATION}`] : []), 'docker compose up -d']),
    ],
    // Docker Compose looks for variables in the values.
    notes: secretNotes(
      target.mechanism,
      note('escape-as', { characters: `${RISKY.yaml}, "$" → "$$"` }),
      note('secret-without', { characters: NO_TEXT }),
    ),
  }),
};

/** The two modes exclude each other, so both lines are needed. Docker Compose takes `true` as text only. */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  return [
    'OPENPROJECT_EMAIL__DELIVERY__METHOD: smtp',
    `OPENPROJECT_SMTP__ADDRESS: ${yaml(host)}`,
    `OPENPROJECT_SMTP__PORT: ${port}`,
    `OPENPROJECT_SMTP__ENABLE__STARTTLS__AUTO: ${yaml(String(encryption === 'starttls'))}`,
    `OPENPROJECT_SMTP__SSL: ${yaml(String(encryption === 'implicit-tls'))}`,
    ...(mechanism
      ? [
          `OPENPROJECT_SMTP__AUTHENTICATION: ${mechanismWord(mechanism)}`,
          `OPENPROJECT_SMTP__USER__NAME: ${yaml(USER)}`,
          `OPENPROJECT_SMTP__PASSWORD: ${yaml(PASSWORD)}`,
        ]
      : ['OPENPROJECT_SMTP__AUTHENTICATION: none']),
    `OPENPROJECT_MAIL__FROM: ${yaml(ADDRESS)}`,
  ];
}
