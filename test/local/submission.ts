/**
 * What a healthy mail host answers to who hands in mail, so that settings can be tried on it: it lets anybody sign in,
 * takes what they send and throws it away. What was said stands in the record of the visit, passwords included.
 */
import type { Answer, Deed } from './smtp-script.ts';
import type { Visit } from './visit.ts';

const SIGNED_IN = '235 2.7.0 Welcome\n';
/** RFC 4954 §4: `User Name` and `Password` in Base64, as LOGIN has always asked for them. */
const USER_NAME = '334 VXNlciBOYW1lAA==\n';
const PASSWORD = '334 UGFzc3dvcmQA\n';

/** Where nobody may sign in before encryption (RFC 3207 §4). */
const TLS_FIRST = '530 5.7.0 Must issue a STARTTLS command first\n';
export const REFUSES_IN_CLEAR: Readonly<Record<string, Answer>> = { AUTH: TLS_FIRST, MAIL: TLS_FIRST };

const signedIn = new WeakSet<Visit>();

export const TAKES_MAIL: Readonly<Record<string, Answer>> = {
  AUTH: signIn,
  /** RFC 4954 §6. */
  MAIL: (visit) => visit.say(signedIn.has(visit) ? '250 2.1.0 Ok\n' : '530 5.7.0 Authentication required\n'),
  RCPT: '250 2.1.5 Ok\n',
  DATA: takeMail,
};

/** What there is to say may come along, or wait for a prompt; that of PLAIN is empty (RFC 4954 §4). */
function signIn(visit: Visit): void {
  const [, mechanism = '', response] = (visit.record.lines.at(-1)?.text ?? '').split(' ');
  const prompts = mechanism.toUpperCase() === 'LOGIN' ? [USER_NAME, PASSWORD] : ['334 \n'];
  const left = response === undefined ? prompts : prompts.slice(1);
  ask(visit, left, () => {
    signedIn.add(visit);
    visit.say(SIGNED_IN);
  });
}

/** Each prompt gets one line; then the deed, and the script goes on. */
function ask(visit: Visit, [prompt, ...others]: readonly string[], deed: Deed): void {
  if (prompt === undefined) {
    deed(visit);
    return;
  }
  const script = visit.onLine;
  visit.say(prompt);
  visit.onLine = () => {
    visit.onLine = script;
    ask(visit, others, deed);
  };
}

/** Until the line that is a dot alone (RFC 5321 §4.1.1.4). */
function takeMail(visit: Visit): void {
  const script = visit.onLine;
  visit.say('354 Go ahead\n');
  visit.onLine = (line) => {
    if (line !== '.') return;
    visit.onLine = script;
    visit.say('250 2.0.0 Taken\n');
  };
}
