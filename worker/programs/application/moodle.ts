/** Moodle. */
import type { Program } from '../program.ts';
import { ADDRESS, bracketed, PASSWORD, RISKY, singleQuoted, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { careful, file, secretNotes, type Target } from '../written.ts';

const MAILER = 'moodle/moodle:public/lib/moodlelib.php@02786e77e7e72da39251ca3744b70b4af28a270f';
const CLIENT =
  'moodle/moodle:public/lib/phpmailer/moodle_phpmailer.php@429eeaafabf123502f352f89f8760513ceb0cde0';
/** Section 8. */
const FORCED = 'moodle/moodle:config-dist.php@0097d8d481b653748ad7aa1170ce8b942cbdd74d';
const CRON = 'https://docs.moodle.org/35/en/index.php?oldid=97358&title=Cron';

export const moodle: Program = {
  id: 'moodle',
  name: 'Moodle',
  kind: 'application',
  keys: {
    server: ['smtphosts'],
    port: ['smtphosts'],
    encryption: ['smtpsecure'],
    user: ['smtpuser'],
    password: ['smtppass'],
    sender: ['noreplyaddress'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'always',
  oauth: 'elsewhere',
  traps: [
    trap('misspelled-is-off', { key: 'smtpsecure', values: "'tls', 'ssl'" }, CLIENT),
    trap('port-unset', { key: 'smtphosts', port: '25' }, MAILER),
    trap('means-starttls', { key: "smtpsecure 'tls'" }, CLIENT),
    trap('local-server', { key: 'smtphosts' }, MAILER),
    trap('sender-default', { key: 'noreplyaddress', value: 'noreply@HOST ($CFG->wwwroot)' }, MAILER),
    trap('silenced-by', { key: '$CFG->noemailever' }, MAILER),
    trap('place-wins', { place: 'config.php' }, FORCED),
    // Posts of forums, digests and what else is a scheduled task.
    trap('needs-worker', { command: 'php admin/cli/cron.php' }, CRON),
  ],
  messages: ['PHPMailer', 'PHP'],
  evidence: { how: 'compared', version: '5.1', on: '2026-11-30', source: MAILER, confirmed: true },
  /** The last line of the file, which starts Moodle, reads what stands before it. From 5.1 on, it may name public/lib. */
  write: (target) => ({
    files: [
      file("config.php, before require_once(__DIR__ . '…/lib/setup.php')", [
        `$CFG->smtphosts = ${singleQuoted(`${bracketed(target.host)}:${target.port}`)};`,
        `$CFG->smtpsecure = ${singleQuoted(encryption(target))};`,
        ...signIn(target),
        `$CFG->noreplyaddress = ${singleQuoted(ADDRESS)};`,
      ]),
    ],
    notes: secretNotes(target.mechanism, careful(RISKY.singleQuoted)),
  }),
};

function encryption({ encryption }: Target): string {
  return { starttls: 'tls', 'implicit-tls': 'ssl', plaintext: '' }[encryption];
}

/** It signs in if there is a user. */
function signIn({ mechanism }: Target): string[] {
  if (mechanism === null) return ["$CFG->smtpuser = '';"];
  return [`$CFG->smtpuser = ${singleQuoted(USER)};`, `$CFG->smtppass = ${singleQuoted(PASSWORD)};`];
}
