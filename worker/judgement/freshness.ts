/** How long a row counts as fresh, wherever that is asked: when it is kept and when it is told. Pure. */
import type { Outcome } from '../api/index.ts';
import { FAILURE_TTL_SECONDS, GLOBALPING_TTL_SECONDS } from '../limits.ts';

/** What says nothing about the host is tried again soon; what only Globalping says is paid from a small budget. */
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
