/** Exim. It expands what it sends to sign in, so a secret written there could run a command: it is read from a file. */
import type { SettingsFile } from '../../api/index.ts';
import { type Mechanism, mechanismWord } from '../mechanism.ts';
import type { Program } from '../program.ts';
import { PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, type Target } from '../written.ts';

const TRANSPORT = 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_smtp_transport.html';

/** Where the authenticators look that are part of Debian's configuration. */
const SECRETS = '/etc/exim4/passwd.client';

export const exim: Program = {
  id: 'exim',
  name: 'Exim (smarthost)',
  kind: 'server',
  keys: {
    server: ['route_list'],
    port: ['port'],
    encryption: ['hosts_require_tls', 'protocol'],
    'sign-in': ['hosts_require_auth'],
    authentication: ['public_name'],
    user: ['client_send'],
    password: ['client_send'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('verifies-only-with', { key: 'tls_verify_hosts' }, TRANSPORT),
    trap('sign-in-switch', { key: 'hosts_require_auth' }, TRANSPORT),
    trap('means-implicit', { key: 'protocol = smtps' }, TRANSPORT),
    trap(
      'needs-restart',
      { what: 'update-exim4.conf, systemctl reload exim4' },
      'https://manpages.debian.org/trixie/exim4-config/update-exim4.conf.8.en.html',
    ),
  ],
  messages: ['Exim', 'OpenSSL', 'GnuTLS', 'Linux', 'Linux, macOS'],
  evidence: { how: 'run', version: '4.98.2', on: '2026-11-30', source: TRANSPORT, confirmed: true },
  write: (target) => ({
    files: [
      file(placeOf('routers'), router(target)),
      file(placeOf('transports'), transport(target)),
      ...(target.mechanism ? signIn(target, target.mechanism) : []),
    ],
    // There, carets stand between name and password, and one that follows them is taken for part of what is before.
    notes: target.mechanism === 'PLAIN' ? [note('secret-without', { characters: '"^…"' })] : [],
  }),
};

/** Debian makes the configuration from a template. Routers are tried in their order, and the usual last one takes all mail. */
function placeOf(section: string): string {
  return `exim.conf (exim4.conf.template), after begin ${section}`;
}

/**
 * A colon separates lists, and a semicolon the rules of a route_list, so an IPv6 address needs another separator.
 * `byname`: no MX lookup. The names are none that the configuration of a distribution has.
 */
function router({ host }: Target): string[] {
  return [
    'submission_router:',
    '  driver = manualroute',
    '  domains = ! +local_domains',
    '  transport = submission_smtp',
    `  route_list = * ${host.includes(':') ? `"</ ${host}"` : host} byname`,
    '  no_more',
  ];
}

/** Unless told, it sends no server name (SNI), and a server with several names may show the certificate of another. */
function serverName({ host }: Target): string[] {
  const isAddress = host.includes(':') || /(?:^|\.)\d+$/.test(host);
  return isAddress ? [] : [`  tls_sni = ${host}`];
}

function transport(target: Target): string[] {
  const { port, encryption, mechanism } = target;
  const tls = [
    '  hosts_require_tls = *',
    ...serverName(target),
    '  tls_verify_certificates = system',
    '  tls_verify_hosts = *',
    '  tls_verify_cert_hostnames = *',
  ];
  return [
    'submission_smtp:',
    '  driver = smtp',
    `  port = ${port}`,
    ...(encryption === 'implicit-tls' ? ['  protocol = smtps'] : []),
    ...(mechanism ? ['  hosts_require_auth = *'] : []),
    ...(encryption === 'plaintext' ? [] : tls),
  ];
}

function signIn({ encryption }: Target, mechanism: Mechanism): SettingsFile[] {
  const macros = file('/etc/exim4/exim4.conf.localmacros', ['AUTH_CLIENT_ALLOW_NOTLS_PASSWORDS = yes']);
  return [
    file(placeOf('authenticators'), authenticator(mechanism)),
    // Without it, those of Debian send no password in clear.
    ...(encryption === 'plaintext' && mechanism !== 'CRAM-MD5' ? [macros] : []),
    file('shell', [
      'mkdir -p /etc/exim4',
      `touch ${SECRETS}`,
      `chgrp "$(exim -n -bP exim_group)" ${SECRETS}`,
      `chmod 640 ${SECRETS}`,
    ]),
    // A name would have to be the one that an alias in DNS stands for.
    file(SECRETS, [`*:${USER}:${PASSWORD}`]),
  ];
}

/** Where the file of secrets is read, its text is not expanded again, so nothing in it is special. */
const TEXT = `\${readfile{${SECRETS}}{}}`;
const SENT_USER = `\${extract{2}{:}{${TEXT}}}`;
const SENT_PASSWORD = String.raw`${'$'}{sg{${TEXT}}{\N^[^:]*:[^:]*:\N}{}}`;

/**
 * Two with the same public name keep Exim from starting, and the configuration of Debian has all three; only that one
 * sets CONFDIR.
 */
function authenticator(mechanism: Mechanism): string[] {
  return [
    '.ifndef CONFDIR',
    `submission_${mechanismWord(mechanism)}:`,
    `  driver = ${mechanism === 'CRAM-MD5' ? 'cram_md5' : 'plaintext'}`,
    `  public_name = ${mechanism}`,
    ...{
      PLAIN: [`  client_send = <; ^${carets(SENT_USER)}^${carets(SENT_PASSWORD)}`],
      LOGIN: [`  client_send = <; ; ${carets(SENT_USER)} ; ${carets(SENT_PASSWORD)}`],
      'CRAM-MD5': [`  client_name = ${SENT_USER}`, `  client_secret = ${SENT_PASSWORD}`],
    }[mechanism],
    '.endif',
  ];
}

/** A single caret would become a NUL. */
function carets(value: string): string {
  return String.raw`${'$'}{sg{${value}}{\N\^\N}{^^}}`;
}
