/**
 * How a healthy mail host replies to a client that submits mail, so that settings can be tried on it: anyone can log
 * in; accepted mail is discarded. The record of the visit has everything that was sent, including passwords.
 */
import type { Answer, Deed } from './smtp-script.ts';
import type { Visit } from './visit.ts';

const SIGNED_IN = '235 2.7.0 Welcome\n';
/** RFC 4954 §4: `User Name` and `Password` in Base64, the prompts that LOGIN has always used. */
const USER_NAME = '334 VXNlciBOYW1lAA==\n';
const PASSWORD = '334 UGFzc3dvcmQA\n';

/** For a server that allows no login before encryption (RFC 3207 §4). */
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

/** The credentials may come with the command or after a prompt; PLAIN's prompt is empty (RFC 4954 §4). */
function signIn(visit: Visit): void {
  const [, mechanism = '', response] = (visit.record.lines.at(-1)?.text ?? '').split(' ');
  const prompts = mechanism.toUpperCase() === 'LOGIN' ? [USER_NAME, PASSWORD] : ['334 \n'];
  const left = response === undefined ? prompts : prompts.slice(1);
  ask(visit, left, () => {
    signedIn.add(visit);
    visit.say(SIGNED_IN);
  });
}

/** Each prompt reads one line; then the deed runs and the script continues. */
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

/** Reads until the line with a single dot (RFC 5321 §4.1.1.4). */
function takeMail(visit: Visit): void {
  const script = visit.onLine;
  visit.say('354 Go ahead\n');
  visit.onLine = (line) => {
    if (line !== '.') return;
    visit.onLine = script;
    visit.say('250 2.0.0 Taken\n');
  };
}
