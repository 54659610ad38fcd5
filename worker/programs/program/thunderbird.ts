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
  /** What a new server begins with: mail.smtpserver.default.try_ssl (thunderbird/thunderbird-desktop:mailnews/mailnews.js@9c91f3cbc52d575d094da1eed4806fab12f8c8d2). */
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'browser',
  traps: [
    trap(
      'oauth-known-only',
      {},
      'thunderbird/thunderbird-desktop:mailnews/base/prefs/content/SmtpServerEdit.js@9c91f3cbc52d575d094da1eed4806fab12f8c8d2',
    ),
    trap(
      'second-place',
      { what: 'Outgoing Server', where: 'Account Settings' },
      'thunderbird/thunderbird-desktop:mail/locales/en-US/messenger/accountManager.ftl@9c91f3cbc52d575d094da1eed4806fab12f8c8d2',
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
