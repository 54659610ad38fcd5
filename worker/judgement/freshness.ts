/** How long a row counts as fresh, both for caching and for display. Pure. */
import type { Outcome, PortReport } from '../api/index.ts';
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

/** How long until a row expires and is asked of the host again; null if there is none. */
export function nextCheckSeconds(
  rows: readonly Pick<PortReport, 'outcome' | 'ageSeconds'>[],
  resultTtlSeconds: number,
): number | null {
  const asked = rows.filter(({ outcome }) => outcome !== 'untestable');
  if (asked.length === 0) return null;
  const rest = asked.map(
    ({ outcome, ageSeconds }) => lifetimeSeconds(outcome, resultTtlSeconds) - ageSeconds,
  );
  return Math.max(0, Math.min(...rest));
}
