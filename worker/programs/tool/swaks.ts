/** swaks, the test tool. It asks for the password itself. */
import type { Program } from '../program.ts';
import { ADDRESS, RISKY, shellWord, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const MANUAL = 'jetmore/swaks:doc/base.pod@8a05259830e67df2ca2b7864c122b43446e1d907';

export const swaks: Program = {
  id: 'swaks',
  name: 'swaks',
  kind: 'tool',
  keys: {
    server: ['--server'],
    port: ['--port'],
    encryption: ['-tls', '--tls-on-connect'],
    'sign-in': ['--auth'],
    authentication: ['--auth'],
    user: ['--auth-user'],
    password: ['--auth-password'],
    sender: ['--from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  // Before, `--tls-verify` compared no names.
  verifiesSince: '20240103.0',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: '-tls' }, MANUAL),
    trap('verifies-only-with', { key: '--tls-verify' }, MANUAL),
    trap('means-if-offered', { key: '-tlso' }, MANUAL),
    trap('delivers-directly', { key: '--server' }, MANUAL),
  ],
  messages: ['swaks', 'OpenSSL', 'Linux, macOS'],
  evidence: { how: 'run', version: '20240103.0', on: '2026-11-30', source: MANUAL, confirmed: true },
  write: (target) => ({
    files: [file('shell', [`swaks ${options(target).join(' ')}`])],
    notes: secretNotes(target.mechanism, note('escape-user', { characters: RISKY.shell })),
  }),
};

/** No name that could be meant (RFC 6066 §3). */
const ADDRESS_LITERAL = /:|^[\d.]+$/;

/** What it shows has the password in Base64, and is what people pass on when they ask for help. */
const SIGN_IN = `--auth --auth-user '${USER}' --auth-password --protect-prompt --auth-hide-password`;

/** Servers with several names send the certificate of another if they are not told which is meant. */
function options({ host, port, encryption, mechanism }: Target): string[] {
  const mode = { starttls: '-tls', 'implicit-tls': '--tls-on-connect', plaintext: null }[encryption];
  return [
    `--server ${shellWord(host)}`,
    `--port ${port}`,
    ...(mode === null ? [] : [mode, '--tls-verify']),
    ...(mode === null || ADDRESS_LITERAL.test(host) ? [] : [`--tls-sni ${shellWord(host)}`]),
    ...(mechanism ? [SIGN_IN] : []),
    `--from ${ADDRESS}`,
    `--to ${ADDRESS}`,
  ];
}
