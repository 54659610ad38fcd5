/** The small parts of a vantage point: ordering, sharing, waiting. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCATION_HINTS } from '../../../worker/api/index.ts';
import { lifetimeSeconds } from '../../../worker/judgement/freshness.ts';
import type { Fetched } from '../../../worker/net/http.ts';
import { encodeLine, readLines } from '../../../worker/net/lines.ts';
import { merged } from '../../../worker/net/merged.ts';
import { nearestRegion } from '../../../worker/vantage/choice.ts';
import { dial } from '../../../worker/vantage/dial.ts';
import { askColo } from '../../../worker/vantage/location.ts';
import { toPortReport } from '../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, collected, rowOf, streamOf } from '../../support/rows.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('nearestRegion', () => {
  it.each([
    ['AF', 'weur'],
    ['AS', 'apac'],
    ['EU', 'weur'],
    ['NA', 'enam'],
    ['OC', 'oc'],
    ['SA', 'enam'],
    ['AN', 'weur'],
    ['T1', 'weur'],
    [undefined, 'weur'],
  ])('of %s is %s', (continent, region) => {
    expect(nearestRegion(continent, LOCATION_HINTS)).toBe(region);
  });

  it('is the first one offered if the nearest is not', () => {
    expect(nearestRegion('OC', ['me', 'afr'])).toBe('me');
  });
});

describe('lifetimeSeconds', () => {
  it.each([
    ['starttls', 60, 60],
    ['timeout', 60, 60],
    ['error', 60, 10],
    ['error', 5, 5],
    ['connected', 60, 300],
    ['connected', 300, 300],
    ['connected', 301, 301],
    ['no-reply', 60, 300],
    ['no-reply', 301, 301],
  ] as const)('of %s with a TTL of %i s is %i s', (outcome, ttlSeconds, seconds) => {
    expect(lifetimeSeconds(outcome, ttlSeconds)).toBe(seconds);
  });
});

describe('row', () => {
  it('has state and time', () => {
    expect(rowOf(25, 4, 'tls-failed', 'stalled')).toMatchObject({
      port: 25,
      address: '192.0.2.1',
      state: 'open',
      checkedAt: '2026-11-24T12:00:00.000Z',
      since: null,
      tls: null,
    });
  });

  it.each([
    [0, 0],
    [999, 0],
    [1000, 1],
    [59_999, 59],
    [-5000, 0],
  ])('told %i ms later is %i s old', (laterMs, ageSeconds) => {
    expect(toPortReport(rowOf(25), true, CHECKED_AT_MS + laterMs)).toMatchObject({
      ageSeconds,
      cached: true,
    });
  });
});

describe('readLines', () => {
  it('reads values however they are split', async () => {
    const bytes = [...encodeLine({ a: 'ü' }), ...encodeLine([1])].map((byte) => Uint8Array.of(byte));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(byte);
        controller.close();
      },
    });
    expect(await collected(readLines(stream))).toEqual([{ a: 'ü' }, [1]]);
  });
});

describe('merged', () => {
  async function* spoken(ms: number, ...items: string[]): AsyncGenerator<string> {
    for (const item of items) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      yield item;
    }
  }

  it('yields in the order of arrival', async () => {
    const all = collected(merged([spoken(10, 'a10', 'a20', 'a30'), spoken(15, 'b15'), spoken(1)]));
    await vi.runAllTimersAsync();
    expect(await all).toEqual(['a10', 'b15', 'a20', 'a30']);
  });

  it('stops all sources when the consumer stops', async () => {
    const stopped: string[] = [];
    async function* endless(name: string): AsyncGenerator<string> {
      try {
        for (;;) yield name;
      } finally {
        stopped.push(name);
      }
    }
    for await (const _ of merged([endless('a'), endless('b')])) break;
    await vi.runAllTimersAsync();
    expect(stopped.toSorted()).toEqual(['a', 'b']);
  });
});

describe('askColo', () => {
  const answered = (fetched: Fetched) => askColo('https://trace.example/', async () => fetched);

  it('makes no request without a URL', async () => {
    expect(await askColo(null, () => expect.unreachable())).toBeNull();
  });

  it.each<[Fetched, string | null]>([
    [{ kind: 'answer', status: 200, body: 'fl=1\ncolo=FRA\nh=x\n' }, 'FRA'],
    [{ kind: 'answer', status: 200, body: 'xcolo=FRA\ncolo=fra\n' }, null],
    [{ kind: 'answer', status: 200, body: 'colo=FRANK' }, null],
    [{ kind: 'answer', status: 500, body: 'colo=FRA' }, null],
    [{ kind: 'timeout' }, null],
    [{ kind: 'oversized' }, null],
  ])('reads %j as %s', async (fetched, colo) => {
    expect(await answered(fetched)).toBe(colo);
  });
});

const NOBODY_HANGS_UP = new AbortController().signal;

describe('dial', () => {
  const order = {
    step: { kind: 'dial', port: 25, endpoint: { address: '192.0.2.1', port: 25 }, implicitTls: false },
    ehloName: 'me.test',
    host: 'mail.test',
  } as const;
  const seen = { outcome: 'plaintext', reason: null };

  it.each([
    [
      'what the dialer saw',
      [{ type: 'connected' }, { type: 'observation', observation: seen }],
      'plaintext',
      null,
      1,
    ],
    ['no connection', [{ type: 'observation', observation: seen }], 'plaintext', null, 0],
    ['our failure where it ends early', [{ type: 'connected' }], 'error', 'vantage-failed', 1],
    ['our failure where it breaks', ['break'], 'error', 'vantage-failed', 0],
  ])('tells %s', async (_, values, outcome, reason, connections) => {
    let connected = 0;
    const observation = dial(
      { fetch: async () => new Response(streamOf(...values)) },
      order,
      () => (connected += 1),
      NOBODY_HANGS_UP,
    );
    expect(await observation).toMatchObject({ outcome, reason });
    expect(connected).toBe(connections);
  });

  it('reports our own failure if the dialer cannot be called', async () => {
    const observation = await dial(
      { fetch: () => Promise.reject(new Error('gone')) },
      order,
      () => {},
      NOBODY_HANGS_UP,
    );
    expect(observation).toMatchObject({ outcome: 'error', reason: 'vantage-failed' });
  });

  it('waits 3 s longer than a conversation may take', async () => {
    let over = false;
    const hung = { fetch: async () => new Response(new ReadableStream()) };
    const observation = dial(hung, order, () => {}, NOBODY_HANGS_UP).finally(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(22_999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await observation).toMatchObject({ outcome: 'error', reason: 'vantage-late' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
