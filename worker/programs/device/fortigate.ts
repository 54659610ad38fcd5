/** FortiGate: the commands of its CLI. */
import type { EncryptionMode } from '../../api/index.ts';
import type { Program } from '../program.ts';
import { doubleQuoted, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, secretNotes } from '../written.ts';

const REFERENCE = 'https://docs.fortinet.com/document/fortigate/6.4.16/cli-reference/328340547';
const MODULE =
  'fortinet-ansible-dev/ansible-galaxy-fortios-collection:plugins/modules/fortios_system_email_server.py@f3cc322289236d48d75e369aae14c94633843794';

const ALERTS =
  'fortinet-ansible-dev/ansible-galaxy-fortios-collection:plugins/modules/fortios_alertemail_setting.py@f3cc322289236d48d75e369aae14c94633843794';

/** The CLI shows help at a question mark, unless Ctrl+V comes first. */
const SPECIAL = String.raw`'"' → '\"', '\' → '\\', '?' → Ctrl+V ?`;

const SECURITY: Readonly<Record<EncryptionMode, string>> = {
  starttls: 'starttls',
  'implicit-tls': 'smtps',
  plaintext: 'none',
};

export const fortigate: Program = {
  id: 'fortigate',
  name: 'FortiGate',
  kind: 'device',
  keys: {
    server: ['server'],
    port: ['port'],
    encryption: ['security'],
    'sign-in': ['authenticate'],
    user: ['username'],
    password: ['password'],
  },
  starttls: null,
  implicitTls: 'any-port',
  unset: null,
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('verifies-only-with', { key: 'validate-server enable' }, REFERENCE),
    trap('sign-in-switch', { key: 'authenticate enable' }, REFERENCE),
    trap(
      'second-place',
      { what: 'FortiManager', where: 'config system mail' },
      'https://docs.fortinet.com/document/fortimanager/6.4.8/cli-reference/692474',
    ),
    trap('alerts-go-to', { place: 'config alertemail setting (mailto1, mailto2, mailto3)' }, ALERTS),
    trap('removed', { key: 'reply-to', version: 'FortiOS 7.4.4' }, MODULE),
  ],
  messages: [],
  evidence: {
    how: 'compared',
    version: '7.6',
    on: '2026-11-30',
    source: MODULE,
    confirmed: false,
  },
  /** No sender: `reply-to`, which was used as one, is gone since 7.4.4. */
  write: ({ host, port, encryption, mechanism }) => ({
    files: [
      file('FortiOS CLI', [
        'config system email-server',
        `    set server ${doubleQuoted(host)}`,
        `    set port ${port}`,
        `    set security ${SECURITY[encryption]}`,
        ...(encryption === 'plaintext' ? [] : ['    set validate-server enable']),
        `    set authenticate ${mechanism ? 'enable' : 'disable'}`,
        ...(mechanism ? [`    set username "${USER}"`, `    set password "${PASSWORD}"`] : []),
        'end',
      ]),
    ],
    notes: secretNotes(mechanism, note('escape-as', { characters: SPECIAL })),
  }),
};
