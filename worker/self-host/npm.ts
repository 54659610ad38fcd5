/**
 * Whether the npm that started this process is still there. Its scripts replace its shell (`exec`), so that signals which
 * npm passes on arrive here; a npm that is killed passes nothing on, and would leave the port in use.
 */
import { PARENT_POLL_MS } from '../limits.ts';

/** Calls back once, after npm has ended. Never for a process that npm did not start. */
export function onNpmGone(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const poll = setInterval(() => {
    // Orphans are given another parent.
    if (process.ppid === npm) return;
    clearInterval(poll);
    end();
  }, PARENT_POLL_MS);
  poll.unref();
}
