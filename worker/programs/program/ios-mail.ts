/** Mail (iPhone, iPad). One switch for both kinds of TLS; the program picks the one that the port supports. */
import { authentication, form, passwordChoice, SWITCHED_MODES } from '../form.ts';
import type { Program } from '../program.ts';

export const iosMail: Program = {
  id: 'ios-mail',
  name: 'Mail (iPhone, iPad)',
  kind: 'program',
  keys: {
    server: ['Host Name'],
    encryption: ['Use SSL'],
    authentication: ['Authentication'],
    user: ['User Name'],
    password: ['Password'],
  },
  starttls: null,
  /** Which kind follows from its one switch, nothing that was found says. */
  implicitTls: null,
  unset: null,
  verifies: 'by-default',
  oauth: 'elsewhere',
  traps: [],
  messages: ['Apple Mail'],
  evidence: {
    how: 'compared',
    version: null,
    on: '2026-11-30',
    source: 'https://support.apple.com/HT203995',
    confirmed: false,
  },
  write: (target) => ({
    fields: form(target, SWITCHED_MODES, authentication(target, passwordChoice(target))),
  }),
};
