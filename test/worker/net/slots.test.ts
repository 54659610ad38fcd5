import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Release, Slots } from '../../../worker/net/slots.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Waits for a slot, and records whether it got one. */
function queue(slots: Slots, name: string, served: string[], waitMs = 1000): Promise<Release | null> {
  return slots.take(waitMs).then((release) => {
    served.push(release ? name : `${name} gave up`);
    return release;
  });
}

describe('Slots', () => {
  it('grants as many as there are, then the rest in the order of the requests', async () => {
    const slots = new Slots(2);
    const served: string[] = [];
    const [a, b] = await Promise.all([queue(slots, 'a', served), queue(slots, 'b', served)]);
    const c = queue(slots, 'c', served);
    const d = queue(slots, 'd', served);
    await vi.advanceTimersByTimeAsync(0);
    expect(served).toEqual(['a', 'b']);
    b?.();
    await c;
    expect(served).toEqual(['a', 'b', 'c']);
    a?.();
    await d;
    expect(served).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes a slot back once, however often it is released', async () => {
    const slots = new Slots(1);
    const served: string[] = [];
    const a = await queue(slots, 'a', served);
    a?.();
    a?.();
    await queue(slots, 'b', served);
    const c = queue(slots, 'c', served);
    await vi.advanceTimersByTimeAsync(0);
    expect(served).toEqual(['a', 'b']);
    a?.();
    await vi.advanceTimersByTimeAsync(1000);
    await c;
    expect(served).toEqual(['a', 'b', 'c gave up']);
  });

  it('keeps a request without a time limit in the queue', async () => {
    const slots = new Slots(1);
    const served: string[] = [];
    const a = await queue(slots, 'a', served);
    const b = slots.take().then(() => served.push('b'));
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(served).toEqual(['a']);
    a?.();
    await b;
    expect(served).toEqual(['a', 'b']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('removes a request that waited too long from the queue', async () => {
    const slots = new Slots(1);
    const served: string[] = [];
    const a = await queue(slots, 'a', served);
    const waiting = [
      queue(slots, 'b', served, 500),
      queue(slots, 'c', served, 2000),
      queue(slots, 'd', served, 2000),
    ];
    await vi.advanceTimersByTimeAsync(499);
    expect(served).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(served).toEqual(['a', 'b gave up']);
    a?.();
    (await waiting[1])?.();
    await waiting[2];
    expect(served).toEqual(['a', 'b gave up', 'c', 'd']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
