/** Roundcube. */
import type { Program } from '../program.ts';
import { bracketed, singleQuoted } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, type Target } from '../written.ts';

const COMMIT = '28b44419ee44c8749a85e7183325055c2cf68a4d';
const DEFAULTS = `roundcube/roundcubemail:config/defaults.inc.php@${COMMIT}`;
const CHANGES = `roundcube/roundcubemail:CHANGELOG.md@${COMMIT}`;
const CLIENT = `roundcube/roundcubemail:program/lib/Roundcube/rcube_smtp.php@${COMMIT}`;

export const roundcube: Program = {
  id: 'roundcube',
  name: 'Roundcube',
  kind: 'application',
  keys: {
    server: ['smtp_host'],
    port: ['smtp_host'],
    encryption: ['smtp_host'],
    user: ['smtp_user'],
    password: ['smtp_pass'],
  },
  /** Net_SMTP does not call it an error that STARTTLS is not on offer, and Roundcube asks for nothing but errors. */
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap('scheme-decides', { implicit: 'ssl://', starttls: 'tls://' }, DEFAULTS),
    trap('unset-is-plaintext', { key: 'tls://' }, CLIENT),
    trap('removed', { key: 'smtp_port', version: '1.6' }, CHANGES),
    trap('port-in-host', { key: 'smtp_host' }, DEFAULTS),
  ],
  messages: ['Roundcube', 'PEAR', 'PHP'],
  evidence: { how: 'run', version: '1.6.20', on: '2026-11-30', source: DEFAULTS, confirmed: true },
  /** `%u` and `%p` stand for what each reader of mail signed in with; a fixed account would send everybody's mail. */
  write: (target) => ({
    files: [
      file('config/config.inc.php', [
        `$config['smtp_host'] = ${singleQuoted(address(target))};`,
        `$config['smtp_user'] = ${singleQuoted(target.signsIn === 'none' ? '' : '%u')};`,
        `$config['smtp_pass'] = ${singleQuoted(target.signsIn === 'none' ? '' : '%p')};`,
      ]),
    ],
  }),
};

/** Without a scheme, the port after an IPv6 address is not found; `tcp://` changes nothing else. */
function address({ host, port, encryption }: Target): string {
  const plaintext = host.includes(':') ? 'tcp://' : '';
  const scheme = { starttls: 'tls://', 'implicit-tls': 'ssl://', plaintext }[encryption];
  return `${scheme}${bracketed(host)}:${port}`;
}
