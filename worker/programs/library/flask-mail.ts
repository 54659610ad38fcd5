/** Flask-Mail. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, pythonBoolean, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes } from '../written.ts';

const SOURCE = 'pallets-eco/flask-mail:src/flask_mail/__init__.py@f4dfa2a8a22d39caae08d571859233fed931935b';

export const flaskMail: Program = {
  id: 'flask-mail',
  name: 'Flask-Mail',
  kind: 'library',
  keys: {
    server: ['MAIL_SERVER'],
    port: ['MAIL_PORT'],
    encryption: ['MAIL_USE_TLS', 'MAIL_USE_SSL'],
    user: ['MAIL_USERNAME'],
    password: ['MAIL_PASSWORD'],
    sender: ['MAIL_DEFAULT_SENDER'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'never',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'MAIL_USE_TLS' }, SOURCE),
    trap('text-is-true', { key: 'MAIL_USE_TLS' }, SOURCE),
    trap('means-starttls', { key: 'MAIL_USE_TLS' }, SOURCE),
    trap('means-implicit', { key: 'MAIL_USE_SSL' }, SOURCE),
    trap('excludes', { one: 'MAIL_USE_TLS', other: 'MAIL_USE_SSL' }, SOURCE),
    trap('unset-server', { key: 'MAIL_SERVER before Mail(app)', value: '127.0.0.1, port 25' }, SOURCE),
    trap('silenced-by', { key: 'MAIL_SUPPRESS_SEND' }, SOURCE),
  ],
  messages: ['Python'],
  evidence: { how: 'run', version: '0.10.0', on: '2026-11-30', source: SOURCE, confirmed: true },
  /** The settings are read when `Mail` is made, so they stand before it. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('app.py', [
        'from flask import Flask',
        'from flask_mail import Mail',
        '',
        'app = Flask(__name__)',
        'app.config.update(',
        `    MAIL_SERVER=${singleQuoted(host)},`,
        `    MAIL_PORT=${port},`,
        `    MAIL_USE_TLS=${pythonBoolean(encryption === 'starttls')},`,
        `    MAIL_USE_SSL=${pythonBoolean(encryption === 'implicit-tls')},`,
        ...(mechanism
          ? [`    MAIL_USERNAME=${singleQuoted(USER)},`, `    MAIL_PASSWORD=${singleQuoted(PASSWORD)},`]
          : []),
        `    MAIL_DEFAULT_SENDER=${singleQuoted(ADDRESS)},`,
        ')',
        'mail = Mail(app)',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted), note('ascii-secret')),
  }),
};
