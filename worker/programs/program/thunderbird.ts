/** Thunderbird. Its labels are in messages/, from its own translations. */
import { authentication, form, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

export const thunderbird: Program = {
  id: 'thunderbird',
  name: 'Thunderbird',
  kind: 'program',
  keys: {
    server: ['Server Name'],
    port: ['Port'],
    encryption: ['Connection security'],
    authentication: ['Authentication method'],
    user: ['User Name'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'must-be-set',
  verifies: 'always',
  oauth: 'browser',
  traps: [
    trap(
      'second-place',
      { what: 'Outgoing Server (SMTP)', where: 'Account Settings' },
      'thunderbird/thunderbird-l10n:de/mail/chrome/messenger/am-advanced.dtd@5d7cde6f5d9237b64f7de733bb9fbb121055848a',
    ),
  ],
  messages: ['Thunderbird'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-08',
    on: '2026-11-30',
    source:
      'thunderbird/thunderbird-l10n:de/mail/chrome/messenger/smtpEditOverlay.dtd@5d7cde6f5d9237b64f7de733bb9fbb121055848a',
    confirmed: true,
  },
  /** Without encryption, it calls the option "Password, transmitted insecurely". */
  write: (target) => {
    const choice = target.encryption === 'plaintext' ? 'password-in-clear' : 'normal-password';
    return { fields: form(target, USUAL_MODES, authentication(target, choice)) };
  },
};
