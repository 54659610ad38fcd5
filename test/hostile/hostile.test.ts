/** Runs every attack at a small size, and shows its judgement what it must not overlook. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from '../local/free-port.ts';
import { NO_ANSWER } from './asking.ts';
import { exceeded } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { startCanary } from './canary.ts';
import { isMeasured } from './griefing.ts';
import { isRefusal } from './internal-addresses.ts';
import { withoutConversation } from './large-answers.ts';
import { faultsOf } from './reflection.ts';
import { Tally } from './tally.ts';

const TIMEOUT_MS = 180_000;

const SMALL = {
  warmUpRounds: 0,
  requests: 70,
  clients: 10,
  readers: 3,
  handshakes: 10,
  hangUps: 9,
  settlingMs: 100,
  everyNth: 90,
};

const NOSNIFF = { 'x-content-type-options': 'nosniff' };
const PAGE = { ...NOSNIFF, 'content-type': 'text/html; charset=utf-8' };
const PAYLOAD = '<script>q9z7()</script>';

describe('an attack', { timeout: TIMEOUT_MS }, () => {
  it.for(ATTACKS)('$name gets nothing that it should not', async ({ run, sends, impossible }, { skip }) => {
    const why = impossible?.() ?? null;
    skip(why !== null, `needs a network of its own: ${why}`);
    expect(sends(SMALL)).toMatch(/\d/);
    const outcomes = await run(SMALL);
    expect(outcomes).not.toEqual([]);
    for (const { tried, answered, refused, leaked, before, after, broken } of outcomes) {
      // Time and memory are judged at full size, on a machine that has nothing else to do.
      expect(broken.filter((promise) => !/^(?:ms|MB) /.test(promise))).toEqual([]);
      expect(tried).toBeGreaterThan(0);
      // Each request was answered or refused, and none failed.
      expect(answered + refused).toBe(tried);
      expect(leaked).toBe(0);
      expect(Math.min(before.rssMb, after.rssMb)).toBeGreaterThan(0);
    }
  });
});

describe('the judgement', () => {
  it('names each value above its limit', () => {
    const limits = [
      { name: 'files', value: 301, max: 300 },
      { name: 'ms', value: 1_000, max: 1_000 },
    ];
    expect(exceeded(limits)).toEqual(['files: 301, promised at most 300']);
  });

  it('tells refused requests from failed ones', () => {
    const tally = new Tally();
    for (const [status, ms] of [
      [200, 5],
      [429, 9],
      [500, 1],
      [NO_ANSWER, 2],
    ] as const)
      tally.add({ status, ms });
    expect(tally.counts).toEqual({ tried: 4, answered: 1, refused: 1, slowestMs: 9 });
    expect(tally.failed).toBe(2);
  });

  it.each([
    ['markup in a page', 400, PAGE, `<p>${PAYLOAD}</p>`],
    ['a control character in text/html', 400, PAGE, 'a\u202eb'],
    ['a control character in text/plain', 200, { ...NOSNIFF, 'content-type': 'text/plain' }, '\u001b[31m'],
    ['a stack trace', 404, PAGE, 'Error\n    at check (service.js:10:20)'],
    ['an internal error', 500, PAGE, ''],
    ['a header of its own', 200, { ...PAGE, 'x-injected': 'q9z7' }, ''],
    ['no nosniff with status 200', 200, {}, ''],
  ])('sees %s', (fault, status, headers, text) => {
    expect(faultsOf({ status, headers, text }, PAYLOAD)).toEqual([fault]);
  });

  it('accepts markup that is escaped', () => {
    const text = '<p>&lt;script&gt;q9z7()&lt;/script&gt;</p>\n';
    expect(faultsOf({ status: 400, headers: PAGE, text }, PAYLOAD)).toEqual([]);
  });

  it('wants a refusal to be a problem', () => {
    const problem = { 'content-type': 'application/problem+json' };
    expect(isRefusal({ status: 403, headers: problem })).toBe(true);
    expect(isRefusal({ status: 200, headers: problem })).toBe(false);
    expect(isRefusal({ status: 403, headers: {} })).toBe(false);
  });

  it('notices ports that were left out because others had used up the address', () => {
    const answer = (...reasons: (string | null)[]) => ({
      status: 200,
      text: JSON.stringify({ vantages: [{ ports: reasons.map((reason) => ({ reason })) }] }),
    });
    expect(isMeasured(answer(null, 'greeting'))).toBe(true);
    expect(isMeasured(answer(null, 'budget'))).toBe(false);
    expect(isMeasured(answer())).toBe(false);
    expect(isMeasured({ status: 429, text: '{}' })).toBe(false);
  });

  it('notices a conversation that is missing', () => {
    const report = (...ports: object[]) => JSON.stringify({ vantages: [{ ports }] });
    const greeting = { from: 'server', text: '220 mail.test' };
    const shown = { port: 587, transcript: [greeting, { from: 'client', text: 'EHLO a.test' }] };
    const cut = { port: 465, transcript: [greeting], cut: ['transcript'] };
    expect(withoutConversation(report(shown, cut))).toEqual([]);
    expect(withoutConversation(report({ port: 25 }, { port: 26, transcript: [greeting] }))).toEqual([
      'transcript=1 does not show the conversation on port 25',
      'transcript=1 does not show the conversation on port 26',
    ]);
    expect(withoutConversation(report())).toEqual(['transcript=1 shows no ports']);
  });

  it('counts who arrives on loopback, and lets go of those who stay', async () => {
    const port = await freePort();
    const canary = await startCanary([port]);
    for (const host of ['127.0.0.1', '::1']) {
      const socket = connect({ host, port, allowHalfOpen: true }).on('error', () => {});
      socket.write('EHLO stays.test\r\n');
      await once(socket, 'data');
    }
    expect(canary.arrivals()).toBe(2);
    await expect(canary.stop()).resolves.toBeUndefined();
  });
});
