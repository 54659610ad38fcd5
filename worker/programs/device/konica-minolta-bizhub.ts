/** Konica Minolta bizhub. Only the names of the two kinds of TLS are the same in every language. */
import { form, type Modes, SENDER, signInSwitch } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

const GUIDE =
  'https://www.konicaminolta.jp/business/download/printers/color/bizhub_c4000i/guide/Product-2/contents/opkey_170_S.html';

const MODES: Modes = {
  starttls: 'Start TLS',
  'implicit-tls': 'SMTP over SSL',
  plaintext: { choice: 'off' },
};

export const konicaMinoltaBizhub: Program = {
  id: 'konica-minolta-bizhub',
  name: 'Konica Minolta bizhub',
  kind: 'device',
  keys: {},
  starttls: null,
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: null,
  oauth: null,
  traps: [trap('other-port-field', { key: 'Port Number (SSL)' }, GUIDE)],
  messages: [],
  evidence: {
    how: 'compared',
    version: null,
    on: '2026-11-30',
    source: GUIDE,
    confirmed: false,
  },
  write: (target) => ({ fields: [...form(target, MODES, signInSwitch(target)), SENDER] }),
};
