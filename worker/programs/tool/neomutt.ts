/** NeoMutt. Mutt has no `smtp_user`; there, the user name belongs in `smtp_url`. */
import type { EncryptionMode } from '../../api/index.ts';
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const COMMIT = 'ed494b09e3e31d4c06edec00c2074ff1353952b4';
const OPTIONS = `neomutt/neomutt:docs/config.c@${COMMIT}`;
const CLIENT = `neomutt/neomutt:send/smtp.c@${COMMIT}`;
const SENDER = `neomutt/neomutt:send/send.c@${COMMIT}`;
const TOKEN_FILE = '~/.config/neomutt/access-token';
const RC = '~/.config/neomutt/neomuttrc';

export const neomutt: Program = {
  id: 'neomutt',
  name: 'NeoMutt',
  kind: 'tool',
  keys: {
    server: ['smtp_url'],
    port: ['smtp_url'],
    encryption: ['smtp_url', 'ssl_force_tls'],
    user: ['smtp_user'],
    password: ['smtp_pass'],
    sender: ['from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('scheme-decides', { implicit: 'smtps://', starttls: 'smtp://' }, CLIENT),
    trap('means-if-offered', { key: 'ssl_force_tls = no' }, OPTIONS),
    trap('port-unset', { key: 'smtp_url = smtp://…', port: '25' }, CLIENT),
    trap('sender-default', { key: 'from', value: 'user@hostname' }, SENDER),
  ],
  messages: ['NeoMutt', 'mutt', 'OpenSSL', 'GnuTLS', 'Linux, macOS'],
  evidence: { how: 'run', version: '20251211', on: '2026-11-30', source: OPTIONS, confirmed: true },
  write: (target) => ({
    files: [
      ...(target.signsIn === 'without-password' ? [file(TOKEN_FILE, [TOKEN])] : []),
      file(RC, [
        `set from = '${ADDRESS}'`,
        `set smtp_url = '${scheme(target.encryption)}://${bracketed(target.host)}:${target.port}'`,
        ...signIn(target),
        ...ENCRYPTION[target.encryption],
      ]),
      ...protection(target),
    ],
    // Between single quotes, NeoMutt expands nothing.
    notes: secretNotes(target.mechanism, note('escape-as', { characters: RISKY.shell })),
  }),
};

/** Both switches concern STARTTLS only, and both are on unless told otherwise. */
const ENCRYPTION: Readonly<Record<EncryptionMode, readonly string[]>> = {
  starttls: ['set ssl_force_tls = yes'],
  'implicit-tls': ['set ssl_force_tls = yes'],
  plaintext: ['set ssl_force_tls = no', 'set ssl_starttls = no'],
};

function scheme(encryption: EncryptionMode): string {
  return encryption === 'implicit-tls' ? 'smtps' : 'smtp';
}

/** The command is run for every connection, so a token that something else renews in the file is picked up. */
function signIn({ signsIn }: Target): string[] {
  const user = `set smtp_user = '${USER}'`;
  return {
    password: [user, `set smtp_pass = '${PASSWORD}'`],
    'without-password': [
      user,
      `set smtp_oauth_refresh_command = 'cat ${TOKEN_FILE}'`,
      "set smtp_authenticators = 'xoauth2:oauthbearer'",
    ],
    none: [],
  }[signsIn];
}

function protection({ signsIn }: Target) {
  if (signsIn === 'none') return [];
  return [file('shell', [`chmod 600 ${signsIn === 'password' ? RC : TOKEN_FILE}`])];
}
