import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline, within } from '../../../worker/net/deadline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const after = (ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve('done'), ms));

describe('within', () => {
  it.each([
    [999, 'done', 0],
    [1001, 'late', 1],
  ])('of 1000 ms makes of work that takes %i ms: %s', async (ms, value, calls) => {
    const late = vi.fn(() => 'late');
    const answer = within(1000, after(ms), late);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await answer).toBe(value);
    expect(late).toHaveBeenCalledTimes(calls);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails as the work does, and leaves no timer', async () => {
    await expect(within(1000, Promise.reject(new Error('gone')), () => 'late')).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps its own value if stopping the work makes it fail at once', async () => {
    const { promise, reject } = Promise.withResolvers<string>();
    const answer = within(
      1000,
      promise.catch(() => 'failed'),
      () => {
        reject(new Error('stopped'));
        return 'late';
      },
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe('late');
  });
});

describe('startDeadline', () => {
  it('fires once the time is up', () => {
    const { signal } = startDeadline(1000);
    vi.advanceTimersByTime(999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  });

  it.each(['end', 'clear'] as const)('leaves no timer after %s', (how) => {
    const deadline = startDeadline(1000);
    deadline[how]();
    expect([vi.getTimerCount(), deadline.signal.aborted]).toEqual([0, how === 'end']);
  });
});
