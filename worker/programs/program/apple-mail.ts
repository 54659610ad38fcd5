/** Apple Mail (macOS). One switch for both kinds of TLS; the program picks the one that the port supports. */
import { authentication, form, passwordChoice, SWITCHED_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';

const GUIDE = 'https://support.apple.com/guide/mail/cpmlprefsmtpserver/mac';

export const appleMail: Program = {
  id: 'apple-mail',
  name: 'Apple Mail (macOS)',
  kind: 'program',
  keys: {
    server: ['Host Name'],
    port: ['Port'],
    encryption: ['Use TLS/SSL'],
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
  traps: [
    trap('tries-other-modes', {}, 'https://support.apple.com/HT204208'),
    trap('refuses-clear', { key: 'Allow insecure authentication' }, GUIDE),
    trap('automatic-first', { key: 'Automatically manage connection settings' }, GUIDE),
  ],
  messages: ['Apple Mail'],
  evidence: { how: 'compared', version: null, on: '2026-11-30', source: GUIDE, confirmed: false },
  write: (target) => ({
    fields: form(target, SWITCHED_MODES, authentication(target, passwordChoice(target))),
  }),
};
