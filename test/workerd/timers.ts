/**
 * Watches the timers of all parts of the service, which share one isolate with the test. `vi.restoreAllMocks` ends
 * this.
 */
import { vi } from 'vitest';

/**
 * The timers that were set and have neither fired nor been cleared. `haste` divides every delay: above 1 for deadlines
 * that would make a test too slow, below 1 so that a busy machine does not look like a slow server.
 */
export function watchTimers(haste = 1): ReadonlySet<unknown> {
  const pending = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const setWatched = (callback: () => void, ms = 0) => {
    const timer = set(() => {
      pending.delete(timer);
      callback();
    }, ms / haste);
    pending.add(timer);
    return timer;
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(setWatched as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    pending.delete(timer);
    clear(timer as number);
  });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const abort = new AbortController();
    setWatched(() => abort.abort(), ms);
    return abort.signal;
  });
  return pending;
}
