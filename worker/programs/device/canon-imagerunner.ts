/** Canon imageRUNNER: older models, whose manual could be read. */
import { form, SENDER, SWITCHED_MODES, signInSwitch } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

const MANUAL = 'https://www.manualslib.com/manual/1034958/Canon-Du7-1178-000.html?page=56';

export const canonImagerunner: Program = {
  id: 'canon-imagerunner',
  name: 'Canon imageRUNNER',
  kind: 'device',
  keys: { encryption: ['allow SSL (SMTP send)'] },
  starttls: 'optional',
  implicitTls: 'lacking',
  lackingSource: MANUAL,
  unset: null,
  verifies: null,
  oauth: null,
  traps: [trap('means-if-offered', { key: 'allow SSL (SMTP send)' }, MANUAL)],
  messages: [],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: MANUAL, confirmed: false },
  write: (target) => ({ fields: [...form(target, SWITCHED_MODES, signInSwitch(target)), SENDER] }),
};
