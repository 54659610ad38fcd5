import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePortOffset } from './free-port.ts';
import { type MailHost, startMailHost } from './mail-host.ts';
import type { NamedHost } from './named-host.ts';
import type { Temperament } from './temperament.ts';
import { greetingDelay, TEMPERAMENTS, type TemperamentId, tarpit, webServer } from './temperaments.ts';
import { TLS_TEMPERAMENTS } from './tls-temperaments.ts';
import { play, tidy } from './transcript.ts';

const EHLO = `< 250-mail.test
  < 250-PIPELINING
  < 250-SIZE 35882577
  < 250-8BITMIME
  < 250-STARTTLS
  < 250-ENHANCEDSTATUSCODES
  < 250 SMTPUTF8`;

/** Variants with shorter delays, where waiting in real time would add nothing to the test. */
const QUICK: Readonly<Partial<Record<TemperamentId, Temperament>>> = {
  'greeting-delay': greetingDelay(20),
  'long-greeting-delay': greetingDelay(20),
  'byte-per-second': tarpit(1),
  http: webServer(60),
};

const DIALOGUES: readonly (readonly [TemperamentId, string])[] = [
  ['healthy', `< 220 mail.test ESMTP ready\n> EHLO me.test\n${EHLO}\n> QUIT\n< 221 2.0.0 Bye\n< (closed)`],
  [
    'healthy',
    '< 220 mail.test ESMTP ready\n> HELO me.test\n< 250 mail.test\n> NONSENSE\n< 502 5.5.1 Command not implemented',
  ],
  [
    'no-starttls',
    `< 220 mail.test ESMTP ready
     > EHLO me.test
     < 250-mail.test
     < 250-SIZE 10240000
     < 250 AUTH PLAIN LOGIN
     > STARTTLS
     < 502 5.5.1 No TLS here`,
  ],
  ['greeting-delay', `< 220 mail.test ESMTP ready\n> EHLO me.test\n${EHLO}`],
  ['long-greeting-delay', `< 220 mail.test ESMTP ready\n> EHLO me.test\n${EHLO}`],
  ['greeting-delay', '> EHLO me.test\n< 554 5.5.1 mail.test talked before the greeting\n< (closed)'],
  ['http', '< HTTP/1.1 408 Request Timeout'],
  ['http', '> EHLO me.test\n< HTTP/1.1 400 Bad Request'],
  ['http-patient', '> EHLO me.test\n< HTTP/1.1 400 Bad Request'],
  ['ssh', '< SSH-2.0-OpenSSH_9.6'],
  ['imap', '< * OK IMAP4rev1 ready'],
  ['greeting-421', '< 421 4.3.2 mail.test too many connections\n< (closed)'],
  [
    'greeting-450',
    `< 450 4.3.2 mail.test try again later
     > EHLO me.test
     < 502 5.5.1 Command not implemented
     > QUIT
     < 221 2.0.0 Bye`,
  ],
  [
    'greeting-554',
    '< 554 5.7.1 mail.test no service for you\n> HELO me.test\n< 502 5.5.1 Command not implemented',
  ],
  [
    'blocklisting',
    '< 554-mail.test\n< 554 5.7.1 Client host [192.0.2.7] blocked using bl.example.test\n> QUIT\n< 221 2.0.0 Bye',
  ],
  [
    'no-reverse-dns',
    '< 220 mail.test ESMTP ready\n> EHLO me.test\n< 450 4.7.25 Client host rejected: cannot find your reverse hostname',
  ],
  [
    'masked',
    `< 220 ***************************************2***0*00
     > EHLO me.test
     < 250-mail.test
     < 250-SIZE 10240000
     < 250-XXXXXXXA
     < 250 XXXB
     > STARTTLS
     < 502 5.5.1 Command not implemented`,
  ],
  ['reset', '< (reset)'],
  ['close-on-accept', '< (closed)'],
  ['close-after-banner', '< 220 mail.test ESMTP ready\n< (closed)'],
  ['reset-on-ehlo', '< 220 mail.test ESMTP ready\n> EHLO me.test\n< (reset)'],
  ['ehlo-unanswered', '< 220 mail.test ESMTP ready\n> EHLO me.test\n> HELO me.test\n> NOOP\n< 250 2.0.0 Ok'],
  [
    'helo-only',
    `< 220 mail.test Simple Mail Transfer
     > EHLO me.test
     < 502 5.5.1 Command not implemented
     > HELO me.test
     < 250 mail.test`,
  ],
  [
    'ehlo-and-helo-502',
    `< 220 mail.test ESMTP ready
     > EHLO me.test
     < 502 5.5.1 Command not implemented
     > HELO me.test
     < 502 5.5.1 Command not implemented`,
  ],
  ['ehlo-421', '< 220 mail.test ESMTP ready\n> EHLO me.test\n< 421 4.7.0 mail.test slow down\n< (closed)'],
  [
    'multi-line-greeting',
    `< 220-mail.test
     < 220-No unsolicited mail
     < 220 mail.test
     > EHLO me.test
     ${EHLO}`,
  ],
  ['byte-per-second', `< 220 mail.test ESMTP ready\n> EHLO me.test\n${EHLO}`],
  ['split-reply', `< 220 mail.test ESMTP ready\n> EHLO me.test\n${EHLO}`],
  ['only-ehlo', `< 220 mail.test ESMTP ready\n> EHLO me.test\n${EHLO}\n> HELO me.test\n< 550 5.7.1 Not here`],
  ['quit-unanswered', '< 220 mail.test ESMTP ready\n> QUIT\n> NOOP\n< 250 2.0.0 Ok'],
];

