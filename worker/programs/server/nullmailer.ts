/** nullmailer. If the file with authorities is missing that it looks for, it checks no certificate without a word. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const MANUAL = 'bruceg/nullmailer:doc/nullmailer-send.8@79a8a45c4bd22b250f2765f239e95eb479232693';

/** Debian and its descendants. */
const CA_FILE = '/etc/ssl/certs/ca-certificates.crt';
/** Red Hat and its descendants. */
const OTHER_CA_FILE = '/etc/pki/tls/certs/ca-bundle.crt';

/** The character after an escaped one is never special, not even the quote that ends the value: only quotes help. */
const ESCAPES = `"'" → "'"'"'"`;

export const nullmailer: Program = {
  id: 'nullmailer',
  name: 'nullmailer',
  kind: 'server',
  keys: {
    server: ['remotes'],
    port: ['port'],
    encryption: ['starttls', 'tls'],
    authentication: ['auth-login'],
    user: ['user'],
    password: ['pass'],
    sender: ['allmailfrom'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('unset-is-plaintext', { key: 'starttls' }, MANUAL),
    trap('means-implicit', { key: 'tls' }, MANUAL),
    trap(
      'unverified-without-file',
      { file: '/etc/ssl/certs/ca-certificates.crt', key: 'x509cafile' },
      'bruceg/nullmailer:protocols/tls_gnutls.cc@79a8a45c4bd22b250f2765f239e95eb479232693',
    ),
    trap('kept-unseen', { place: '/var/spool/nullmailer/failed' }, MANUAL),
    trap(
      'sender-default',
      { key: 'allmailfrom', value: 'user@hostname' },
      'bruceg/nullmailer:doc/nullmailer-inject.1@79a8a45c4bd22b250f2765f239e95eb479232693',
    ),
  ],
  messages: ['GnuTLS'],
  evidence: { how: 'run', version: '2.2', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** `tls` is implicit TLS. The line is read nearly as a shell would read it. */
  write: ({ host, port, encryption, mechanism }) => {
    if (mechanism === 'CRAM-MD5') return { notes: [note('mechanism-missing', { methods: 'PLAIN, LOGIN' })] };
    const isEncrypted = encryption !== 'plaintext';
    const options = [
      `port=${port}`,
      ...{ starttls: ['starttls'], 'implicit-tls': ['tls'], plaintext: [] }[encryption],
      ...(isEncrypted ? [`x509cafile=${CA_FILE}`] : []),
      ...(mechanism === 'LOGIN' ? ['auth-login'] : []),
      ...(mechanism ? [`user='${USER}'`, `pass='${PASSWORD}'`] : []),
    ];
    return {
      files: [
        file('/etc/nullmailer/remotes', [`${host} smtp ${options.join(' ')}`]),
        file('shell', [
          `echo ${ADDRESS} > /etc/nullmailer/allmailfrom`,
          ...(mechanism ? ['chmod o-r /etc/nullmailer/remotes'] : []),
        ]),
      ],
      notes: [
        ...secretNotes(mechanism, note('escape-as', { characters: ESCAPES })),
        ...(isEncrypted ? [note('trust-store-path', { path: OTHER_CA_FILE })] : []),
      ],
    };
  },
};
