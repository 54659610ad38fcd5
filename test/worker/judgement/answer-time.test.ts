/** The time shown for a row: until the answer, or the wait for one that never came. */
import { describe, expect, it } from 'vitest';
import { answerTimeMs, type PortReport, type Timings } from '../../../worker/api/index.ts';
import { ago, duration } from '../../../worker/messages/format.ts';
import { NO_TIMINGS } from '../../../worker/probe/observation.ts';

const CASES: [outcome: PortReport['outcome'], timings: Partial<Timings>, ms: number | null][] = [
  // A delayed greeting counts; the reply to QUIT, a second later, does not.
  [
    'starttls',
    { connectMs: 5, greetingMs: 6000, ehloMs: 1, starttlsMs: 2, handshakeMs: 3, totalMs: 7011 },
    6011,
  ],
  // The total includes a first connection in the other mode, which a mail program would not make.
  ['implicit-tls', { connectMs: 5, greetingMs: 1, ehloMs: 1, handshakeMs: 3, totalMs: 8010 }, 10],
  ['plaintext', { connectMs: 5, greetingMs: 1, ehloMs: 1, totalMs: 1007 }, 7],
  ['rejected', { connectMs: 5, greetingMs: 1, totalMs: 1006 }, 6],
  ['busy', { connectMs: 5, greetingMs: 1, ehloMs: 1, totalMs: 1007 }, 7],
  ['busy', { connectMs: 5, totalMs: 40 }, 40],
  ['connected', { connectMs: 5, totalMs: 9 }, 5],
  ['silent', { connectMs: 5, totalMs: 14_005 }, 14_005],
  ['dropped', { connectMs: 5, greetingMs: 1, totalMs: 300 }, 300],
  ['not-smtp', { connectMs: 5, totalMs: 12 }, 12],
  ['tls-failed', { connectMs: 5, greetingMs: 1, ehloMs: 1, starttlsMs: 1, totalMs: 6_008 }, 6_008],
  ['refused', { totalMs: 2 }, 2],
  ['timeout', { totalMs: 5_000 }, 5_000],
  // A service that sends no total.
  ['silent', { connectMs: 5 }, 5],
  ['untestable', {}, null],
  ['error', { connectMs: 5, totalMs: 9 }, null],
];

describe('answerTimeMs', () => {
  it.each(CASES)('%s with %j: %s', (outcome, timings, ms) => {
    expect(answerTimeMs({ outcome, reason: null, timings: { ...NO_TIMINGS, ...timings } })).toBe(ms);
  });

  it('leaves out the QUIT after a STARTTLS that was refused, too', () => {
    const timings = { ...NO_TIMINGS, connectMs: 5, greetingMs: 1, ehloMs: 1, starttlsMs: 2, totalMs: 1009 };
    expect(answerTimeMs({ outcome: 'tls-failed', reason: 'starttls-refused', timings })).toBe(9);
  });
});

describe('duration', () => {
  it.each([
    [0, '0 ms', '0 ms'],
    [3.14, '3 ms', '3 ms'],
    [999.4, '999 ms', '999 ms'],
    [999.6, '1.0 s', '1,0 s'],
    [6_011, '6.0 s', '6,0 s'],
    [14_050, '14.1 s', '14,1 s'],
  ])('writes %d ms as %s and %s', (ms, english, german) => {
    expect([duration('en', ms), duration('de', ms)]).toEqual([english, german]);
  });
});

describe('ago', () => {
  it.each([
    [1, '1 second ago', 'vor 1 Sekunde'],
    [42, '42 seconds ago', 'vor 42 Sekunden'],
    [119, '119 seconds ago', 'vor 119 Sekunden'],
    [120, '2 minutes ago', 'vor 2 Minuten'],
  ])('writes %d s as %s and %s', (seconds, english, german) => {
    expect([ago('en', seconds), ago('de', seconds)]).toEqual([english, german]);
  });
});
