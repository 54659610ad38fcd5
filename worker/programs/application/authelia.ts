/** Authelia. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const COMMIT = '23572030b4048922a377ca40d59e804e0ed25fd7';
const MANUAL = `authelia/authelia:docs/content/configuration/notifications/smtp.md@${COMMIT}`;
const STARTUP = `authelia/authelia:docs/content/configuration/notifications/introduction.md@${COMMIT}`;
/** Puts a colon and the port after the host, which Authelia hands over without the brackets of an IPv6 address. */
const LIBRARY = 'wneessen/go-mail:client.go@46f4d6f78b2ddca72a7e2b6c78aa0180c6ce4c41';
const CHECKS = `authelia/authelia:internal/configuration/validator/notifier.go@${COMMIT}`;

export const authelia: Program = {
  id: 'authelia',
  name: 'Authelia',
  kind: 'application',
  keys: {
    server: ['address'],
    port: ['address'],
    encryption: ['address'],
    user: ['username'],
    password: ['password'],
    sender: ['sender'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap('scheme-decides', { implicit: 'submissions://', starttls: 'submission://' }, MANUAL),
    trap('startup-check', { key: 'disable_startup_check' }, STARTUP),
    trap('falls-back-to-25', { key: 'disable_require_tls' }, LIBRARY),
    trap('greets-as', { value: 'localhost', key: 'identifier' }, MANUAL),
    trap('short-timeout', { seconds: '5' }, MANUAL),
    trap('no-address', {}, LIBRARY),
    trap('off-still-upgrades', { key: 'disable_require_tls' }, LIBRARY),
    trap('sender-required', { key: 'sender' }, CHECKS),
  ],
  messages: ['Go'],
  evidence: { how: 'compared', version: '4.39', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** STARTTLS is demanded unless that is switched off, and only then is a password sent without encryption. */
  write: ({ host, port, encryption, mechanism }) => {
    if (host.includes(':')) return { notes: [note('address-not-name')] };
    const scheme = encryption === 'implicit-tls' ? 'submissions' : 'submission';
    return {
      files: [
        file('configuration.yml', [
          'notifier:',
          '  smtp:',
          `    address: ${yaml(`${scheme}://${host}:${port}`)}`,
          ...(mechanism ? [`    username: ${yaml(USER)}`, `    password: ${yaml(PASSWORD)}`] : []),
          `    sender: ${yaml(ADDRESS)}`,
          ...(encryption === 'plaintext' ? ['    disable_require_tls: true'] : []),
        ]),
        ...(mechanism ? [file('shell', ['chmod 600 configuration.yml'])] : []),
      ],
      notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
    };
  },
};
