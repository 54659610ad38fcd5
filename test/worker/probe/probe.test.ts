/** The dialogue over real TCP, as transcripts of exactly what both sides sent. */
import { afterEach, describe, expect, it } from 'vitest';
import { CONVERSATION_BYTES_MAX, EXTENSIONS_MAX, REPLY_LINE_BYTES_MAX } from '../../../worker/limits.ts';
import type { Observation } from '../../../worker/probe/observation.ts';
import { type ProbeTools, probePort } from '../../../worker/probe/probe.ts';
import { connect } from '../../../worker/probe/socket.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';
import { trustAnchors } from '../../../worker/tls/trust/trust-anchors.ts';
import { linesOf, type Scripted, type Step, serveScript, stepsOf } from '../../support/scripted-server.ts';

const ASKED = { ehloName: 'checker.test', host: 'mail.test' };
const TLS = { entropy: platformEntropy, anchors: trustAnchors('') };

let server: Scripted | null = null;

afterEach(() => server?.stop());

async function probe(
  steps: readonly Step[],
  implicitTls = false,
  tools: Partial<ProbeTools> = {},
): Promise<{ observation: Observation; heard: string[] }> {
  server = await serveScript(steps);
  const endpoint = { address: '127.0.0.1', port: server.port };
  const observation = await probePort(
    { step: { kind: 'dial', port: 587, endpoint, implicitTls }, ...ASKED },
    {
      ...TLS,
      connect,
      clock: Date.now,
      onConnected: () => {},
      ...tools,
    },
  );
  return { observation, heard: await server.heard };
}

function told({ transcript }: Observation): string[] {
  return transcript.map(({ from, text }) => `${from === 'server' ? 'S' : 'C'}: ${text}`);
}

const QUITS = `C: QUIT
  S: 221 Bye
  S: (close)`;
const PLAIN = `S: 220 mail.test ESMTP ready
  C: EHLO checker.test
  S: 250-mail.test greets you
  S: 250-size 10240000
  S: 250-AUTH PLAIN login
  S: 250 8BITMIME
  ${QUITS}`;

/** Transcripts of complete conversations. */
const WHOLE: [name: string, outcome: string, reason: string | null, transcript: string][] = [
  ['no encryption', 'plaintext', null, PLAIN],
  ['STARTTLS refused', 'tls-failed', 'starttls-refused', starttls('S: 454 4.7.0 Not now')],
  ['STARTTLS unknown after all', 'tls-failed', 'starttls-refused', starttls('S: 502 What?')],
  ['a name that only begins like STARTTLS', 'plaintext', null, PLAIN.replace('8BITMIME', 'STARTTLSX')],
  ['a greeting without ESMTP', 'plaintext', null, PLAIN.replace(' ESMTP ready', ' at your service')],
  ['a greeting of nothing but the code', 'plaintext', null, PLAIN.replace(' mail.test ESMTP ready', '')],
  ['a greeting of several lines', 'plaintext', null, `S: 220-mail.test\n S: 220-no spam\n ${PLAIN}`],
  ['EHLO unknown (500)', 'plaintext', null, helo('S: 500 What?', 'S: 250 mail.test')],
  ['EHLO unknown (502)', 'plaintext', null, helo('S: 502 5.5.1 What?', 'S: 250 mail.test')],
  ['EHLO out of order (503)', 'plaintext', null, helo('S: 503 5.5.1 Bad sequence', 'S: 250 mail.test')],
  ['a parameter unknown (504)', 'plaintext', null, helo('S: 504 Parameter?', 'S: 250 mail.test')],
  ['EHLO with 550, HELO with 250', 'plaintext', null, helo('S: 550-No\n S: 550 No', 'S: 250 mail.test')],
  ['HELO unknown, too', 'rejected', 'ehlo', helo('S: 502 What?', 'S: 502 What?')],
  ['HELO with 421', 'busy', 'ehlo', helo('S: 500 What?', 'S: 421 Later')],
  ['a greeting with 554', 'rejected', 'greeting', `S: 554 mail.test Not you\n ${QUITS}`],
  ['a greeting with 421', 'busy', 'greeting', `S: 421 mail.test Too many\n ${QUITS}`],
  ['a greeting with 450', 'busy', 'greeting', `S: 450 mail.test Later\n ${QUITS}`],
  ['a greeting with 354', 'not-smtp', 'other', `S: 354 Go ahead\n ${QUITS}`],
  ['EHLO with 550', 'rejected', 'ehlo', helo('S: 550 5.7.1 Not you', 'S: 550 5.7.1 Not you')],
  ['EHLO with 421', 'busy', 'ehlo', ehlo('S: 421 4.7.0 Slow down')],
  ['EHLO with 354', 'not-smtp', 'other', ehlo('S: 354 Go ahead')],
  ['EHLO with two codes', 'plaintext', null, helo('S: 250-mail.test\n S: 550 Changed', 'S: 250 mail.test')],
];

