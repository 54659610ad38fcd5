/** Uptime Kuma: the notification type "Email (SMTP)", whose settings are in its database. */
import type { FieldValue } from '../../api/index.ts';
import { form, type Modes, SENDER } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import type { Target } from '../written.ts';

const SENDING =
  'louislam/uptime-kuma:server/notification-providers/smtp.js@6398a9581d1c3c427a7536559f47ccf45dac08b4';

const MODES: Modes = {
  starttls: 'None / STARTTLS (25, 587)',
  'implicit-tls': 'TLS (465)',
  plaintext: 'None / STARTTLS (25, 587)',
};

export const uptimeKuma: Program = {
  id: 'uptime-kuma',
  name: 'Uptime Kuma',
  kind: 'application',
  keys: {
    server: ['Hostname'],
    port: ['Port'],
    encryption: ['Security'],
    user: ['Username'],
    password: ['Password'],
    sender: ['From Email'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'means-implicit',
      { key: 'Security: TLS (465)' },
      'https://github.com/louislam/uptime-kuma/issues/318',
    ),
    trap('off-still-upgrades', { key: 'Security: None / STARTTLS (25, 587)' }, SENDING),
    trap(
      'since',
      { key: 'Disable STARTTLS', version: '2.1.0' },
      'https://github.com/louislam/uptime-kuma/pull/6770',
    ),
    trap(
      'own-trust-store',
      { key: 'NODE_EXTRA_CA_CERTS' },
      'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    ),
    trap(
      'signs-in-if-offered',
      {},
      'nodemailer/nodemailer:lib/smtp-transport/index.js@2f667f4272cb2d7cb479b2e3903ab10600fc0eae',
    ),
  ],
  messages: ['Nodemailer', 'Node.js'],
  evidence: { how: 'compared', version: '2.5.3', on: '2026-11-30', source: SENDING, confirmed: true },
  write: (target) => ({ fields: [...form(target, MODES, ...withoutStarttls(target)), SENDER] }),
};

/** Its one word for "none" is not enough: STARTTLS would still be used. The switch is hidden where TLS comes first. */
function withoutStarttls({ encryption }: Target): FieldValue[] {
  if (encryption === 'implicit-tls') return [];
  const choice = encryption === 'plaintext' ? 'on' : 'off';
  return [{ field: 'encryption', label: 'Disable STARTTLS', choice }];
}
