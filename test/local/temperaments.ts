/**
 * The temperaments of a mail server: how it behaves on one port, from healthy to hostile; those for TLS are in a
 * separate file. To add a temperament, add a block of text here. None of them relays mail.
 */
import { createServer as createHttpServer } from 'node:http';
import { DEAF, HEALTHY_EHLO, HEALTHY_GREETING, NOT_IMPLEMENTED, smtp } from './smtp-script.ts';
import { TAKES_MAIL } from './submission.ts';
import type { Temperament } from './temperament.ts';
import { TLS_TEMPERAMENTS } from './tls-temperaments.ts';

const PLAIN_EHLO = `250-HOST
250-SIZE 10240000
250 AUTH PLAIN LOGIN
`;

const MASKED_EHLO = `250-HOST
250-SIZE 10240000
250-XXXXXXXA
250 XXXB
`;

/** More than any client should read. */
const FLOOD_BYTES = 10_000_000;

/** ESC sequences, NUL, bidi controls, markup, C1 as a raw byte and as UTF-8, broken UTF-8. */
const HOSTILE = Buffer.concat([
  Buffer.from('\u001b[31m\u001b]0;owned\u0007\0\u202e\u2066evil\u2069 <script>alert(1)</script> \u009b2J '),
  Buffer.from([0x9b, 0x33, 0x31, 0x6d, 0xff, 0xfe, 0xc3, 0x28]),
]);

/** Servers delay the greeting on purpose: spambots do not wait. */
export function greetingDelay(ms: number): Temperament {
  return smtp({ greeting: (visit) => visit.after(ms, () => visit.greet(HEALTHY_GREETING)) });
}

/** Sends everything one byte at a time. */
export function tarpit(everyMs: number): Temperament {
  const greeting = HEALTHY_GREETING;
  return smtp({
    greeting: (visit) => visit.trickle(greeting, [1], everyMs, () => visit.greet('')),
    answers: { EHLO: (visit) => visit.trickle(HEALTHY_EHLO, [1], everyMs) },
  });
}

/** A web server. Like HAProxy it sends 408 to a silent client and 400 to one that sends nonsense. */
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

/** Sends the banner, then nothing that a mail client understands. */
function banner(text: string): Temperament {
  return smtp({ greeting: text, answers: DEAF });
}

const NOTHING_BUT_QUIT = { EHLO: NOT_IMPLEMENTED, HELO: NOT_IMPLEMENTED };
const NOT_HERE = '550 5.7.1 Not here\n';
const ONLY_EHLO = { HELO: NOT_HERE, NOOP: NOT_HERE, QUIT: NOT_HERE, '*': NOT_HERE };

const TABLE = {
  healthy: smtp({}),
  'no-starttls': smtp({
    answers: { ...TAKES_MAIL, EHLO: PLAIN_EHLO, STARTTLS: '502 5.5.1 No TLS here\n' },
  }),
  /** Also silent to clients that do not wait, such as those that begin with TLS. */
  silent: smtp({
    greeting: (visit) => {
      visit.onEarlyTalk = () => {};
    },
  }),
  'greeting-delay': greetingDelay(6000),
  /** Longer than any check waits, and far less than RFC 5321 §4.5.3.2.1 allows. */
  'long-greeting-delay': greetingDelay(12_000),
  http: webServer(3000),
  /** As most are: it waits longer for a request than anyone waits for a greeting. */
  'http-patient': webServer(60_000),
  ssh: banner('SSH-2.0-OpenSSH_9.6\n'),
  imap: banner('* OK IMAP4rev1 ready\n'),
  'greeting-421': smtp({ greeting: (visit) => visit.hangUp('421 4.3.2 HOST too many connections\n') }),
  'greeting-450': smtp({ greeting: '450 4.3.2 HOST try again later\n', answers: NOTHING_BUT_QUIT }),
  'greeting-554': smtp({ greeting: '554 5.7.1 HOST no service for you\n', answers: NOTHING_BUT_QUIT }),
  /** The client's address is on a list; like IronPort, it says so on the second line. */
  blocklisting: smtp({
    greeting: '554-HOST\n554 5.7.1 Client host [192.0.2.7] blocked using bl.example.test\n',
    answers: NOTHING_BUT_QUIT,
  }),
  'no-reverse-dns': smtp({
    answers: {
      EHLO: (visit) => visit.hangUp('450 4.7.25 Client host rejected: cannot find your reverse hostname\n'),
    },
  }),
  /** With a delay: workerd reports a reset that comes too soon after its connection attempt as a failure to connect. */
  reset: smtp({ greeting: (visit) => visit.after(1000, () => visit.reset()) }),
  'close-on-accept': smtp({ greeting: (visit) => visit.hangUp() }),
  'close-after-banner': smtp({ greeting: (visit) => visit.hangUp(HEALTHY_GREETING) }),
  'reset-on-ehlo': smtp({ answers: { EHLO: (visit) => visit.reset() } }),
  'ehlo-unanswered': smtp({ answers: { EHLO: '', HELO: '' } }),
  'helo-only': smtp({ greeting: '220 HOST Simple Mail Transfer\n', answers: { EHLO: NOT_IMPLEMENTED } }),
  'ehlo-and-helo-502': smtp({ answers: NOTHING_BUT_QUIT }),
  'ehlo-421': smtp({ answers: { EHLO: (visit) => visit.hangUp('421 4.7.0 HOST slow down\n') } }),
  /** Like postscreen: the first line is a test, the rest comes later, and the word ESMTP is missing. */
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
  /** Supports what a client needs for a handshake, and nothing else. */
  'only-ehlo': smtp({ answers: ONLY_EHLO, insideTls: ONLY_EHLO }),
  'quit-unanswered': smtp({ answers: { QUIT: '' }, insideTls: { QUIT: '' } }),
  /** Like a provider that has switched off passwords. */
  'token-sign-in': smtp({
    insideTls: { EHLO: HEALTHY_EHLO.replace('STARTTLS', 'AUTH XOAUTH2 OAUTHBEARER') },
  }),
  /** Behind a firewall that inspects SMTP: what it does not know is overwritten, STARTTLS included. */
  masked: smtp({
    greeting: '220 ***************************************2***0*00\n',
    answers: { ...TAKES_MAIL, EHLO: MASKED_EHLO, STARTTLS: NOT_IMPLEMENTED },
  }),
  refused: { serve: null },
  filtered: { serve: null, dropsSyn: true },
  ...TLS_TEMPERAMENTS,
} satisfies Record<string, Temperament>;

export type TemperamentId = keyof typeof TABLE;
export const TEMPERAMENTS: Record<TemperamentId, Temperament> = TABLE;
