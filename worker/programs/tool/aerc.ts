/** aerc. */
import type { EncryptionMode } from '../../api/index.ts';
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, TOKEN, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, type Target, type Written } from '../written.ts';

const COMMIT = 'fab05311e73cbdc06a574ffc9635ad18adf9ba0e';
const MANUAL = `rjarry/aerc:doc/aerc-smtp.5.scd@${COMMIT}`;
const CHANGES = `rjarry/aerc:CHANGELOG.md@${COMMIT}`;
const ACCOUNTS = '~/.config/aerc/accounts.conf';

export const aerc: Program = {
  id: 'aerc',
  name: 'aerc',
  kind: 'tool',
  keys: {
    server: ['outgoing'],
    port: ['outgoing'],
    encryption: ['outgoing'],
    user: ['outgoing'],
    password: ['outgoing'],
    sender: ['from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'must-be-set',
  verifies: 'by-default',
  requiresSince: '0.15',
  oauth: 'token',
  traps: [
    trap('scheme-decides', { implicit: 'smtps://', starttls: 'smtp://' }, MANUAL),
    trap('no-effect', { key: 'smtp-starttls' }, CHANGES),
    trap('greets-as', { value: 'localhost', key: 'smtp-domain' }, MANUAL),
  ],
  messages: ['Go'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-05',
    on: '2026-11-30',
    source: MANUAL,
    confirmed: true,
  },
  write(target): Written {
    if (target.mechanism === 'CRAM-MD5')
      return { notes: [note('mechanism-missing', { methods: 'PLAIN, LOGIN' })] };
    // It takes what is before the first colon for the name to find in the certificate.
    if (target.encryption !== 'plaintext' && target.host.includes(':'))
      return { notes: [note('address-not-name')] };
    return {
      files: [
        file(`${ACCOUNTS}, [account]`, [
          `outgoing = ${scheme(target)}://${signIn(target)}${bracketed(target.host)}:${target.port}`,
          `from = ${ADDRESS}`,
        ]),
        // It does not start while others may read the file, whether a secret is in it or not.
        file('shell', [`chmod 600 ${ACCOUNTS}`]),
      ],
      notes: target.signsIn === 'none' ? [] : [note('percent-encode-secret')],
    };
  },
};

const SCHEME: Readonly<Record<EncryptionMode, string>> = {
  starttls: 'smtp',
  'implicit-tls': 'smtps',
  plaintext: 'smtp+insecure',
};

/** Up to 0.21, it signs in with PLAIN unless told otherwise, even without a user. */
function scheme({ encryption, signsIn, mechanism, offered }: Target): string {
  const bearer = offered?.methods.includes('XOAUTH2') === false ? '+oauthbearer' : '+xoauth2';
  const suffix = {
    password: mechanism === 'LOGIN' ? '+login' : '',
    'without-password': bearer,
    none: '+none',
  }[signsIn];
  return `${SCHEME[encryption]}${suffix}`;
}

/** Without `token_endpoint`, an access token stands in place of the password. */
function signIn({ signsIn }: Target): string {
  if (signsIn === 'none') return '';
  return `${USER}:${signsIn === 'password' ? PASSWORD : TOKEN}@`;
}
