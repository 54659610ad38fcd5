/** Checkmk, where its commercial editions send themselves, rather than through the mail server of the machine. */
import { form, SENDER, USUAL_MODES } from '../form.ts';
import type { Program } from '../program.ts';
import { trap } from '../trap.ts';
import { note, secretNotes } from '../written.ts';

const MANUAL =
  'Checkmk/checkmk-docs:src/onprem/en/notifications.asciidoc@130ec9c41efdd1d04df879b9158480425c03c21f';
const SENDING = 'Checkmk/checkmk:cmk/notification_plugins/mail.py@00e06db22c4fb4c5720984b702fb94a763d6de40';
const ADDRESSES = 'Checkmk/checkmk:cmk/utils/mail.py@278985892bcbae14a1f88b4c3e83e0cb62eb34c1';

/** cmk/utils/escaping.py, which escapes both kinds of quotes, too. */
const ESCAPED = `"&" "<" ">" """ "'"`;

export const checkmk: Program = {
  id: 'checkmk',
  name: 'Checkmk',
  kind: 'application',
  keys: {
    server: ['Smarthosts'],
    encryption: ['Encryption'],
    sender: ['Custom sender ("From")'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'never',
  oauth: 'none',
  traps: [
    trap('edition', { edition: 'Checkmk Pro, Ultimate (Enterprise, Cloud, MSP)' }, MANUAL),
    trap('local-server', { key: 'Enable synchronous delivery via SMTP' }, MANUAL),
    trap('unset-is-plaintext', { key: 'Encryption' }, SENDING),
    trap('sender-default', { key: 'Custom sender ("From")', value: '$OMD_SITE@$(hostname -f)' }, ADDRESSES),
  ],
  messages: ['Python'],
  evidence: { how: 'compared', version: '2.3', on: '2026-11-30', source: MANUAL, confirmed: true },
  /**
   * User and password pass through the escaping that is meant for the HTML of the mail. Python's library takes no other
   * characters in a password than those of ASCII.
   */
  write: (target) => ({
    fields: [...form(target, USUAL_MODES), SENDER],
    notes: secretNotes(
      target.mechanism,
      note('secret-without', { characters: ESCAPED }),
      note('ascii-secret'),
    ),
  }),
};
