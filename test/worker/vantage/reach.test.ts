/** A host with several addresses, some of which are dead, in every order in which the answers can come. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, Reason } from '../../../worker/api/index.ts';
import { NEXT_ADDRESS_AFTER_MS } from '../../../worker/limits.ts';
import { Slots } from '../../../worker/net/slots.ts';
import { withoutDialogue } from '../../../worker/probe/observation.ts';
import type { DialStep } from '../../../worker/probe/plan.ts';
import { type ReachTools, reach } from '../../../worker/vantage/reach.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What happens at an address: after so long, TCP answers, or the attempt fails. A dialogue then takes 100 ms. */
type Fate = { afterMs: number; outcome: Outcome; reason?: Reason };

const OK: Fate = { afterMs: 10, outcome: 'starttls' };
const REFUSED: Fate = { afterMs: 10, outcome: 'refused' };
const DEAD: Fate = { afterMs: 5_000, outcome: 'timeout' };
const UNREACHABLE: Fate = { afterMs: 10, outcome: 'timeout', reason: 'host-unreachable' };
const OPAQUE: Fate = { afterMs: 10, outcome: 'error', reason: 'opaque-failure' };
const NO_ROUTE: Fate = { afterMs: 1, outcome: 'error', reason: 'no-route' };

const DIALOGUE_MS = 100;

function world(
  fates: Readonly<Record<string, Fate>>,
  { slots = new Slots(6), mayDial = async (_: string) => true } = {},
) {
  const log: string[] = [];
  const startedAtMs = Date.now();
  const note = (what: string) => log.push(`${Date.now() - startedAtMs} ${what}`);
  let known: string | null = null;
  const tools: ReachTools = {
    dial: (step, onConnected, signal) => {
      const { address } = step.endpoint;
      const { afterMs, outcome, reason } = fates[address] ?? DEAD;
      const isReached = outcome === 'starttls';
      note(`dials ${address}`);
      return new Promise((resolve) => {
        const failed = withoutDialogue('error', 'vantage-failed');
        signal.addEventListener('abort', () => {
          note(`leaves ${address}`);
          resolve(failed);
        });
        const seen = { ...withoutDialogue(outcome, reason), connections: 1 };
        setTimeout(() => {
          if (signal.aborted) return;
          if (!isReached) return resolve(seen);
          onConnected();
          setTimeout(() => resolve(seen), DIALOGUE_MS);
        }, afterMs);
      });
    },
    freeSlot: () => slots.takeFree(),
    takeSlot: () => slots.take(20_000),
    mayDial,
    known: () => known,
    clock: Date.now,
  };
  const reached = async (...addresses: string[]) => {
    const found = reach(addresses.map(stepTo), tools);
    await vi.runAllTimersAsync();
    const seen = await found;
    if (seen === null) return null;
    const tried = seen.tried.map(({ address, outcome, afterMs }) => `${address} ${outcome} ${afterMs}`);
    return { seen: `${seen.address} ${seen.observation.outcome}`, tried };
  };
  return { log, tools, reached, slots, answersAt: (address: string) => (known = address) };
}

function stepTo(address: string): DialStep {
  return { kind: 'dial', port: 587, endpoint: { address, port: 587 }, implicitTls: false };
}

describe('reach', () => {
  it('dials nothing else where the first address answers', async () => {
    const { reached, log } = world({ a: OK });
    expect(await reached('a', 'b')).toEqual({ seen: 'a starttls', tried: [] });
    expect(log).toEqual(['0 dials a']);
  });

  it.each([
    ['refuses', REFUSED, 'refused'],
    ['cannot be reached', UNREACHABLE, 'timeout'],
    ['fails without an explanation', OPAQUE, 'error'],
  ])('dials the next one at once where the first %s', async (_, fate, outcome) => {
    const { reached, log } = world({ a: fate, b: OK });
    expect(await reached('a', 'b', 'c')).toEqual({ seen: 'b starttls', tried: [`a ${outcome} 10`] });
    expect(log).toEqual(['0 dials a', '10 dials b']);
  });

  it('overtakes one that is silent for a second', async () => {
    const { reached, log } = world({ a: DEAD, b: OK });
    expect(await reached('a', 'b', 'c')).toEqual({ seen: 'b starttls', tried: ['a no-reply 1010'] });
    expect(log).toEqual(['0 dials a', `${NEXT_ADDRESS_AFTER_MS} dials b`, '1010 leaves a']);
  });

  it('keeps the first one if that answers before the second', async () => {
    const slow = { ...OK, afterMs: 1_500 };
    const { reached, log } = world({ a: slow, b: DEAD });
    expect(await reached('a', 'b', 'c')).toEqual({ seen: 'a starttls', tried: ['b no-reply 500'] });
    expect(log).toEqual(['0 dials a', '1000 dials b', '1500 leaves b']);
  });

  it('does not wait for a silent first one when the second refuses', async () => {
    const { reached, log } = world({ a: DEAD, b: REFUSED, c: OK });
    expect(await reached('a', 'b', 'c')).toEqual({
      seen: 'c starttls',
      tried: ['a no-reply 1020', 'b refused 10'],
    });
    expect(log.slice(0, 3)).toEqual(['0 dials a', '1000 dials b', '1010 dials c']);
  });

  it('reports the first one where all of them fail, each with its full deadline', async () => {
    expect(await world({ a: DEAD, b: DEAD, c: DEAD }).reached('a', 'b', 'c')).toEqual({
      seen: 'a timeout',
      tried: ['b timeout 5000', 'c timeout 5000'],
    });
    expect(await world({ a: REFUSED, b: DEAD }).reached('a', 'b')).toEqual({
      seen: 'a refused',
      tried: ['b timeout 5000'],
    });
  });

  it('prefers an answer about the host to a failure that nobody explains', async () => {
    expect(await world({ a: OPAQUE, b: REFUSED }).reached('a', 'b')).toEqual({
      seen: 'b refused',
      tried: ['a error 10'],
    });
    expect(await world({ a: OPAQUE, b: OPAQUE }).reached('a', 'b')).toMatchObject({ seen: 'b error' });
  });

  it('tries no other address where the fault is not in the address', async () => {
    const { reached, log } = world({ a: NO_ROUTE, b: OK });
    expect(await reached('a', 'b')).toEqual({ seen: 'a error', tried: [] });
    expect(log).toEqual(['0 dials a']);
  });

  it('begins with the address that answered on another port', async () => {
    const { reached, log, answersAt } = world({ a: DEAD, b: OK });
    answersAt('b');
    expect(await reached('a', 'b')).toEqual({ seen: 'b starttls', tried: [] });
    expect(log).toEqual(['0 dials b']);
  });

  it('dials no further address that must not be dialed', async () => {
    const mayDial = vi.fn(async (address: string) => address === 'c');
    const { reached, log } = world({ a: REFUSED, b: OK, c: OK }, { mayDial });
    expect(await reached('a', 'b', 'c')).toEqual({ seen: 'c starttls', tried: ['a refused 10'] });
    expect(log).toEqual(['0 dials a', '10 dials c']);
    expect(mayDial.mock.calls).toEqual([['b'], ['c']]);
  });

  it('counts a connection at every address that was dialed', async () => {
    const { tools } = world({ a: DEAD, b: REFUSED, c: OK });
    const found = reach(['a', 'b', 'c', 'd'].map(stepTo), tools);
    await vi.runAllTimersAsync();
    expect((await found)?.dialed).toEqual(['a', 'b', 'c'].map((address) => ({ address, connections: 1 })));
  });
});

