/** WordPress with the plugin FluentSMTP. */
import type { FieldValue } from '../../api/index.ts';
import { form, type Modes, SENDER, signInSwitch } from '../form.ts';
import type { Program } from '../program.ts';
import { bracketed } from '../quoting.ts';
import { trap } from '../trap.ts';
import type { Target } from '../written.ts';

const COMMIT = 'b7e28d0c1282824675530ec683b0a4b74f889e3a';
const FORM = `WPManageNinja/fluent-smtp:resources/admin/Modules/Settings/Partials/Providers/Smtp.vue@${COMMIT}`;
const SENDING = `WPManageNinja/fluent-smtp:app/Services/Mailer/Providers/Smtp/Handler.php@${COMMIT}`;
const ROUTING = `WPManageNinja/fluent-smtp:app/Functions/helpers.php@${COMMIT}`;

const MODES: Modes = { starttls: 'TLS', 'implicit-tls': 'SSL', plaintext: { choice: 'none' } };

export const fluentSmtp: Program = {
  id: 'fluent-smtp',
  name: 'WordPress (FluentSMTP)',
  kind: 'application',
  keys: {
    server: ['SMTP Host'],
    port: ['SMTP Port'],
    encryption: ['Encryption'],
    'sign-in': ['Authentication'],
    user: ['SMTP Username'],
    password: ['SMTP Password'],
    sender: ['From Email'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'if-offered',
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [
    trap('means-starttls', { key: 'Encryption: TLS' }, FORM),
    trap('off-still-upgrades', { key: 'Encryption: None + Use Auto TLS' }, SENDING),
    trap('silenced-by', { key: 'Email Simulation' }, ROUTING),
    trap('sender-unmatched', { key: 'From Email' }, ROUTING),
  ],
  messages: ['PHPMailer', 'PHP'],
  evidence: { how: 'run', version: '2.3.1', on: '2026-11-30', source: FORM, confirmed: true },
  write: (target) => ({
    fields: [
      ...form({ ...target, host: bracketed(target.host) }, MODES, ...autoTls(target), signInSwitch(target)),
      SENDER,
      { field: 'sender', label: 'Force From Email', choice: 'on' },
    ],
  }),
};

/** On by default, and then STARTTLS is used if the server offers it, even where no encryption was chosen. */
function autoTls({ encryption }: Target): FieldValue[] {
  return encryption === 'plaintext' ? [{ field: 'encryption', label: 'Use Auto TLS', choice: 'off' }] : [];
}
