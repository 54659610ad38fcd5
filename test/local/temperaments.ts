/**
 * The temperaments of a mail server: how it behaves on one port, from healthy to hostile.
 * A new temperament is a new block of text here. None of them relays mail or knows why it is asked.
 */
import { createServer as createHttpServer } from 'node:http';
import type { Server } from 'node:net';
import type { Visit } from './visit.ts';

export interface Temperament {
  /** What happens when a client comes; null where nobody ever answers. */
  serve: ((visit: Visit) => void) | null;
  /** Where the listener must be more than a plain TCP one. */
  createServer?: () => Server;
  /** True where the connection attempt itself must get no answer. */
  dropsSyn?: true;
}

type Answer = string | ((visit: Visit) => void);

interface Script {
  greeting: Answer;
  /** What is answered to a verb; `*` is any other. */
  answers?: Record<string, Answer>;
}

const HEALTHY_EHLO = `250-HOST
250-PIPELINING
250-SIZE 35882577
250-8BITMIME
250-STARTTLS
250-AUTH PLAIN LOGIN
250-ENHANCEDSTATUSCODES
250 SMTPUTF8
`;
const EHLO_INSIDE_TLS = HEALTHY_EHLO.replace('250-STARTTLS\n', '');
const PLAIN_EHLO = `250-HOST
250-SIZE 10240000
250 AUTH PLAIN LOGIN
`;

/** More than any client should be willing to read. */
const FLOOD_BYTES = 10_000_000;

/** ESC sequences, NUL, bidi controls, markup, C1 as a raw byte and as UTF-8, broken UTF-8. */
const HOSTILE = Buffer.concat([
  Buffer.from('\u001b[31m\u001b]0;owned\u0007\0\u202e\u2066evil\u2069 <script>alert(1)</script> \u009b2J '),
  Buffer.from([0x9b, 0x33, 0x31, 0x6d, 0xff, 0xfe, 0xc3, 0x28]),
]);

const NOT_IMPLEMENTED = '502 5.5.1 Command not implemented\n';

const startTls: Answer = (visit) => {
  visit.say('220 2.0.0 Ready to start TLS\n');
  visit.secure();
};

/** STARTTLS leaves the answers behind: inside TLS it is no longer offered (RFC 3207 §4.2). */
const STANDARD: Record<string, Answer> = {
  EHLO: HEALTHY_EHLO,
  HELO: '250 HOST\n',
  STARTTLS: (visit) => {
    act(visit, startTls);
    converse(visit, { ...STANDARD, EHLO: EHLO_INSIDE_TLS, STARTTLS: '503 5.5.1 TLS is on already\n' });
  },
  NOOP: '250 2.0.0 Ok\n',
  RSET: '250 2.0.0 Ok\n',
  QUIT: (visit) => visit.hangUp('221 2.0.0 Bye\n'),
  '*': NOT_IMPLEMENTED,
};

const HEALTHY_GREETING = '220 HOST ESMTP ready\n';

/** A server that follows the script; what the script leaves out is answered as a healthy server would. */
export function smtp(script: Partial<Script>): Temperament {
  return {
    serve(visit) {
      const greeting = script.greeting ?? HEALTHY_GREETING;
      if (typeof greeting === 'string') visit.greet(greeting);
      else greeting(visit);
      converse(visit, { ...STANDARD, ...script.answers });
    },
  };
}

/** Servers delay the greeting on purpose: spambots do not wait. */
export function greetingDelay(ms: number): Temperament {
  return smtp({ greeting: (visit) => visit.after(ms, () => visit.greet(HEALTHY_GREETING)) });
}

/** Says everything one byte at a time. */
export function tarpit(everyMs: number): Temperament {
  const greeting = HEALTHY_GREETING;
  return smtp({
    greeting: (visit) => visit.trickle(greeting, [1], everyMs, () => visit.greet('')),
    answers: { EHLO: (visit) => visit.trickle(HEALTHY_EHLO, [1], everyMs) },
  });
}

/** A web server. Like HAProxy it tells a client that stays silent 408 and one that talks nonsense 400. */
export function webServer(patienceMs: number): Temperament {
  return {
    createServer: () =>
      createHttpServer(
        {
          headersTimeout: patienceMs,
          requestTimeout: patienceMs,
          connectionsCheckingInterval: Math.ceil(patienceMs / 6),
        },
        (_request, response) => response.end('<!doctype html><title>Hello</title>'),
      ),
    serve(visit) {
      visit.onEarlyTalk = () => {};
    },
  };
}

function act(visit: Visit, answer: Answer): void {
  if (typeof answer === 'string') visit.say(answer);
  else answer(visit);
}

