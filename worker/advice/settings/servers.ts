/** Configuration of mail servers and sendmail replacements. Encryption is always required, never optional. Pure. */
import { PASSWORD, powershell, RISKY, shellWord, USER } from './quoting.ts';
import { careful, file, note, type Writer } from './written.ts';

/** Debian and its descendants, Alpine, Arch. */
const CA_FILE = '/etc/ssl/certs/ca-certificates.crt';
/** Red Hat and its descendants. */
const OTHER_CA_FILE = '/etc/pki/tls/certs/ca-bundle.crt';

/**
 * Brackets keep Postfix from looking up MX records. `secure` verifies the certificate against exactly that name and,
 * unlike `encrypt`, accepts no other (TLS_README, "Secure server certificate verification").
 */
export const postfix: Writer = ({ host, port, encryption }) => {
  const relay = `[${host}]:${port}`;
  const encrypted = encryption !== 'plaintext';
  return {
    files: [
      file('/etc/postfix/main.cf', [
        `relayhost = ${relay}`,
        'smtp_sasl_auth_enable = yes',
        // Every Postfix since 2.8 supports texthash, whatever databases it was built with: Alpine has no hash
        // (DATABASE_README).
        'smtp_sasl_password_maps = texthash:/etc/postfix/sasl_passwd',
        // By default Postfix never sends a plain-text password, with or without TLS.
        `smtp_sasl_security_options = noanonymous${encrypted ? ', noplaintext' : ''}`,
        ...(encrypted ? ['smtp_sasl_tls_security_options = noanonymous'] : []),
        `smtp_tls_security_level = ${encrypted ? 'secure' : 'may'}`,
        ...(encrypted ? [`smtp_tls_CAfile = ${CA_FILE}`] : []),
        ...(encryption === 'implicit-tls' ? ['smtp_tls_wrappermode = yes'] : []),
      ]),
      file('/etc/postfix/sasl_passwd', [`${relay} ${USER}:${PASSWORD}`]),
      file('shell', ['chmod 600 /etc/postfix/sasl_passwd', 'postfix reload']),
    ],
    notes: encrypted ? [note('trust-store-path', { path: OTHER_CA_FILE })] : [],
  };
};

/** A colon separates lists, so an IPv6 address needs another separator. `byname`: no MX lookup. */
export const exim: Writer = ({ host, port, encryption }) => {
  const hosts = host.includes(':') ? `"<; ${host}"` : host;
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
        'smarthost:',
        '  driver = manualroute',
        '  domains = ! +local_domains',
        '  transport = smarthost_smtp',
        `  route_list = * ${hosts} byname`,
        '  no_more',
      ]),
      file('exim.conf, begin transports', [
        'smarthost_smtp:',
        '  driver = smtp',
        `  port = ${port}`,
        '  hosts_require_auth = *',
        ...(encryption === 'plaintext' ? [] : tls),
      ]),
      file('exim.conf, begin authenticators', [
        'smarthost_plain:',
        '  driver = plaintext',
        '  public_name = PLAIN',
        `  client_send = ^${USER}^${PASSWORD}`,
      ]),
    ],
    notes: [careful(RISKY.exim)],
  };
};

/** A send connector has no option for implicit TLS. */
export const exchange: Writer = ({ host, port, encryption }) => {
  if (encryption === 'implicit-tls') return { notes: [note('not-supported')] };
  const options = [
    "-Name 'Smarthost'",
    '-Usage Custom',
    "-AddressSpaces '*'",
    '-DNSRoutingEnabled $false',
    `-SmartHosts ${powershell(host)}`,
    `-Port ${port}`,
    `-SmartHostAuthMechanism ${encryption === 'starttls' ? 'BasicAuthRequireTLS' : 'BasicAuth'}`,
    '-AuthenticationCredential (Get-Credential)',
    ...(encryption === 'starttls'
      ? ['-RequireTLS $true', '-TlsAuthLevel DomainValidation', `-TlsDomain ${powershell(host)}`]
      : []),
  ];
  return { files: [file('Exchange Management Shell', [`New-SendConnector ${options.join(' ')}`])] };
};

/** By default msmtp verifies against the system's trust store. */
export const msmtp: Writer = ({ host, port, encryption }) => ({
  files: [
    file('~/.msmtprc', [
      'account default',
      `host ${host}`,
      `port ${port}`,
      `tls ${encryption === 'plaintext' ? 'off' : 'on'}`,
      ...(encryption === 'plaintext' ? [] : [`tls_starttls ${encryption === 'starttls' ? 'on' : 'off'}`]),
      // Without TLS, `on` would not send a plain-text password.
      `auth ${encryption === 'plaintext' ? 'plain' : 'on'}`,
      `user ${USER}`,
      `password ${PASSWORD}`,
      'from YOUR_ADDRESS',
    ]),
    file('shell', [`chmod 600 ~/.msmtprc`, `echo test | msmtp ${shellWord('YOUR_ADDRESS')}`]),
  ],
});
