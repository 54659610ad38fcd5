/**
 * Keeps the service running: workerd ends when it runs out of file descriptors or memory, and is then started again, after
 * pauses that grow while it does not stay up.
 */
import { RESTART_PAUSE_FIRST_MS, RESTART_PAUSE_MAX_MS, STAYED_UP_MS } from '../limits.ts';
import { type Workerd, WorkerdError } from './workerd.ts';

export interface Supervision {
  start: () => Promise<Workerd>;
  /** Fires when the service is to end. */
  stop: AbortSignal;
  log: (line: string) => void;
  clock: () => number;
}

/** Resolves once `stop` has fired and the service has ended. Rejects if the first start fails. */
export async function supervise(
  { start, stop, log, clock }: Supervision,
  onFirst: () => Promise<void>,
): Promise<void> {
  const stopped = aborted(stop);
  let pauseMs = RESTART_PAUSE_FIRST_MS;
  let workerd: Workerd | null = await start();
  await onFirst();
  for (;;) {
    const startedAtMs = clock();
    const isMeant = workerd !== null && (await Promise.race([workerd.ended, stopped]));
    if (stop.aborted) return workerd?.stop();
    if (clock() - startedAtMs >= STAYED_UP_MS) pauseMs = RESTART_PAUSE_FIRST_MS;
    if (!isMeant) {
      log(`The service ended unexpectedly. It starts again in ${pauseMs / 1000} s.`);
      await Promise.race([new Promise((resolve) => setTimeout(resolve, pauseMs)), stopped]);
      pauseMs = Math.min(2 * pauseMs, RESTART_PAUSE_MAX_MS);
    }
    if (stop.aborted) return;
    workerd = await start().catch((error: unknown) => {
      if (!(error instanceof WorkerdError)) throw error;
      log(error.message);
      return null;
    });
  }
}

function aborted(signal: AbortSignal): Promise<true> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(true);
    else signal.addEventListener('abort', () => resolve(true), { once: true });
  });
}
