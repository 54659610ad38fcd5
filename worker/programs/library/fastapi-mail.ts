/** FastAPI-Mail. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, pythonBoolean, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes } from '../written.ts';

const RENAMED = 'https://github.com/sabuhish/fastapi-mail/issues/146';
const CONNECTION =
  'sabuhish/fastapi-mail:fastapi_mail/connection.py@79b7842c2c8545807a6f6275f90776e710115990';
const CLIENT = 'cole/aiosmtplib:src/aiosmtplib/smtp.py@320180ee448666fe15d68264e49ba7c265842b40';

export const fastapiMail: Program = {
  id: 'fastapi-mail',
  name: 'FastAPI-Mail',
  kind: 'library',
  keys: {
    server: ['MAIL_SERVER'],
    port: ['MAIL_PORT'],
    encryption: ['MAIL_STARTTLS', 'MAIL_SSL_TLS'],
    'sign-in': ['USE_CREDENTIALS'],
    user: ['MAIL_USERNAME'],
    password: ['MAIL_PASSWORD'],
    sender: ['MAIL_FROM'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'must-be-set',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('excludes', { one: 'MAIL_STARTTLS', other: 'MAIL_SSL_TLS' }, CLIENT),
    trap('renamed', { old: 'MAIL_TLS', key: 'MAIL_STARTTLS' }, RENAMED),
    trap('renamed', { old: 'MAIL_SSL', key: 'MAIL_SSL_TLS' }, RENAMED),
    trap('silenced-by', { key: 'SUPPRESS_SEND' }, CONNECTION),
  ],
  messages: ['Python'],
  evidence: { how: 'run', version: '1.6.1', on: '2026-11-30', source: CONNECTION, confirmed: true },
  /** User name and password have to be there even if they are not used. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('mail.py', [
        'from fastapi_mail import ConnectionConfig, FastMail',
        '',
        'config = ConnectionConfig(',
        `    MAIL_SERVER=${singleQuoted(host)},`,
        `    MAIL_PORT=${port},`,
        `    MAIL_STARTTLS=${pythonBoolean(encryption === 'starttls')},`,
        `    MAIL_SSL_TLS=${pythonBoolean(encryption === 'implicit-tls')},`,
        `    USE_CREDENTIALS=${pythonBoolean(mechanism !== null)},`,
        `    MAIL_USERNAME=${singleQuoted(mechanism ? USER : '')},`,
        `    MAIL_PASSWORD=${singleQuoted(mechanism ? PASSWORD : '')},`,
        `    MAIL_FROM=${singleQuoted(ADDRESS)},`,
        ')',
        'mail = FastMail(config)',
      ]),
    ],
    notes: secretNotes(mechanism, careful(RISKY.singleQuoted)),
  }),
};
