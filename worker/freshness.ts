/** How long a row counts as fresh, wherever that is asked: when it is kept and when it is told. Pure. */
import type { Outcome } from './api.ts';
import { FAILURE_TTL_SECONDS } from './limits.ts';

/** What says nothing about the host is tried again soon. */
export function lifetimeSeconds(outcome: Outcome, resultTtlSeconds: number): number {
  return outcome === 'error' ? Math.min(FAILURE_TTL_SECONDS, resultTtlSeconds) : resultTtlSeconds;
}