function starttls(answer: string): string {
  const begun = PLAIN.replace('8BITMIME', 'starttls').replace(QUITS, '');
  return `${begun}C: STARTTLS\n ${answer}\n ${QUITS}`;
}

function helo(first: string, second: string): string {
  return `S: 220 mail.test\n C: EHLO checker.test\n ${first}\n C: HELO checker.test\n ${second}\n ${QUITS}`;
}

function ehlo(answer: string): string {
  return `S: 220 mail.test\n C: EHLO checker.test\n ${answer}\n ${QUITS}`;
}

/** Only the server sends something; the client has nothing to reply to. */
const CUT_SHORT: [name: string, outcome: string, reason: string, say: string | Uint8Array][] = [
  ['nothing at all', 'dropped', 'greeting', ''],
  ['half a greeting', 'dropped', 'greeting', '220 mail.te'],
  ['half a reply of several lines', 'dropped', 'greeting', '220-mail.test\r\n22'],
  ['HTTP', 'not-smtp', 'http', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
  ['a page', 'not-smtp', 'http', '<!DOCTYPE html><p>hello'],
  ['SSH', 'not-smtp', 'ssh', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['IMAP', 'not-smtp', 'other', '* OK IMAP4rev1 ready\r\n'],
  ['POP3', 'not-smtp', 'other', '+OK ready\r\n'],
  ['a code that does not exist', 'not-smtp', 'other', '620 mail.test\r\n'],
  ['1xx', 'not-smtp', 'other', '120 wait\r\n'],
  ['a code glued to text', 'not-smtp', 'other', '220mail.test\r\n'],
  ['half a line of 3000 bytes', 'dropped', 'greeting', `220 ${'x'.repeat(3000)}`],
  ['a line of 64 KB', 'not-smtp', 'too-long', `220 ${'x'.repeat(CONVERSATION_BYTES_MAX)}`],
];

describe('probePort', () => {
  it.each(WHOLE)('%s: %s %s', async (_, outcome, reason, transcript) => {
    const { observation, heard } = await probe(stepsOf(transcript));
    expect([observation.outcome, observation.reason]).toEqual([outcome, reason]);
    const spoken = linesOf(transcript).filter((line) => line !== 'S: (close)');
    expect(told(observation)).toEqual(spoken);
    expect(heard).toEqual(spoken.filter((line) => line.startsWith('C: ')).map((line) => line.slice(3)));
  });

  it.each(CUT_SHORT)('%s, then the end: %s %s', async (_, outcome, reason, say) => {
    const { observation, heard } = await probe([{ say }, 'close']);
    expect([observation.outcome, observation.reason]).toEqual([outcome, reason]);
    expect(observation.smtp).toBeNull();
    expect(heard).toEqual([]);
  });

  it.each(['close', 'reset'] as const)('%s after the greeting is dropped at EHLO', async (end) => {
    const { observation } = await probe([{ say: '220 mail.test\r\n' }, { hear: 'EHLO checker.test' }, end]);
    expect([observation.outcome, observation.reason]).toEqual(['dropped', 'ehlo']);
    expect(observation.smtp).toMatchObject({ greeting: 'mail.test', extensionsBeforeTls: [] });
  });

  it.each(['close', 'reset'] as const)('%s after a refusal of EHLO leaves the refusal', async (end) => {
    const { observation, heard } = await probe([
      { say: '220 mail.test\r\n' },
      { hear: 'EHLO checker.test' },
      { say: '554 5.7.1 Not you\r\n' },
      { hear: 'HELO checker.test' },
      end,
    ]);
    expect([observation.outcome, observation.reason]).toEqual(['rejected', 'ehlo']);
    expect(heard.slice(0, 2)).toEqual(['EHLO checker.test', 'HELO checker.test']);
  });

  it('reports what the server announces', async () => {
    const { observation } = await probe(stepsOf(PLAIN));
    expect(observation.smtp).toEqual({
      greeting: 'mail.test ESMTP ready',
      hostname: 'mail.test',
      extensionsBeforeTls: ['SIZE 10240000', 'AUTH PLAIN login', '8BITMIME'],
      extensionsAfterTls: [],
      authBeforeTls: ['PLAIN', 'LOGIN'],
      authAfterTls: [],
      sizeLimit: 10_240_000,
      bytesBehindStarttls: 0,
    });
    expect(observation.encryption).toBeNull();
  });

  it.each([99, EXTENSIONS_MAX, 4_000])(
    'reads STARTTLS, AUTH and SIZE behind %i other lines',
    async (count) => {
      const lines = ['mail.test', ...Array.from({ length: count }, (_, at) => `X-${at}`)];
      const ehlo = [...lines, 'SIZE 5', 'STARTTLS'].map((line) => `250-${line}\r\n`).join('');
      const { observation, heard } = await probe([
        { say: '220 mail.test\r\n' },
        { hear: 'EHLO checker.test' },
        { say: `${ehlo}250 AUTH PLAIN\r\n` },
        { hear: 'STARTTLS' },
        { say: '454 Not now\r\n' },
        { hear: 'QUIT' },
        'close',
      ]);
      expect(heard).toEqual(['EHLO checker.test', 'STARTTLS', 'QUIT']);
      expect(observation).toMatchObject({
        reason: 'starttls-refused',
        smtp: { authBeforeTls: ['PLAIN'], sizeLimit: 5 },
      });
      const shown = observation.smtp?.extensionsBeforeTls ?? [];
      expect(shown).toContain('STARTTLS');
      expect(shown.length).toBe(Math.min(EXTENSIONS_MAX, count + 3));
      expect(observation.cut).toEqual(
        count + 3 > EXTENSIONS_MAX ? ['extensions', 'transcript'] : ['transcript'],
      );
    },
  );

  it('reads on behind a line that is too long', async () => {
    const { observation } = await probe([
      { say: `220 mail.test ${'x'.repeat(REPLY_LINE_BYTES_MAX)}\r\n` },
      { hear: 'EHLO checker.test' },
      { say: '250 mail.test\r\n' },
      { hear: 'QUIT' },
      'close',
    ]);
    expect(observation).toMatchObject({ outcome: 'plaintext', smtp: { hostname: 'mail.test' }, cut: [] });
  });

  it('times only the phases that were reached', async () => {
    const { observation } = await probe(stepsOf(`S: 220 mail.test\n C: EHLO checker.test\n S: (close)`));
    const { connectMs, greetingMs, totalMs, ...rest } = observation.timings;
    for (const ms of [connectMs, greetingMs, totalMs]) expect(ms).toBeGreaterThanOrEqual(0);
    expect(rest).toEqual({ ehloMs: null, starttlsMs: null, handshakeMs: null });
  });

  it('reports that an implicit TLS port hung up', async () => {
    const { observation } = await probe(['close'], true);
    expect([observation.outcome, observation.reason]).toEqual(['dropped', 'greeting']);
  });

  it('accepts bare line feeds', async () => {
    const { observation } = await probe([
      { say: '220-mail.test\n220 x\n' },
      { hear: 'EHLO checker.test' },
      { say: '250-mail.test\n250 SIZE 5\n' },
      { hear: 'QUIT' },
      'close',
    ]);
    expect([observation.outcome, observation.smtp?.sizeLimit]).toEqual(['plaintext', 5]);
  });

  it('cleans hostile bytes once, wherever they show up', async () => {
    const hostile = Buffer.from('\u001b[31m\0\u202eevil <b>\u009b2J', 'utf8');
    const raw = Buffer.from([0x9b, 0xff, 0xc3, 0x28]);
    const line = (head: string) => Buffer.concat([Buffer.from(head), hostile, raw, Buffer.from('\r\n')]);
    const { observation } = await probe([
      { say: line('220 ') },
      { hear: 'EHLO checker.test' },
      { say: Buffer.concat([line('250-'), line('250 AUTH ')]) },
      { hear: 'QUIT' },
      'close',
    ]);
    const clean = '[31mevil <b>2J\ufffd\ufffd\ufffd(';
    expect(observation.smtp).toMatchObject({
      greeting: clean,
      hostname: null,
      authBeforeTls: [],
    });
    expect(observation.smtp?.extensionsBeforeTls).toEqual([`AUTH ${clean}`]);
    expect(told(observation)).toEqual([
      `S: 220 ${clean}`,
      'C: EHLO checker.test',
      `S: 250-${clean}`,
      `S: 250 AUTH ${clean}`,
      'C: QUIT',
    ]);
  });

  it('reports once that the connection is established', async () => {
    let connected = 0;
    await probe(['close'], false, { onConnected: () => (connected += 1) });
    expect(connected).toBe(1);
  });

  it('reports refused if nothing listens, and no connection', async () => {
    const { port, stop } = await serveScript([]);
    await stop();
    const observation = await probePort(
      {
        step: { kind: 'dial', port: 587, endpoint: { address: '127.0.0.1', port }, implicitTls: false },
        ...ASKED,
      },
      { ...TLS, connect, clock: Date.now, onConnected: () => expect.unreachable() },
    );
    expect(observation).toMatchObject({ outcome: 'refused', reason: null, smtp: null, transcript: [] });
  });
});
