/** TrueNAS. Its command line takes what the page System, General Settings, Email saves. */
import type { EncryptionMode } from '../../api/index.ts';
import type { Program } from '../program.ts';
import { ADDRESS, doubleQuoted, PASSWORD, RISKY, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, note, secretNotes } from '../written.ts';

const COMMIT = '66d9e1b9c32866b70851910c026041b59c432116';
const CLIENT = `truenas/middleware:src/middlewared/middlewared/plugins/mail/smtp.py@${COMMIT}`;
const ALERTS = `truenas/middleware:src/middlewared/middlewared/alert/service/mail.py@${COMMIT}`;
const INTERFACE = `truenas/middleware:src/middlewared/middlewared/api/v26_0_0/mail.py@${COMMIT}`;

const SECURITY: Readonly<Record<EncryptionMode, string>> = {
  starttls: 'TLS',
  'implicit-tls': 'SSL',
  plaintext: 'PLAIN',
};

export const truenas: Program = {
  id: 'truenas',
  name: 'TrueNAS',
  kind: 'application',
  keys: {
    server: ['outgoingserver'],
    port: ['port'],
    encryption: ['security'],
    'sign-in': ['smtp'],
    user: ['user'],
    password: ['pass'],
    sender: ['fromemail'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'never',
  oauth: 'elsewhere',
  traps: [
    trap('means-starttls', { key: '"security": "TLS"' }, CLIENT),
    trap('means-implicit', { key: '"security": "SSL"' }, CLIENT),
    trap('alerts-go-to', { place: 'Credentials > Users > Email (administrators)' }, ALERTS),
    trap('sign-in-switch', { key: '"smtp": true' }, INTERFACE),
  ],
  messages: ['Python', 'OpenSSL'],
  evidence: { how: 'compared', version: '26.0', on: '2026-11-30', source: CLIENT, confirmed: true },
  /**
   * In a file, the shell changes nothing in the password, and it is not kept in the list of past commands. An account that
   * was connected by OAuth before would be used instead, unless it is removed.
   */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('mail.json', [
        '{',
        `  "outgoingserver": ${doubleQuoted(host)},`,
        `  "port": ${port},`,
        `  "security": "${SECURITY[encryption]}",`,
        `  "smtp": ${mechanism !== null},`,
        ...(mechanism ? [`  "user": "${USER}",`, `  "pass": "${PASSWORD}",`] : []),
        `  "fromemail": "${ADDRESS}",`,
        '  "oauth": null',
        '}',
      ]),
      file('shell', ['chmod 600 mail.json', 'midclt call mail.update "$(cat mail.json)"', 'rm mail.json']),
    ],
    notes: secretNotes(mechanism, careful(RISKY.doubleQuoted), note('ascii-secret')),
  }),
};