describe('a port of which not every address was given its time', () => {
  const lost = { ...OK, afterMs: 2_000 };

  it('dials an address again that had to make way for one that fails', async () => {
    const { reached, log } = world({ a: lost, b: DEAD }, { slots: new Slots(1) });
    expect(await reached('a', 'b')).toEqual({ seen: 'a starttls', tried: ['b timeout 5000'] });
    expect(log).toEqual(['0 dials a', '1000 leaves a', '1000 dials b', '6000 dials a']);
  });

  it('is never refused or silent because our own quota left an address out', async () => {
    const mayDial = async () => false;
    const { tools } = world({ a: REFUSED, b: OK }, { mayDial });
    const found = reach(['a', 'b'].map(stepTo), tools);
    await vi.runAllTimersAsync();
    expect(await found).toMatchObject({ address: 'a', observation: { outcome: 'error', reason: 'budget' } });
  });

  it('is dialed at all addresses that refuse, and at three that are silent', async () => {
    const refusing = { a: REFUSED, b: REFUSED, c: REFUSED, d: REFUSED, e: OK };
    expect(await world(refusing).reached('a', 'b', 'c', 'd', 'e')).toMatchObject({ seen: 'e starttls' });
    const { reached, log } = world({ e: OK });
    expect(await reached('a', 'b', 'c', 'd', 'e')).toMatchObject({ seen: 'a timeout' });
    expect(log.filter((line) => line.includes('dials'))).toHaveLength(3);
  });
});

describe('slots', () => {
  it('gives up where there is none for the first attempt', async () => {
    const slots = new Slots(1);
    await slots.take();
    const { reached, log } = world({ a: OK }, { slots });
    expect(await reached('a', 'b')).toBeNull();
    expect(log).toEqual([]);
  });

  it('ends the silent attempt where there is none for the next', async () => {
    const { reached, log, slots } = world({ a: DEAD, b: DEAD, c: OK }, { slots: new Slots(1) });
    expect(await reached('a', 'b', 'c')).toEqual({
      seen: 'c starttls',
      tried: ['a no-reply 1000', 'b no-reply 1000'],
    });
    expect(log).toEqual(['0 dials a', '1000 leaves a', '1000 dials b', '2000 leaves b', '2000 dials c']);
    expect(slots.takeFree()).not.toBeNull();
  });

  it('lets first attempts on other ports go before', async () => {
    const { log, tools, slots } = world({ a: REFUSED, b: OK, other: OK }, { slots: new Slots(1) });
    const both = Promise.all([reach([stepTo('a'), stepTo('b')], tools), reach([stepTo('other')], tools)]);
    await vi.runAllTimersAsync();
    expect((await both).map((seen) => seen?.address)).toEqual(['b', 'other']);
    expect(log).toEqual(['0 dials a', '10 dials other', '20 dials b']);
    expect(slots.takeFree()).not.toBeNull();
  });

  it.each([1, 2, 6])('has all %i back in the end, however it ends', async (count) => {
    for (const fates of [
      { a: OK },
      { a: DEAD, b: OK },
      { a: DEAD },
      { a: REFUSED, b: DEAD, c: OK },
    ] as Record<string, Fate>[]) {
      const slots = new Slots(count);
      await world(fates, { slots }).reached('a', 'b', 'c');
      const free = Array.from({ length: count + 1 }, () => slots.takeFree());
      expect(free.filter((slot) => slot !== null)).toHaveLength(count);
    }
  });
});
