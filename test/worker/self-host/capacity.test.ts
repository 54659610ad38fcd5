import { describe, expect, it } from 'vitest';
import {
  CONNECTIONS_MAX,
  DESCRIPTORS_PER_REQUEST,
  DESCRIPTORS_SETTLE_MS,
  DESCRIPTORS_WAIT_MAX_MS,
  REQUESTS_MAX,
} from '../../../worker/limits.ts';
import { capacityOf, descriptorLimit, Headroom } from '../../../worker/self-host/capacity.ts';

/** Room for so many requests if nothing is open. */
function headroomFor(requests: number, counts: (number | null)[]) {
  const now = { ms: 0, stepMs: 0 };
  const clock = () => {
    now.ms += now.stepMs;
    return now.ms;
  };
  const count = async () => (counts.length > 1 ? counts.shift() : counts[0]) ?? null;
  return { now, headroom: new Headroom(requests * DESCRIPTORS_PER_REQUEST, count, clock) };
}

describe('the capacity', () => {
  it('leaves descriptors for workerd to dial, and for files', () => {
    const { connections, requests, descriptors } = capacityOf(1_024);
    expect({ connections, requests, descriptors }).toEqual({
      connections: 512,
      requests: 256,
      descriptors: 896,
    });
    expect(connections + requests).toBeLessThan(1_024);
  });

  it('is limited where the system sets no limit, and never nothing', () => {
    expect(capacityOf(Number.POSITIVE_INFINITY)).toEqual({
      connections: CONNECTIONS_MAX,
      requests: REQUESTS_MAX,
      descriptors: Number.POSITIVE_INFINITY,
    });
    expect(capacityOf(1)).toMatchObject({ connections: 1, requests: 1 });
  });

  it('starts from what the system allows', () => {
    expect(descriptorLimit()).toBeGreaterThan(16);
  });
});

describe('the headroom', () => {
  it('counts only once requests could have used up what was left', async () => {
    const counts = [1, 2];
    const { headroom } = headroomFor(2, counts);
    expect(await headroom.enter()).not.toBeNull();
    expect(await headroom.enter()).not.toBeNull();
    expect(counts).toEqual([1, 2]);
  });

  it('makes a request wait for another one to end, and lets it in then', async () => {
    const { headroom } = headroomFor(1, [0]);
    const first = await headroom.enter();
    const second = headroom.enter();
    if (first) headroom.leave(first);
    expect(await second).not.toBeNull();
  });

  it('takes requests that have had time to open everything for what was counted', async () => {
    const { headroom, now } = headroomFor(2, [DESCRIPTORS_PER_REQUEST]);
    expect([await headroom.enter(), await headroom.enter()]).not.toContain(null);
    now.ms += DESCRIPTORS_SETTLE_MS;
    expect(await headroom.enter()).not.toBeNull();
  });

  it('turns a request away if there is no room in time', async () => {
    const { headroom, now } = headroomFor(2, [3 * DESCRIPTORS_PER_REQUEST]);
    expect([await headroom.enter(), await headroom.enter()]).not.toContain(null);
    now.stepMs = DESCRIPTORS_WAIT_MAX_MS / 4;
    expect(await headroom.enter()).toBeNull();
  });

  it('relies on its own count where the system tells nothing', async () => {
    const { headroom, now } = headroomFor(1, [null]);
    expect(await headroom.enter()).not.toBeNull();
    now.ms += DESCRIPTORS_SETTLE_MS;
    expect(await headroom.enter()).not.toBeNull();
  });
});
