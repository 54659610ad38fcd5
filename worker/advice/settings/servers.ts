/** Configuration of mail servers and sendmail replacements. Encryption is always required, never optional. Pure. */
import { ADDRESS, PASSWORD, powershell, RISKY, shellWord, USER } from './quoting.ts';
import { type Mechanism, mechanismWord } from './sign-in.ts';
import { careful, file, note, secretNotes, type Writer } from './written.ts';

/** Debian and its descendants, Alpine, Arch. */
const CA_FILE = '/etc/ssl/certs/ca-certificates.crt';
/** Red Hat and its descendants. */
const OTHER_CA_FILE = '/etc/pki/tls/certs/ca-bundle.crt';
/** PLAIN and LOGIN for Cyrus SASL, which neither installs with Postfix by default. */
const SASL_PACKAGES = 'libsasl2-modules (Debian, Ubuntu), cyrus-sasl-plain (Red Hat, Fedora)';

/**
 * Brackets keep Postfix from looking up MX records. `secure` verifies the certificate against exactly that name and,
 * unlike `encrypt`, accepts no other (TLS_README, "Secure server certificate verification").
 */
export const postfix: Writer = ({ host, port, encryption, mechanism }) => {
  const relay = `[${host}]:${port}`;
  const encrypted = encryption !== 'plaintext';
  const signIn = [
    'smtp_sasl_auth_enable = yes',
    // Every Postfix since 2.8 supports texthash, whatever databases it was built with: Alpine has no hash
    // (DATABASE_README).
    'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
    // By default Postfix never sends a plain-text password, with or without TLS.
    `smtp_sasl_security_options = noanonymous${encrypted ? ', noplaintext' : ''}`,
    ...(encrypted ? ['smtp_sasl_tls_security_options = noanonymous'] : []),
  ];
  const lines = [
    `relayhost = ${relay}`,
    ...(mechanism ? signIn : ['smtp_sasl_auth_enable = no']),
    `smtp_tls_security_level = ${encrypted ? 'secure' : 'may'}`,
    ...(encrypted ? [`smtp_tls_CAfile = ${CA_FILE}`] : []),
    `smtp_tls_wrappermode = ${encryption === 'implicit-tls' ? 'yes' : 'no'}`,
  ];
  const password = file('/etc/postfix/sasl_passwd', [`${relay} ${USER}:${PASSWORD}`]);
  const protect = mechanism ? ['chmod 600 /etc/postfix/sasl_passwd'] : [];
  return {
    files: [
      ...(mechanism ? [password] : []),
      // The file of a system already has some of these lines, and the last one counts: these commands replace them.
      file('shell', [...protect, ...lines.map((line) => `postconf -e '${line}'`), 'postfix reload']),
    ],
    notes: [
      ...secretNotes(mechanism, note('needs-package', { packages: SASL_PACKAGES })),
      ...(encrypted ? [note('trust-store-path', { path: OTHER_CA_FILE })] : []),
    ],
  };
};

/**
 * A colon separates lists, and a semicolon the rules of a route_list, so an IPv6 address needs another separator.
 * `byname`: no MX lookup. The names are none that the configuration of a distribution has.
 */
export const exim: Writer = ({ host, port, encryption, mechanism }) => {
  const hosts = host.includes(':') ? `"</ ${host}"` : host;
  const tls = [
    ...(encryption === 'implicit-tls' ? ['  protocol = smtps'] : []),
    '  hosts_require_tls = *',
    '  tls_verify_certificates = system',
    '  tls_verify_hosts = *',
    '  tls_verify_cert_hostnames = *',
  ];
  return {
    files: [
      file('exim.conf, begin routers', [
        'submission_router:',
        '  driver = manualroute',
        '  domains = ! +local_domains',
        '  transport = submission_smtp',
        `  route_list = * ${hosts} byname`,
        '  no_more',
      ]),
      file('exim.conf, begin transports', [
        'submission_smtp:',
        '  driver = smtp',
        `  port = ${port}`,
        ...(mechanism ? ['  hosts_require_auth = *'] : []),
        ...(encryption === 'plaintext' ? [] : tls),
      ]),
      ...(mechanism
        ? [
            file('exim.conf, begin authenticators', authenticator(mechanism)),
            // The file holds the password.
            file('shell', ['chmod o-r exim.conf']),
          ]
        : []),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.exim })),
  };
};

