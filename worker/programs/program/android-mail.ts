/** Android mail programs: no single one, so there are no labels. */
import { form, signInSwitch, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';

export const androidMail: Program = {
  id: 'android-mail',
  name: 'Android mail programs',
  kind: 'program',
  keys: {},
  starttls: null,
  implicitTls: 'any-port',
  unset: null,
  verifies: null,
  oauth: 'browser',
  traps: [],
  messages: ['Android', 'K-9 Mail'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: null, confirmed: false },
  write: (target) => ({ fields: form(target, USUAL_MODES, signInSwitch(target)) }),
};
