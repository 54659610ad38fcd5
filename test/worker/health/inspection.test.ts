import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Inspection, type Parts } from '../../../worker/health/inspection.ts';
import { HEALTH_TTL_MS, STORAGE_DEADLINE_MS } from '../../../worker/limits.ts';
import { refuseFlood } from '../../../worker/policy/caller.ts';
import { done } from '../../../worker/result/result.ts';

const SOUND = { resolver: null, memory: null, checkedMs: 0 };
const never = () => new Promise<never>(() => {});

let nowMs: number;

function inspected(parts: Partial<Parts> = {}) {
  const all = {
    resolverFailure: vi.fn(parts.resolverFailure ?? (async () => null)),
    stores: vi.fn(parts.stores ?? (async () => true)),
    charge: vi.fn(parts.charge ?? (async () => done([]))),
    waitUntil: vi.fn(),
    isDiskFull: parts.isDiskFull ?? false,
    clock: () => nowMs,
  };
  return { ...all, inspection: new Inspection(all) };
}

beforeEach(() => {
  nowMs = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an inspection', () => {
  it('is made once for all who wait, kept for a while, and made again', async () => {
    const { inspection, resolverFailure, stores, charge } = inspected();
    const answers = await Promise.all([inspection.of('a'), inspection.of('b'), inspection.of('c')]);
    expect(answers).toEqual(Array(3).fill(done({ found: SOUND, allowances: [] })));
    nowMs = HEALTH_TTL_MS - 1;
    charge.mockClear();
    await inspection.of('d');
    expect([resolverFailure, stores, charge].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    nowMs = HEALTH_TTL_MS;
    expect(await inspection.of('d')).toEqual(
      done({ found: { ...SOUND, checkedMs: HEALTH_TTL_MS }, allowances: [] }),
    );
    expect(charge.mock.calls).toEqual([['d', `/healthz ${HEALTH_TTL_MS}`]]);
  });

  it('is made again if the clock was set back', async () => {
    const { inspection, stores } = inspected();
    nowMs = 2 * HEALTH_TTL_MS;
    await inspection.of('a');
    nowMs = 0;
    await inspection.of('a');
    expect(stores).toHaveBeenCalledTimes(2);
  });

  it('tries nothing for a client who has no look-up left', async () => {
    const refused = refuseFlood();
    const { inspection, resolverFailure, stores } = inspected({ charge: async () => refused });
    expect(await inspection.of('a')).toEqual(refused);
    expect([resolverFailure, stores].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('goes on if the reader who caused it hangs up', async () => {
    const { inspection, waitUntil } = inspected();
    await inspection.of('a');
    await expect(waitUntil.mock.calls[0]?.[0]).resolves.toEqual(SOUND);
  });

  it.each([
    ['fails', async () => Promise.reject(new Error('disk'))],
    ['reads something else', async () => false],
    ['never answers', never],
  ])('says that storage %s, even if nothing can be charged', async (_, stores) => {
    const { inspection } = inspected({ stores, charge: stores === never ? never : () => Promise.reject() });
    const answer = inspection.of('a');
    await vi.advanceTimersByTimeAsync(2 * STORAGE_DEADLINE_MS);
    expect(await answer).toEqual(done({ found: { ...SOUND, memory: 'failing' }, allowances: [] }));
  });

  it('writes nothing while the disk is full, and says so', async () => {
    const { inspection, stores } = inspected({ isDiskFull: true });
    expect(await inspection.of('a')).toEqual(done({ found: { ...SOUND, memory: 'full' }, allowances: [] }));
    expect(stores).not.toHaveBeenCalled();
  });
});
