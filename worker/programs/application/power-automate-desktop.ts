/** Power Automate Desktop: its action Send email. */
import { form, SENDER, SWITCHED_MODES, signInSwitch } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

const MANUAL =
  'MicrosoftDocs/power-automate-docs:articles/desktop-flows/actions-reference/email.md@1073da96e9820066dfabd7f45eff5050519ab513';

export const powerAutomateDesktop: Program = {
  id: 'power-automate-desktop',
  name: 'Power Automate Desktop',
  kind: 'application',
  keys: {
    server: ['SMTP server'],
    port: ['Server port'],
    encryption: ['Enable SSL'],
    'sign-in': ['SMTP Server needs authentication'],
    user: ['User name'],
    password: ['Password'],
    sender: ['From'],
  },
  starttls: null,
  /** Read from the usual ports of its page on learn.microsoft.com: 587 "non-encrypted and TLS", 465 "SSL". */
  implicitTls: '465-only',
  unset: 'plaintext',
  verifies: 'by-default',
  oauth: null,
  traps: [
    trap('unset-is-plaintext', { key: 'Enable SSL' }, MANUAL),
    trap('sign-in-switch', { key: 'SMTP Server needs authentication' }, MANUAL),
    trap('port-unset', { key: 'Server port', port: '25' }, MANUAL),
  ],
  messages: ['.NET', 'Windows'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: MANUAL, confirmed: false },
  /** One switch for both kinds of encryption. */
  write: (target) => ({ fields: [...form(target, SWITCHED_MODES, signInSwitch(target)), SENDER] }),
};
