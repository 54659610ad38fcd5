/** How long a row counts as fresh, both for caching and for display. Pure. */
import type { Outcome } from '../api/index.ts';
import { FAILURE_TTL_SECONDS, GLOBALPING_TTL_SECONDS } from '../limits.ts';

/**
 * A result that says nothing about the host is retried soon; one from Globalping alone lasts longer, since its budget
 * is small.
 */
export function lifetimeSeconds(outcome: Outcome, resultTtlSeconds: number): number {
  switch (outcome) {
    case 'error':
      return Math.min(FAILURE_TTL_SECONDS, resultTtlSeconds);
    case 'connected':
    case 'no-reply':
      return Math.max(GLOBALPING_TTL_SECONDS, resultTtlSeconds);
    default:
      return resultTtlSeconds;
  }
}
