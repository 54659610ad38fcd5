/** Matrix Synapse. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, RISKY, USER, yaml } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const MANUAL =
  'element-hq/synapse:docs/usage/configuration/config_documentation.md@a58ad44eb0ce3cc14153f921206f322e17339dc5';
const CONFIG = 'element-hq/synapse:synapse/config/emailconfig.py@a58ad44eb0ce3cc14153f921206f322e17339dc5';

export const synapse: Program = {
  id: 'synapse',
  name: 'Matrix Synapse',
  kind: 'application',
  keys: {
    server: ['smtp_host'],
    port: ['smtp_port'],
    encryption: ['require_transport_security', 'force_tls', 'enable_tls'],
    user: ['smtp_user'],
    password: ['smtp_pass'],
    sender: ['notif_from'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'always',
  oauth: 'none',
  traps: [
    trap('means-implicit', { key: 'force_tls' }, MANUAL),
    trap('means-if-offered', { key: 'enable_tls: true' }, MANUAL),
    trap(
      'excludes',
      { one: 'force_tls: true/require_transport_security: true', other: 'enable_tls: false' },
      CONFIG,
    ),
    trap('sender-required', { key: 'notif_from' }, CONFIG),
    trap('notifications-off', { key: 'enable_notifs: true' }, MANUAL),
    trap('port-unset', { key: 'smtp_port', port: '25 (force_tls: 465)' }, CONFIG),
  ],
  messages: ['Python', 'OpenSSL'],
  evidence: { how: 'compared', version: '1.157.1', on: '2026-11-30', source: MANUAL, confirmed: true },
  /** `force_tls` is implicit TLS; `require_transport_security` demands STARTTLS. */
  write: ({ host, port, encryption, mechanism }) => {
    const mode = {
      starttls: 'require_transport_security: true',
      'implicit-tls': 'force_tls: true',
      plaintext: 'enable_tls: false',
    }[encryption];
    return {
      files: [
        file('homeserver.yaml', [
          'email:',
          `  smtp_host: ${yaml(host)}`,
          `  smtp_port: ${port}`,
          `  ${mode}`,
          ...(mechanism ? [`  smtp_user: ${yaml(USER)}`, `  smtp_pass: ${yaml(PASSWORD)}`] : []),
          `  notif_from: ${yaml(ADDRESS)}`,
        ]),
      ],
      notes: secretNotes(mechanism, note('escape-as', { characters: RISKY.yaml })),
    };
  },
};
