/** sSMTP. Unless told otherwise, it accepts certificates of unknown issuers. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, mechanismMissing, note, secretNotes, type Target } from '../written.ts';

/** Version 2.66. */
const SOURCE = 'Project-OSS-Revival/ssmtp:ssmtp.c@28281aa2611f4ad83c6cfc9071b022b4a016b800';
const MANUAL = 'https://manpages.debian.org/trixie/ssmtp/ssmtp.conf.5.en.html';

const CONFIGURATION = '/etc/ssmtp/ssmtp.conf';
const METHODS = ['LOGIN', 'CRAM-MD5'];

export const ssmtp: Program = {
  id: 'ssmtp',
  name: 'sSMTP',
  kind: 'server',
  keys: {
    server: ['mailhub'],
    port: ['mailhub'],
    encryption: ['UseTLS', 'UseSTARTTLS'],
    authentication: ['AuthMethod'],
    user: ['AuthUser'],
    password: ['AuthPass'],
    sender: ['revaliases'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  verifiesSince: '2.66',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'UseTLS=YES/UseSTARTTLS=YES' }, SOURCE),
    trap('verifies-only-with', { key: 'AllowSelfSigned=NO' }, SOURCE),
    trap('means-implicit', { key: 'UseTLS=YES without UseSTARTTLS=YES' }, MANUAL),
    trap(
      'sender-default',
      { key: 'revaliases', value: 'user@hostname' },
      'https://manpages.debian.org/trixie/ssmtp/ssmtp.8.en.html',
    ),
    trap('no-address', {}, SOURCE),
    trap('no-retry', {}, 'https://manpages.debian.org/trixie/ssmtp/ssmtp.8.en.html'),
  ],
  messages: ['sSMTP', 'OpenSSL', 'GnuTLS', 'Linux', 'Linux, macOS'],
  evidence: { how: 'run', version: '2.66', on: '2026-11-30', source: SOURCE, confirmed: true },
  write: (target) => {
    const { host, mechanism } = target;
    // The port begins at the first colon.
    if (host.includes(':')) return { notes: [note('address-not-name')] };
    const missing = mechanismMissing(target, METHODS);
    if (missing) return missing;
    return {
      files: [
        file(CONFIGURATION, configuration(target)),
        file('shell', [
          `echo root:${ADDRESS} >> /etc/ssmtp/revaliases`,
          // On Debian, the program may read what that group may read.
          ...(mechanism ? [`chgrp mail ${CONFIGURATION}`, `chmod 640 ${CONFIGURATION}`] : []),
        ]),
      ],
      notes: secretNotes(mechanism, note('secret-without', { characters: '"#" "=" " "' })),
    };
  },
};

const VERIFIED = ['VerifyPeer=YES', 'VerifyPeerName=YES', 'AllowSelfSigned=NO'];

/** Nothing can be quoted: a value ends at the first blank, `#` or `=`; only 2.66 takes `=` in the password. */
function configuration({ host, port, encryption, mechanism, offered }: Target): string[] {
  const isEncrypted = encryption !== 'plaintext';
  const method = offered?.methods.includes('LOGIN') === false ? 'CRAM-MD5' : 'LOGIN';
  return [
    `mailhub=${host}:${port}`,
    `UseTLS=${isEncrypted ? 'YES' : 'NO'}`,
    ...(isEncrypted ? [`UseSTARTTLS=${encryption === 'starttls' ? 'YES' : 'NO'}`, ...VERIFIED] : []),
    ...(mechanism ? [`AuthMethod=${method}`, `AuthUser=${USER}`, `AuthPass=${PASSWORD}`] : []),
  ];
}
