/** WordPress with the plugin Post SMTP. */
import type { FieldValue } from '../../api/index.ts';
import { form, type Modes, SENDER } from '../form.ts';
import type { Program } from '../program.ts';
import { bracketed } from '../quoting.ts';
import { trap } from '../trap.ts';
import type { Target } from '../written.ts';

const COMMIT = '68ca448da5a7ebdcb7ac20c1859042d56a88dda5';
const FORM = `wpexpertsio/Post-SMTP:Postman/Postman-Mail/PostmanSmtpModuleTransport.php@${COMMIT}`;
const SENDING = `wpexpertsio/Post-SMTP:Postman/PostmanWpMail.php@${COMMIT}`;
const OWN_CLIENT = `wpexpertsio/Post-SMTP:Postman/Postman-Mail/Zend-1.12.10/Mail/Protocol/Smtp.php@${COMMIT}`;
const PHPMAILER = `wpexpertsio/Post-SMTP:Postman/Phpmailer/PostsmtpMailer.php@${COMMIT}`;

const MODES: Modes = { starttls: 'STARTTLS', 'implicit-tls': 'SMTPS', plaintext: { choice: 'none' } };

export const postSmtp: Program = {
  id: 'post-smtp',
  name: 'WordPress (Post SMTP)',
  kind: 'application',
  keys: {
    server: ['Outgoing Mail Server Hostname'],
    port: ['Outgoing Mail Server Port'],
    encryption: ['Security'],
    authentication: ['Authentication'],
    user: ['Username'],
    password: ['Password'],
    sender: ['Envelope-From Email Address', 'Email Address'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  /** Its own client checks no certificate after STARTTLS; PHPMailer, the other one, always does. */
  verifies: 'if-told',
  oauth: 'elsewhere',
  traps: [
    trap('verifies-only-with', { key: 'Mailer Type: PHPMailer' }, OWN_CLIENT),
    trap('off-still-upgrades', { key: 'Security: None' }, PHPMAILER),
    trap('greets-as-server', {}, PHPMAILER),
    trap('silenced-by', { key: 'Delivery Mode: Log only (Mailer Type: PostSMTP)' }, SENDING),
  ],
  messages: ['PHPMailer', 'PHP'],
  evidence: { how: 'run', version: '3.9.5', on: '2026-11-30', source: FORM, confirmed: true },
  /** PHPMailer takes the sender of whatever sends, unless that is prevented. */
  write: (target) => ({
    fields: [
      { field: 'encryption', label: 'Mailer Type', value: 'PHPMailer' },
      ...form({ ...target, host: bracketed(target.host) }, MODES, authentication(target)),
      SENDER,
      { field: 'sender', label: 'Prevent plugins and themes from changing this', choice: 'on' },
    ],
  }),
};

function authentication({ mechanism }: Target): FieldValue {
  const field = 'authentication';
  if (mechanism === null) return { field, value: 'None' };
  return { field, value: { PLAIN: 'Plain', LOGIN: 'Login', 'CRAM-MD5': 'CRAM-MD5' }[mechanism] };
}
