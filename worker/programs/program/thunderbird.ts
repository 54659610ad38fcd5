/** Thunderbird. Its labels are in messages/, from its own translations. */
import type { SettingsChoice } from '../../api/index.ts';
import { authentication, form, passwordChoice, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import type { Target } from '../written.ts';

const SENDING =
  'thunderbird/thunderbird-desktop:mailnews/compose/src/SmtpClient.sys.mjs@9c91f3cbc52d575d094da1eed4806fab12f8c8d2';

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
  /** Unless an exception is kept for the server. */
  verifies: 'by-default',
  oauth: 'browser',
  traps: [
    trap(
      'oauth-known-only',
      {},
      'thunderbird/thunderbird-desktop:mailnews/base/prefs/content/SmtpServerEdit.js@9c91f3cbc52d575d094da1eed4806fab12f8c8d2',
    ),
    trap('signs-in-if-offered', {}, SENDING),
    trap(
      'second-place',
      { what: 'Outgoing Server', where: 'Account Settings' },
      'thunderbird/thunderbird-desktop:mail/locales/en-US/messenger/accountManager.ftl@9c91f3cbc52d575d094da1eed4806fab12f8c8d2',
    ),
  ],
  messages: ['Thunderbird'],
  evidence: {
    how: 'compared',
    version: 'main of 2026-01',
    on: '2026-11-30',
    source: SENDING,
    confirmed: true,
  },
  write: (target) => ({ fields: form(target, USUAL_MODES, authentication(target, choiceOf(target))) }),
};

/** A normal password is sent with PLAIN or LOGIN only; without encryption, that option is called something else. */
function choiceOf(target: Target): SettingsChoice {
  const choice = passwordChoice(target);
  return choice === 'normal-password' && target.encryption === 'plaintext' ? 'password-in-clear' : choice;
}
