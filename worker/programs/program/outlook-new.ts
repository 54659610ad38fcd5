/** Outlook (new, Windows). It has no switch for the sign-in, and takes the password of the incoming server if none is given. */
import { form, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

const CLOUD =
  'https://mailbox.org/en/post/warning-new-outlook-sends-passwords-mails-and-other-data-to-microsoft';

export const outlookNew: Program = {
  id: 'outlook-new',
  name: 'Outlook (new, Windows)',
  kind: 'program',
  keys: {},
  starttls: null,
  implicitTls: 'any-port',
  unset: null,
  verifies: null,
  oauth: 'elsewhere',
  traps: [trap('through-cloud', { whose: 'Microsoft' }, CLOUD)],
  messages: ['Outlook', 'Windows'],
  evidence: {
    how: 'compared',
    version: null,
    on: '2026-11-30',
    source:
      'ovh/docs:pages/web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_windows_10/guide.fr-fr.md@3831052750ae6a8984b825d3bc83a8dad90a975b',
    confirmed: false,
  },
  write: (target) => ({ fields: form(target, USUAL_MODES) }),
};
