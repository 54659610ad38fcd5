/** Epson printers with Web Config, such as WorkForce and EM-C. */
import { form, SENDER, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import { note, secretNotes } from '../written.ts';

const LABELS =
  'https://files.support.epson.com/docid/cpd5/cpd56450/source/printers/source/networking/reference/wf3720_4730/email_server_settings_wf3720_4730.html';
const LIMITS =
  'https://download4.epson.biz/sec_pubs/em-c800_series/useg/id/GUID-0CF50114-406B-47D8-9B72-C8F1B81FAA53.htm';

export const epsonPrinters: Program = {
  id: 'epson-printers',
  name: 'Epson printers',
  kind: 'device',
  keys: {
    server: ['SMTP Server Address'],
    port: ['SMTP Server Port Number'],
    encryption: ['Secure Connection'],
    authentication: ['Authentication Method'],
    user: ['Authenticated Account'],
    password: ['Authenticated Password'],
    sender: ["Sender's Email Address"],
  },
  starttls: null,
  implicitTls: 'any-port',
  unset: null,
  verifies: null,
  oauth: null,
  traps: [
    trap('password-length', { characters: '20' }, LIMITS),
    trap('no-address', {}, LIMITS),
    trap('not-encrypted-with', { key: 'POP before SMTP' }, LIMITS),
  ],
  messages: [],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: LABELS, confirmed: false },
  /** POP before SMTP, the other method, leaves the mail unencrypted. */
  write: (target) => ({
    fields: [
      ...form(target, USUAL_MODES, {
        field: 'authentication',
        value: target.signsIn === 'none' ? 'Off' : 'SMTP AUTH',
      }),
      SENDER,
    ],
    notes: secretNotes(target.mechanism, note('ascii-secret')),
  }),
};