function converse(visit: Visit, answers: Record<string, Answer>): void {
  visit.onLine = (line) => {
    const verb = (line.split(' ', 1)[0] ?? '').toUpperCase();
    act(visit, answers[verb] ?? answers['*'] ?? '');
  };
}

/** Says the banner, then nothing that makes sense to a mail client. */
function banner(text: string): Temperament {
  return smtp({ greeting: text, answers: { EHLO: '', HELO: '', STARTTLS: '', QUIT: '', '*': '' } });
}

const NOTHING_BUT_QUIT = { EHLO: NOT_IMPLEMENTED, HELO: NOT_IMPLEMENTED };
const ONLY_EHLO = '550 5.7.1 Not here\n';

const TABLE = {
  healthy: smtp({}),
  'no-starttls': smtp({ answers: { EHLO: PLAIN_EHLO, STARTTLS: '502 5.5.1 No TLS here\n' } }),
  'implicit-tls': {
    serve(visit) {
      visit.secure();
      visit.whenSecure(() => visit.greet(HEALTHY_GREETING));
      converse(visit, { ...STANDARD, EHLO: EHLO_INSIDE_TLS, STARTTLS: '503 5.5.1 TLS is on already\n' });
    },
  },
  silent: smtp({ greeting: () => {} }),
  'greeting-delay': greetingDelay(6000),
  http: webServer(3000),
  ssh: banner('SSH-2.0-OpenSSH_9.6\n'),
  imap: banner('* OK IMAP4rev1 ready\n'),
  'greeting-421': smtp({ greeting: (visit) => visit.hangUp('421 4.3.2 HOST too many connections\n') }),
  'greeting-450': smtp({ greeting: '450 4.3.2 HOST try again later\n', answers: NOTHING_BUT_QUIT }),
  'greeting-554': smtp({ greeting: '554 5.7.1 HOST no service for you\n', answers: NOTHING_BUT_QUIT }),
  reset: smtp({ greeting: (visit) => visit.after(100, () => visit.reset()) }),
  'close-on-accept': smtp({ greeting: (visit) => visit.hangUp() }),
  'close-after-banner': smtp({ greeting: (visit) => visit.hangUp(HEALTHY_GREETING) }),
  'reset-on-ehlo': smtp({ answers: { EHLO: (visit) => visit.reset() } }),
  'ehlo-unanswered': smtp({ answers: { EHLO: '', HELO: '' } }),
  'helo-only': smtp({ greeting: '220 HOST Simple Mail Transfer\n', answers: { EHLO: NOT_IMPLEMENTED } }),
  'ehlo-and-helo-502': smtp({ answers: NOTHING_BUT_QUIT }),
  'ehlo-421': smtp({ answers: { EHLO: (visit) => visit.hangUp('421 4.7.0 HOST slow down\n') } }),
  /** postscreen: the first line is a test, the rest comes later, and the word ESMTP is missing. */
  'multi-line-greeting': smtp({
    greeting: (visit) => {
      visit.say('220-HOST\n');
      visit.after(300, () => visit.greet('220-No unsolicited mail\n220 HOST\n'));
    },
  }),
  'byte-per-second': tarpit(1000),
  'split-reply': smtp({ answers: { EHLO: (visit) => visit.trickle(HEALTHY_EHLO, [2, 1, 16, 1, 3], 10) } }),
  'hostile-banner': smtp({
    greeting: (visit) => visit.greet(Buffer.concat([Buffer.from('220 '), HOSTILE, Buffer.from('\r\n')])),
    answers: {
      EHLO: (visit) =>
        visit.say(
          Buffer.concat([
            Buffer.from('250-'),
            HOSTILE,
            Buffer.from('\r\n250-SIZE 1\r\n250 X'),
            HOSTILE,
            Buffer.from('\r\n'),
          ]),
        ),
    },
  }),
  'endless-line': smtp({
    greeting: (visit) => {
      visit.greet('220 ');
      visit.flood('a'.repeat(16_384), FLOOD_BYTES);
    },
  }),
  'endless-reply': smtp({
    answers: { EHLO: (visit) => visit.flood('250-X-AGAIN\n'.repeat(1000), FLOOD_BYTES) },
  }),
  'only-ehlo': smtp({
    answers: { HELO: ONLY_EHLO, STARTTLS: ONLY_EHLO, NOOP: ONLY_EHLO, QUIT: ONLY_EHLO, '*': ONLY_EHLO },
  }),
  'quit-unanswered': smtp({ answers: { QUIT: '' } }),
  refused: { serve: null },
  filtered: { serve: null, dropsSyn: true },
} satisfies Record<string, Temperament>;

export type TemperamentId = keyof typeof TABLE;
export const TEMPERAMENTS: Record<TemperamentId, Temperament> = TABLE;
