/** Devices and programs that send through Microsoft 365. Its guide names what to enter, whatever the device calls it. */
import { form, SENDER, SWITCHED_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { powershell, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, note, type Written } from '../written.ts';

const GUIDE =
  'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365';
/** SMTP AUTH is off in organizations created after January 2020. */
const COMMANDS =
  'MicrosoftDocs/office-docs-powershell:exchange/exchange-ps/ExchangePowerShell/Set-TransportConfig.md@93336da2bca96c31c0fc8acc52658a30ef8a6c94';

export const microsoft365Devices: Program = {
  id: 'microsoft-365-devices',
  name: 'Microsoft 365 (devices and applications)',
  kind: 'device',
  keys: {
    server: ['Server/smart host'],
    port: ['Port'],
    encryption: ['TLS/StartTLS'],
    user: ['Username/email address'],
    password: ['password'],
  },
  starttls: null,
  implicitTls: 'lacking',
  lackingSource: GUIDE,
  unset: null,
  verifies: null,
  oauth: null,
  traps: [
    trap('sign-in-off', { key: 'Set-CASMailbox -SmtpClientAuthenticationDisabled $false' }, COMMANDS),
    trap('own-recipients-only', { way: 'Direct Send' }, GUIDE),
  ],
  messages: ['Microsoft 365', 'Exchange'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: GUIDE, confirmed: false },
  /** Signing in needs TLS, and is off until it is allowed for the mailbox. */
  write(target): Written {
    if (target.encryption === 'plaintext' && target.mechanism) return { notes: [note('needs-encryption')] };
    const fields = [...form(target, SWITCHED_MODES), SENDER];
    if (target.mechanism === null) return { fields };
    const allow = `Set-CASMailbox -Identity ${powershell(USER)} -SmtpClientAuthenticationDisabled $false`;
    return { fields, files: [file('Exchange Online PowerShell', [allow])] };
  },
};
