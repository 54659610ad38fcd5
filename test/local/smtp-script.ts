/**
 * A mail server that follows a script: its reply to each verb, in plain text and inside TLS. Anything the script leaves
 * out is answered as a healthy server would. It relays no mail (accepted mail is discarded).
 */
import { REFUSES_IN_CLEAR, TAKES_MAIL } from './submission.ts';
import type { Temperament } from './temperament.ts';
import type { TlsManner } from './tls-manner.ts';
import type { Visit } from './visit.ts';

export type Deed = (visit: Visit) => void;
export type Answer = string | Deed;

export interface Script {
  greeting: Answer;
  /** The reply to each verb; `*` is any other. */
  answers: Readonly<Record<string, Answer>>;
  /** The same after STARTTLS: nothing agreed on before it is valid any more. */
  insideTls: Readonly<Record<string, Answer>>;
}

export const HEALTHY_GREETING = '220 HOST ESMTP ready\n';

/** RFC 4954 §4 and RFC 8314 §3: a server should ask for passwords only inside TLS. */
export const HEALTHY_EHLO = `250-HOST
250-PIPELINING
250-SIZE 35882577
250-8BITMIME
250-STARTTLS
250-ENHANCEDSTATUSCODES
250 SMTPUTF8
`;
const EHLO_INSIDE_TLS = HEALTHY_EHLO.replace('STARTTLS', 'AUTH PLAIN LOGIN');

export const READY_FOR_TLS = '220 2.0.0 Ready to start TLS\n';
export const NOT_IMPLEMENTED = '502 5.5.1 Command not implemented\n';

const STANDARD: Readonly<Record<string, Answer>> = {
  ...REFUSES_IN_CLEAR,
  EHLO: HEALTHY_EHLO,
  HELO: '250 HOST\n',
  NOOP: '250 2.0.0 Ok\n',
  RSET: '250 2.0.0 Ok\n',
  QUIT: (visit) => visit.hangUp('221 2.0.0 Bye\n'),
  '*': NOT_IMPLEMENTED,
};

/** Inside TLS, STARTTLS is no longer offered (RFC 3207 §4.2). */
const STANDARD_INSIDE_TLS: Readonly<Record<string, Answer>> = {
  ...STANDARD,
  ...TAKES_MAIL,
  EHLO: EHLO_INSIDE_TLS,
  STARTTLS: '503 5.5.1 TLS is on already\n',
};

/** Never answers anything. */
export const DEAF: Script['answers'] = Object.fromEntries(
  Object.keys(STANDARD_INSIDE_TLS).map((verb) => [verb, '']),
);

/** Plain text until STARTTLS. */
export function smtp(script: Partial<Script>, tls: TlsManner = {}): Temperament {
  return {
    tls,
    serve(visit) {
      greet(visit, script.greeting);
      const STARTTLS = startsTls(READY_FOR_TLS, script.insideTls);
      converse(visit, { ...STANDARD, STARTTLS, ...script.answers });
    },
  };
}

/** Implicit TLS, so there is no plain-text part. */
export function smtpInsideTls(script: Partial<Omit<Script, 'insideTls'>>, tls: TlsManner = {}): Temperament {
  return {
    tls,
    serve(visit) {
      visit.secure();
      visit.whenSecure(() => greet(visit, script.greeting));
      converse(visit, { ...STANDARD_INSIDE_TLS, ...script.answers });
    },
  };
}

/** Agrees to STARTTLS with the given words and starts TLS; the plain-text replies no longer apply. */
export function startsTls(consent: string, answers: Script['insideTls'] = {}): Deed {
  return (visit) => {
    visit.say(consent);
    visit.secure();
    converse(visit, { ...STANDARD_INSIDE_TLS, ...answers });
  };
}

function greet(visit: Visit, greeting: Answer = HEALTHY_GREETING): void {
  if (typeof greeting === 'string') visit.greet(greeting);
  else greeting(visit);
}

function converse(visit: Visit, answers: Readonly<Record<string, Answer>>): void {
  visit.onLine = (line) => {
    const verb = (line.split(' ', 1)[0] ?? '').toUpperCase();
    const answer = answers[verb] ?? answers['*'] ?? '';
    if (typeof answer === 'string') visit.say(answer);
    else answer(visit);
  };
}