const IDS: readonly TemperamentId[] = (Object.keys(TEMPERAMENTS) as TemperamentId[]).filter(
  (id) => id !== 'filtered' && !(id in TLS_TEMPERAMENTS),
);
const FIRST_PORT = 100;

const HOST: NamedHost = {
  name: 'mail.test',
  address: '127.0.0.1',
  description: 'every temperament once',
  ports: Object.fromEntries(IDS.map((id, index) => [FIRST_PORT + index, QUICK[id] ?? id])),
};

let mailHost: MailHost;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: [HOST], portOffset: await freePortOffset([HOST]) });
});

afterAll(() => mailHost.stop());

function dial(id: TemperamentId): Socket {
  return connect({ host: HOST.address, port: FIRST_PORT + IDS.indexOf(id) + mailHost.portOffset });
}

/** Everything that is sent until the server closes, to a client that sends its lines without reading. */
function everythingSaidBy(id: TemperamentId, ...lines: string[]): Promise<string> {
  const socket = dial(id);
  for (const line of lines) socket.write(`${line}\r\n`);
  return text(socket.setEncoding('latin1'));
}

describe('temperaments', () => {
  it.each(DIALOGUES)('%s speaks as written (%#)', async (id, transcript) => {
    expect(await play(dial(id), transcript)).toBe(tidy(transcript));
  });

  it('silent sends nothing, even to a client that does not wait', async () => {
    const socket = dial('silent');
    socket.end('EHLO me.test\r\n');
    expect(await text(socket)).toBe('');
  });

  it('refused refuses', async () => {
    await expect(play(dial('refused'), '< anything')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('hostile-banner sends escape sequences, NUL, bidi controls, markup and broken UTF-8', async () => {
    const said = Buffer.from(await everythingSaidBy('hostile-banner', 'EHLO me.test', 'QUIT'), 'latin1');
    for (const evil of ['\u001b[31m', '\0', '\u202e', '<script>', '\u009b'])
      expect(said.includes(evil)).toBe(true);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(said)).toThrow(TypeError);
  });

  it('endless-line sends ten megabytes without a line end', async () => {
    const said = await everythingSaidBy('endless-line');
    expect(said.length).toBeGreaterThan(10_000_000);
    expect(said).not.toContain('\n');
  });

  it('endless-reply greets, then sends ten megabytes of a reply that never gets to its last line', async () => {
    const said = await everythingSaidBy('endless-reply', 'EHLO me.test');
    expect(said.length).toBeGreaterThan(10_000_000);
    expect(said).toMatch(/^220 mail\.test ESMTP ready\r\n(250-X-AGAIN\r\n)+$/);
  });
});
