/** Home Assistant. Since version 2026.7, it is told in a form; the lines in configuration.yaml are only imported. */
import { form, SENDER, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

const MANUAL = 'https://github.com/home-assistant/home-assistant.io/pull/47037';
const DEPRECATION =
  'home-assistant/core:homeassistant/components/smtp/issue.py@0a5bc21dd9947197361e3e1fa354f44ab1f0f693';

export const homeAssistant: Program = {
  id: 'home-assistant',
  name: 'Home Assistant (SMTP)',
  kind: 'application',
  keys: {
    server: ['Host'],
    port: ['Port'],
    encryption: ['Connection security'],
    user: ['Username'],
    password: ['Password'],
    sender: ['Sender email'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'starttls',
  verifies: 'by-default',
  oauth: 'none',
  traps: [
    trap(
      'short-timeout',
      { seconds: '5 (up to 2026.9)' },
      'https://github.com/home-assistant/core/pull/181035',
    ),
    trap(
      'means-implicit',
      { key: 'encryption: tls (configuration.yaml)' },
      'https://github.com/home-assistant/core/issues/119632',
    ),
    trap(
      'moved-to-interface',
      { place: 'platform: smtp (configuration.yaml)', version: '2027.1' },
      DEPRECATION,
    ),
  ],
  messages: ['Python'],
  evidence: { how: 'compared', version: 'dev of 2026-09', on: '2026-11-30', source: MANUAL, confirmed: true },
  write: (target) => ({ fields: form(target, USUAL_MODES, SENDER) }),
};
