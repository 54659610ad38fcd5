/** curl and libcurl. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, doubleQuoted, PASSWORD, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const OPTIONS = 'https://curl.se/docs/manpage.html';

const CONFIGURATION = 'smtp.curl';

/** Inside double quotes, a backslash begins an escape (curl's documentation of `--config`). */
const ESCAPES = String.raw`"\" → "\\", """ → "\""`;

export const curl: Program = {
  id: 'curl',
  name: 'curl',
  kind: 'tool',
  keys: {
    server: ['url'],
    port: ['url'],
    encryption: ['url', 'ssl-reqd'],
    user: ['user'],
    password: ['user'],
    sender: ['mail-from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('unset-is-plaintext', { key: '--ssl-reqd' }, OPTIONS),
    trap('means-if-offered', { key: '--ssl' }, OPTIONS),
    trap('scheme-decides', { implicit: 'smtps://', starttls: 'smtp://' }, OPTIONS),
    trap('signs-in-if-offered', {}, 'curl/curl:lib/smtp.c@5c61e16'),
    trap('revocation', { key: '--ssl-revoke-best-effort (Windows)' }, OPTIONS),
  ],
  messages: ['curl', 'OpenSSL', 'Linux', 'Linux, macOS'],
  evidence: { how: 'run', version: '8.14.1', on: '2026-11-30', source: OPTIONS, confirmed: true },
  write: (target) => {
    const send = `curl --config ${CONFIGURATION} --mail-rcpt ${ADDRESS} --upload-file -`;
    return {
      files: [
        file(CONFIGURATION, configuration(target)),
        file('shell', [
          ...(target.signsIn === 'none' ? [] : [`chmod 600 ${CONFIGURATION}`]),
          String.raw`printf 'From: %s\r\nSubject: Test\r\n\r\nTest\r\n' ${ADDRESS} | ${send}`,
        ]),
      ],
      notes: secretNotes(target.mechanism, note('escape-as', { characters: ESCAPES })),
    };
  },
};

function configuration({ host, port, encryption, signsIn }: Target): string[] {
  const scheme = encryption === 'implicit-tls' ? 'smtps' : 'smtp';
  const signIn = {
    password: [`user = ${doubleQuoted(`${USER}:${PASSWORD}`)}`],
    'without-password': [`user = ${doubleQuoted(USER)}`, `oauth2-bearer = ${doubleQuoted(TOKEN)}`],
    none: [],
  }[signsIn];
  return [
    `url = ${doubleQuoted(`${scheme}://${bracketed(host)}:${port}`)}`,
    ...(encryption === 'starttls' ? ['ssl-reqd'] : []),
    ...signIn,
    `mail-from = ${doubleQuoted(ADDRESS)}`,
  ];
}
