/** Django. Version 6.1 puts one setting in place of those that begin with `EMAIL_`, and does not start if both are there. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, pythonBoolean, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes, type Target } from '../written.ts';

const MIGRATION = 'django/django:docs/howto/mailers-migration.txt@09c44279e6f4d222b71f6da762e46aeec61e209c';
/** `_check_email_settings_conflicts`. */
const CONFLICTS = 'https://github.com/django/django/blob/stable/6.1.x/django/conf/__init__.py';
const SETTINGS = 'https://docs.djangoproject.com/en/6.1/ref/settings/';
const ENVIRON = 'joke2k/django-environ:environ/environ.py@df301b607f287df049b4efeda14717fcdbe123b1';

export const django: Program = {
  id: 'django',
  name: 'Django',
  kind: 'library',
  keys: {
    server: ['EMAIL_HOST', 'host'],
    port: ['EMAIL_PORT', 'port'],
    encryption: ['EMAIL_USE_TLS', 'EMAIL_USE_SSL', 'use_tls', 'use_ssl'],
    user: ['EMAIL_HOST_USER', 'username'],
    password: ['EMAIL_HOST_PASSWORD', 'password'],
    sender: ['DEFAULT_FROM_EMAIL', 'SERVER_EMAIL'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  verifiesSince: 'Django 4.2',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'EMAIL_USE_TLS' }, `${SETTINGS}#email-use-tls`),
    trap('means-starttls', { key: 'EMAIL_USE_TLS' }, `${SETTINGS}#email-use-tls`),
    trap('excludes', { one: 'EMAIL_USE_TLS', other: 'EMAIL_USE_SSL' }, `${SETTINGS}#email-use-ssl`),
    trap(
      'sender-default',
      { key: 'DEFAULT_FROM_EMAIL', value: 'webmaster@localhost' },
      `${SETTINGS}#default-from-email`,
    ),
    trap('waits-forever', { key: 'EMAIL_TIMEOUT' }, `${SETTINGS}#email-timeout`),
    trap('means-starttls', { key: 'EMAIL_URL=smtps:// (django-environ)' }, ENVIRON),
    trap('replaces', { key: 'MAILERS', version: 'Django 6.1', old: 'EMAIL_*' }, CONFLICTS),
  ],
  messages: ['Python'],
  evidence: { how: 'compared', version: '6.1', on: '2026-11-30', source: MIGRATION, confirmed: true },
  /** `EMAIL_USE_TLS` is STARTTLS, and fails if it is not offered; `EMAIL_USE_SSL` is implicit TLS. */
  write: (target) => ({
    files: [
      file('settings.py, Django ≤ 6.0', [...settings(target), ...SENDERS]),
      file('settings.py, Django ≥ 6.1', [...mailers(target), ...SENDERS]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted), note('ascii-secret')),
  }),
};

/** The second is for mail about errors, which Django otherwise sends as root@localhost. */
const SENDERS = [`DEFAULT_FROM_EMAIL = ${singleQuoted(ADDRESS)}`, `SERVER_EMAIL = ${singleQuoted(ADDRESS)}`];

function settings({ host, port, encryption, mechanism }: Target): string[] {
  return [
    `EMAIL_HOST = ${singleQuoted(host)}`,
    `EMAIL_PORT = ${port}`,
    `EMAIL_USE_TLS = ${pythonBoolean(encryption === 'starttls')}`,
    `EMAIL_USE_SSL = ${pythonBoolean(encryption === 'implicit-tls')}`,
    ...(mechanism
      ? [`EMAIL_HOST_USER = ${singleQuoted(USER)}`, `EMAIL_HOST_PASSWORD = ${singleQuoted(PASSWORD)}`]
      : []),
  ];
}

function mailers({ host, port, encryption, mechanism }: Target): string[] {
  const mode = { starttls: ["'use_tls': True,"], 'implicit-tls': ["'use_ssl': True,"], plaintext: [] };
  const options = [
    `'host': ${singleQuoted(host)},`,
    `'port': ${port},`,
    ...mode[encryption],
    ...(mechanism ? [`'username': ${singleQuoted(USER)},`, `'password': ${singleQuoted(PASSWORD)},`] : []),
  ];
  return [
    'MAILERS = {',
    "    'default': {",
    "        'OPTIONS': {",
    ...options.map((line) => `            ${line}`),
    '        },',
    '    },',
    '}',
  ];
}
