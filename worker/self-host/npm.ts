/**
 * Ends this process together with the npm that started it. The scripts in package.json replace npm's shell (`exec`), so
 * that signals which npm forwards arrive here. An npm that is killed forwards nothing, and the port would stay in use.
 */
import { PARENT_POLL_MS } from '../limits.ts';

/** Calls back once, after npm has ended. Never for a process that npm did not start. */
export function onNpmGone(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const poll = setInterval(() => {
    // A process whose parent has ended is given another one.
    if (process.ppid === npm) return;
    clearInterval(poll);
    end();
  }, PARENT_POLL_MS);
  poll.unref();
}
