/** dnf-automatic, of DNF 4 and 5. Only DNF 5, which sends with libcurl, can sign in and checks certificates. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, doubleQuoted, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const MANUAL = 'https://dnf5.readthedocs.io/en/latest/dnf5_plugins/automatic.8.html';
const EMITTERS =
  'rpm-software-management/dnf5:dnf5-plugins/automatic_plugin/emitters.cpp@8a8e234809ebb898c488b0efbdde86f1c958a5c4';

const SECRETS = '/root/.netrc';

/** Inside double quotes, a backslash begins an escape (netrc.c of libcurl). */
const ESCAPES = String.raw`"\" → "\\", """ → "\""`;
/** What DNF 5 sends with. */
const LIBRARY = 'curl/curl:lib/smtp.c@5c61e168698a72b87437d58ed728bcdea6d5db42';

export const dnfAutomatic: Program = {
  id: 'dnf-automatic',
  name: 'dnf-automatic',
  kind: 'tool',
  keys: {
    server: ['email_host'],
    port: ['email_port'],
    encryption: ['email_tls'],
    user: ['login'],
    password: ['password'],
    sender: ['email_from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  requiresSince: 'DNF 4.17',
  verifies: 'by-default',
  verifiesSince: 'DNF 5',
  oauth: 'none',
  traps: [
    trap('ignored-without', { key: 'emit_via = email' }, MANUAL),
    trap(
      'misspelled-is-off',
      { key: 'email_tls', values: 'starttls, yes, no' },
      'rpm-software-management/dnf:dnf/automatic/emitter.py@5ad76abc97a6b82a70ddc828d2286a47567eff7f',
    ),
    trap('means-implicit', { key: 'email_tls = yes' }, EMITTERS),
    trap('password-only-from', { place: `${SECRETS} (DNF 5)` }, MANUAL),
    trap('signs-in-since', { version: 'DNF 5' }, EMITTERS),
    trap('sender-default', { key: 'email_from', value: 'root' }, MANUAL),
    trap('needs-build', { what: 'libcurl (dnf swap libcurl-minimal libcurl)' }, MANUAL),
    trap('signs-in-if-offered', {}, LIBRARY),
  ],
  messages: ['curl', 'Python', 'OpenSSL', 'Linux, macOS'],
  evidence: { how: 'compared', version: '5.4.4.0', on: '2026-11-30', source: EMITTERS, confirmed: true },
  write: (target) => {
    const { host, mechanism } = target;
    const login = `login ${doubleQuoted(USER)} password ${doubleQuoted(PASSWORD)}`;
    return {
      files: [
        file('/etc/dnf/automatic.conf', configuration(target)),
        ...(mechanism
          ? [file(SECRETS, [`machine ${host} ${login}`]), file('shell', [`chmod 600 ${SECRETS}`])]
          : []),
      ],
      notes: secretNotes(mechanism, note('escape-as', { characters: ESCAPES })),
    };
  },
};

function configuration({ host, port, encryption }: Target): string[] {
  return [
    '[emitters]',
    'emit_via = email',
    '[email]',
    `email_from = ${ADDRESS}`,
    `email_to = ${ADDRESS}`,
    `email_host = ${bracketed(host)}`,
    `email_port = ${port}`,
    `email_tls = ${{ starttls: 'starttls', 'implicit-tls': 'yes', plaintext: 'no' }[encryption]}`,
  ];
}