/** `hide`: only administrators see the value in what `exim -bP` prints. */
function authenticator(mechanism: Mechanism): string[] {
  const name = `submission_${mechanismWord(mechanism)}:`;
  if (mechanism === 'CRAM-MD5')
    return [
      name,
      '  driver = cram_md5',
      '  public_name = CRAM-MD5',
      `  hide client_name = ${USER}`,
      `  hide client_secret = ${PASSWORD}`,
    ];
  const secret = mechanism === 'PLAIN' ? `^${USER}^${PASSWORD}` : `: ${USER} : ${PASSWORD}`;
  return [name, '  driver = plaintext', `  public_name = ${mechanism}`, `  hide client_send = ${secret}`];
}

/** A send connector has no option for implicit TLS. */
export const exchange: Writer = ({ host, port, encryption, mechanism }) => {
  if (encryption === 'implicit-tls') return { notes: [note('not-supported')] };
  const options = [
    "-Name 'Smarthost'",
    '-Usage Custom',
    "-AddressSpaces '*'",
    '-DNSRoutingEnabled $false',
    `-SmartHosts ${powershell(host)}`,
    `-Port ${port}`,
    ...(mechanism
      ? [
          `-SmartHostAuthMechanism ${encryption === 'starttls' ? 'BasicAuthRequireTLS' : 'BasicAuth'}`,
          '-AuthenticationCredential (Get-Credential)',
        ]
      : ['-SmartHostAuthMechanism None']),
    ...(encryption === 'starttls'
      ? ['-RequireTLS $true', '-TlsAuthLevel DomainValidation', `-TlsDomain ${powershell(host)}`]
      : []),
  ];
  return { files: [file('Exchange Management Shell', [`New-SendConnector ${options.join(' ')}`])] };
};

/**
 * By default msmtp verifies against the system's trust store. It takes blanks and one pair of quotes off the ends of a value,
 * so the secret stands in quotes.
 */
export const msmtp: Writer = ({ host, port, encryption, mechanism }) => ({
  files: [
    file('~/.msmtprc', [
      'account default',
      `host ${host}`,
      `port ${port}`,
      `tls ${encryption === 'plaintext' ? 'off' : 'on'}`,
      ...(encryption === 'plaintext' ? [] : [`tls_starttls ${encryption === 'starttls' ? 'on' : 'off'}`]),
      // Without TLS, `on` would not send a plain-text password.
      ...(mechanism
        ? [
            `auth ${encryption === 'plaintext' ? mechanism.toLowerCase() : 'on'}`,
            `user "${USER}"`,
            `password "${PASSWORD}"`,
          ]
        : ['auth off']),
      `from ${ADDRESS}`,
    ]),
    file('shell', [`chmod 600 ~/.msmtprc`, `echo test | msmtp ${shellWord(ADDRESS)}`]),
  ],
});

/** `tls` is implicit TLS. The line is read as a shell would read it; without `starttls` or `tls` nothing is encrypted. */
export const nullmailer: Writer = ({ host, port, encryption, mechanism }) => {
  const mode = { starttls: ' starttls', 'implicit-tls': ' tls', plaintext: '' }[encryption];
  const login = mechanism === 'LOGIN' ? ' auth-login' : '';
  const signIn = mechanism ? `${login} user='${USER}' pass='${PASSWORD}'` : '';
  return {
    files: [
      file('/etc/nullmailer/remotes', [`${host} smtp port=${port}${mode}${signIn}`]),
      ...(mechanism ? [file('shell', ['chmod o-r /etc/nullmailer/remotes'])] : []),
    ],
    notes: secretNotes(mechanism, careful(RISKY.environment)),
  };
};
