/** msmtp. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, shellWord, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, type Target } from '../written.ts';

const MANUAL = 'https://marlam.de/msmtp/msmtp.html';

const SETTINGS = '~/.msmtprc';
const TOKEN_FILE = '~/.msmtp-token';

export const msmtp: Program = {
  id: 'msmtp',
  name: 'msmtp',
  kind: 'server',
  keys: {
    server: ['host'],
    port: ['port'],
    encryption: ['tls', 'tls_starttls'],
    'sign-in': ['auth'],
    authentication: ['auth'],
    user: ['user'],
    password: ['password'],
    sender: ['from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'token',
  traps: [
    trap('means-starttls', { key: 'tls on' }, MANUAL),
    trap('sign-in-switch', { key: 'auth on' }, MANUAL),
    trap('refuses-clear', { key: 'auth plain, auth login' }, MANUAL),
    trap('greets-as', { value: 'localhost', key: 'domain' }, MANUAL),
  ],
  messages: ['msmtp', 'GnuTLS', 'Linux', 'Linux, macOS'],
  evidence: { how: 'run', version: '1.8.28', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** By default msmtp verifies against the system's trust store. */
  write: (target) => {
    const { host, port, encryption, signsIn } = target;
    const tokenFiles = signsIn === 'without-password' ? [TOKEN_FILE] : [];
    return {
      files: [
        file(SETTINGS, [
          'account default',
          `host ${host}`,
          `port ${port}`,
          `tls ${encryption === 'plaintext' ? 'off' : 'on'}`,
          ...(encryption === 'plaintext' ? [] : [`tls_starttls ${encryption === 'starttls' ? 'on' : 'off'}`]),
          ...signIn(target),
          `from ${ADDRESS}`,
        ]),
        ...tokenFiles.map((place) => file(place, [TOKEN])),
        file('shell', [
          `chmod 600 ${[SETTINGS, ...tokenFiles].join(' ')}`,
          `echo test | msmtp ${shellWord(ADDRESS)}`,
        ]),
      ],
    };
  },
};

/**
 * It takes blanks and one pair of quotes off the ends of a value, so the secret stands in quotes. It refuses lines of more than
 * 500 characters, which many tokens have; the output of a command may be longer.
 */
function signIn({ encryption, mechanism, signsIn, offered }: Target): string[] {
  const user = `user "${USER}"`;
  const bearer = offered?.methods.includes('XOAUTH2') === false ? 'oauthbearer' : 'xoauth2';
  // Without TLS, `on` would not send a plain-text password.
  const method = encryption === 'plaintext' && mechanism ? mechanism.toLowerCase() : 'on';
  return {
    password: [`auth ${method}`, user, `password "${PASSWORD}"`],
    'without-password': [`auth ${bearer}`, user, `passwordeval cat ${TOKEN_FILE}`],
    none: ['auth off'],
  }[signsIn];
}
