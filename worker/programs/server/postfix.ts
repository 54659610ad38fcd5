/** Postfix. */
import type { Program } from '../program.ts';
import { PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes, type Target } from '../written.ts';

const PARAMETERS = 'https://www.postfix.org/postconf.5.html';
const TLS = 'https://www.postfix.org/TLS_README.html';

const PASSWORDS = '/etc/postfix/sasl_passwd';
/** Debian and its descendants, Alpine, Arch. */
const CA_FILE = '/etc/ssl/certs/ca-certificates.crt';
/** Red Hat and its descendants. */
const OTHER_CA_FILE = '/etc/pki/tls/certs/ca-bundle.crt';
/** PLAIN and LOGIN for Cyrus SASL, which neither installs with Postfix by default. */
const SASL_PACKAGES = 'libsasl2-modules (Debian, Ubuntu), cyrus-sasl-plain (Red Hat, Fedora)';
const CLIENT = 'vdukhovni/postfix:postfix/src/smtp/smtp_proto.c@17830e5c13c160d51c95cb971d137a46de84e48c';

export const postfix: Program = {
  id: 'postfix',
  name: 'Postfix (relayhost)',
  kind: 'server',
  keys: {
    server: ['relayhost'],
    port: ['relayhost'],
    encryption: ['smtp_tls_security_level', 'smtp_tls_wrappermode'],
    'sign-in': ['smtp_sasl_auth_enable'],
    authentication: ['smtp_sasl_security_options', 'smtp_sasl_tls_security_options'],
    user: ['smtp_sasl_password_maps'],
    password: ['smtp_sasl_password_maps'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  // On a new system: as of 3.11 by default, before in the main.cf of Debian and Fedora. Nothing is encrypted before 3.11, nor
  // where compatibility_level is lower than that, if the line is missing.
  unset: 'if-offered',
  verifies: 'if-told',
  oauth: 'elsewhere',
  traps: [
    trap(
      'verifies-only-with',
      { key: 'smtp_tls_security_level = secure (verify, dane-only, fingerprint)' },
      TLS,
    ),
    trap('means-if-offered', { key: 'smtp_tls_security_level = may' }, TLS),
    trap('means-implicit', { key: 'smtp_tls_wrappermode = yes' }, TLS),
    trap('looks-up-mx', { key: 'relayhost = […]' }, PARAMETERS),
    trap('mechanisms-off', { key: 'smtp_sasl_tls_security_options' }, PARAMETERS),
    trap(
      'sender-default',
      { key: 'smtp_generic_maps', value: 'USER@$myorigin' },
      'https://www.postfix.org/STANDARD_CONFIGURATION_README.html',
    ),
    trap('signs-in-if-offered', {}, CLIENT),
  ],
  messages: ['Postfix', 'OpenSSL', 'Linux', 'Linux, macOS'],
  evidence: { how: 'run', version: '3.10.13', on: '2026-11-30', source: PARAMETERS, confirmed: true },
  write: (target) => {
    const { host, port, encryption, mechanism } = target;
    const password = file(PASSWORDS, [`[${host}]:${port} ${USER}:${PASSWORD}`]);
    const protect = mechanism ? [`chmod 600 ${PASSWORDS}`] : [];
    return {
      files: [
        ...(mechanism ? [password] : []),
        // The file of a system already has some of these lines, and the last one counts: these commands replace them.
        file('shell', [
          ...protect,
          ...lines(target).map((line) => `postconf -e '${line}'`),
          'postfix reload',
        ]),
      ],
      notes: [
        // The space at the end of a line is taken off (dict_thash.c).
        ...secretNotes(
          mechanism,
          note('secret-without', { characters: '"… "' }),
          note('needs-package', { packages: SASL_PACKAGES }),
        ),
        ...(encryption === 'plaintext' ? [] : [note('trust-store-path', { path: OTHER_CA_FILE })]),
      ],
    };
  },
};

/**
 * Brackets keep Postfix from looking up MX records. `secure` verifies the certificate against exactly that name and,
 * unlike `encrypt`, accepts no other (TLS_README, "Secure server certificate verification").
 */
function lines({ host, port, encryption, mechanism }: Target): string[] {
  const isEncrypted = encryption !== 'plaintext';
  const signIn = [
    'smtp_sasl_auth_enable = yes',
    // Every Postfix since 2.8 supports texthash, whatever databases it was built with: Alpine has no hash
    // (DATABASE_README).
    `smtp_sasl_password_maps = texthash:${PASSWORDS}`,
    // By default Postfix never sends a plain-text password, with or without TLS.
    `smtp_sasl_security_options = noanonymous${isEncrypted ? ', noplaintext' : ''}`,
    ...(isEncrypted ? ['smtp_sasl_tls_security_options = noanonymous'] : []),
  ];
  return [
    `relayhost = [${host}]:${port}`,
    ...(mechanism ? signIn : ['smtp_sasl_auth_enable = no']),
    `smtp_tls_security_level = ${isEncrypted ? 'secure' : 'may'}`,
    ...(isEncrypted ? [`smtp_tls_CAfile = ${CA_FILE}`] : []),
    `smtp_tls_wrappermode = ${encryption === 'implicit-tls' ? 'yes' : 'no'}`,
  ];
}
