import { afterEach, describe, expect, it } from 'vitest';
import {
  GLOBALPING_ANSWER_BYTES_MAX,
  GLOBALPING_DEADLINE_MS,
  GLOBALPING_REQUEST_DEADLINE_MS,
} from '../../../../worker/limits.ts';
import { exchange } from '../../../../worker/net/http.ts';
import type { Fault } from '../../../local/globalping-stub.ts';
import { meet, NEVER, part, verdict } from '../../../support/globalping-meeting.ts';

afterEach(part);

describe('pingPorts fails', () => {
  it.each<[Fault, string]>([
    ['rate-limited', 'error budget'],
    ['no-probes', 'error vantage-failed'],
    ['not-found', 'error vantage-failed'],
    ['redirect', 'error vantage-failed'],
    ['http-500', 'error vantage-failed'],
    ['malformed', 'error vantage-failed'],
    ['oversized', 'error vantage-failed'],
  ])('where the API says %s: %s', async (fault, said) => {
    expect(await verdict({ ordered: fault })).toEqual({ said, polls: undefined });
    expect(await verdict({ polled: fault })).toEqual({ said, polls: 1 });
  });

  it.each([
    ['timeout', 'vantage-late'],
    ['failed', 'vantage-failed'],
  ] as const)('where nothing comes back: %s', async (kind, reason) => {
    const { ask, asked } = await meet({}, async () => ({ kind }));
    const { rows, places } = await ask({ ports: [25, 587] });
    expect(rows).toMatchObject([
      { port: 25, outcome: 'error', reason },
      { port: 587, outcome: 'error', reason },
    ]);
    expect(places.flat()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('if the time is over before the first order is accepted, and sends no more', async () => {
    const { ask, asked } = await meet({}, async (request, limits, wait) => {
      await wait(GLOBALPING_DEADLINE_MS);
      return exchange(request, limits);
    });
    const { rows } = await ask({ ports: [25, 587] });
    expect(rows.map(({ reason }) => reason)).toEqual(['vantage-late', 'vantage-late']);
    expect(asked).toHaveLength(1);
  });

  it('for all ports with the first one, and sends no more', async () => {
    const { ask, asked } = await meet();
    const { rows } = await ask({ place: 'JP', ports: [25, 465, 587] });
    expect(rows.map(({ reason }) => reason)).toEqual(Array(3).fill('vantage-failed'));
    expect(asked).toHaveLength(1);
  });

  it('without the token that the API wants', async () => {
    const { stub, ask } = await meet({ token: 'secret' });
    expect((await ask({}, { token: 'guessed' })).rows).toMatchObject([{ reason: 'vantage-failed' }]);
    expect(stub.refused).toEqual(['401: no such token']);
  });

  it.each([
    [6, ['no-reply', 'no-reply', 'budget']],
    [5, ['no-reply', 'budget', 'budget']],
    [3, ['no-reply', 'budget', 'budget']],
    [2, ['budget', 'budget', 'budget']],
  ])('where %i tests are all that is left', async (tests, said) => {
    const { ask } = await meet({ tests });
    const { rows } = await ask({ ports: [25, 465, 587] });
    expect(rows.map(({ outcome, reason }) => reason ?? outcome).toSorted()).toEqual(said.toSorted());
  });
});

describe('pingPorts keeps its limits', () => {
  it('of bytes', async () => {
    const filled = (bytes: number) => (measurement: object) => JSON.stringify(measurement).padEnd(bytes, ' ');
    const most = { probes: [12], twistPolled: filled(GLOBALPING_ANSWER_BYTES_MAX) };
    const more = { probes: [12], twistPolled: filled(GLOBALPING_ANSWER_BYTES_MAX + 1) };
    expect((await verdict(most)).said).toBe('connected 12');
    expect((await verdict(more)).said).toBe('error vantage-failed');
  });

  it('of time, each request within what is left of it all', async () => {
    const { asked, ask } = await meet({ otherwise: { probes: [NEVER] } });
    await ask();
    const startMs = asked[0]?.atMs ?? 0;
    expect(asked.map(({ limits, atMs }) => [atMs - startMs, limits.deadlineMs])).toEqual([
      [0, GLOBALPING_REQUEST_DEADLINE_MS],
      [500, 5000],
      [1500, 5000],
      [3500, 5000],
      [7500, 5000],
      [11_500, 5000],
      [15_500, 4500],
      [19_500, 500],
    ]);
  });
});

describe('pingPorts believes no lie', () => {
  const open = { status: 'finished', stats: { rcv: 1 }, timings: [{ rtt: 1 }], rawOutput: '' };
  const results = (...told: unknown[]) => told.map((result) => ({ probe: {}, result }));

  it.each<[string, (measurement: Record<string, unknown>) => unknown, string]>([
    ['of another measurement', (one) => ({ ...one, id: 'other', results: results(open) }), 'vantage-failed'],
    ['of more probes', (one) => ({ ...one, results: results(open, open, open, open) }), 'vantage-failed'],
    [
      'of a negative time',
      (one) => ({ ...one, results: results({ ...open, timings: [{ rtt: -1 }] }) }),
      'vantage-failed',
    ],
    [
      'of a huge time',
      (one) => ({ ...one, results: results({ ...open, timings: [{ rtt: 1e300 }] }) }),
      'vantage-failed',
    ],
    [
      'of no number',
      (one) =>
        JSON.stringify({ ...one, results: results({ ...open, timings: [{ rtt: 0 }] }) }).replace(
          '"rtt":0',
          '"rtt":NaN',
        ),
      'vantage-failed',
    ],
    [
      'without statistics',
      (one) => ({ ...one, results: results({ ...open, stats: undefined }) }),
      'vantage-failed',
    ],
    [
      'that the port is open without any time',
      (one) => ({ ...one, results: results({ ...open, timings: [] }) }),
      'vantage-failed',
    ],
    ['that nothing was measured', (one) => ({ ...one, results: [] }), 'vantage-failed'],
    ['that all is well', () => 'null', 'vantage-failed'],
    [
      'beside a truth',
      (one) => ({
        ...one,
        results: results({ ...open, stats: {} }, { ...open, timings: [], stats: { rcv: 0 } }),
      }),
      'no-reply',
    ],
  ])('%s', async (_, twistPolled, said) => {
    const { said: outcome } = await verdict({ twistPolled });
    expect(outcome.split(' ').at(-1)).toBe(said);
  });

  it('in the id of the order, and follows it nowhere', async () => {
    const { asked, ask } = await meet({
      otherwise: { twistOrdered: (one) => ({ ...one, id: '../limits' }) },
    });
    expect((await ask({ ports: [25, 587] })).rows).toMatchObject([
      { reason: 'vantage-failed' },
      { reason: 'vantage-failed' },
    ]);
    expect(asked).toHaveLength(1);
  });

  it('and shows no escape sequence, nor megabytes', async () => {
    const place = { city: '\u001b]0;x\u0007\u202eevil', country: 'DE', network: 'n'.repeat(20_000) };
    const twistPolled = (one: object) => ({ ...one, results: [{ probe: place, result: open }] });
    const { ask } = await meet({ otherwise: { twistPolled } });
    const { rows, places } = await ask();
    expect(rows).toMatchObject([{ outcome: 'connected', transcript: [] }]);
    expect(places.flat().join()).toBe(`]0;xevil DE (${'n'.repeat(39)}…)`);
  });
});
