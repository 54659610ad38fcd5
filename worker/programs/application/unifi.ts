/** UniFi Network. Its page has a switch for TLS from the first byte only, and a file for the other one. */
import { form, type Modes, SENDER, signInSwitch } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import { file } from '../written.ts';

const FIELDS = 'https://github.com/linuxserver-archive/docker-unifi-controller/issues/204';

const MODES: Modes = {
  starttls: { choice: 'off' },
  'implicit-tls': { choice: 'on' },
  plaintext: { choice: 'off' },
};

export const unifi: Program = {
  id: 'unifi',
  name: 'UniFi Network',
  kind: 'application',
  keys: {
    server: ['SMTP Server'],
    port: ['Port'],
    encryption: ['SSL'],
    'sign-in': ['Authentication'],
    user: ['SMTP Username'],
    password: ['SMTP Password'],
    sender: ['Sender Email'],
  },
  starttls: 'optional',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: null,
  oauth: null,
  traps: [
    trap(
      'second-place',
      { what: 'UniFi OS', where: 'Control Plane > Console > Email Services' },
      'https://techstuff.leighonline.net/2026/05/30/ubiquiti-unifi-two-places-where-email-services-can-be-configured/',
    ),
    trap('means-implicit', { key: 'SSL' }, FIELDS),
  ],
  messages: ['Java'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: FIELDS, confirmed: false },
  /** STARTTLS is used wherever it is offered, unless the file says otherwise. */
  write: (target) => ({
    fields: [...form(target, MODES, signInSwitch(target)), SENDER],
    ...(target.encryption === 'plaintext'
      ? { files: [file('system.properties', ['smtp.starttls_enabled=false'])] }
      : {}),
  }),
};
