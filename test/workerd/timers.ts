/**
 * The timers of all parts of the service, which live in one isolate with the test. What hangs on them is none of its
 * business; `vi.restoreAllMocks` ends the watch.
 */
import { vi } from 'vitest';

/**
 * Those that were set and have neither fired nor been cleared. `haste` divides every delay: above 1 for deadlines that no
 * test has the time to wait for, below 1 where a busy machine must not pass for a slow server.
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
