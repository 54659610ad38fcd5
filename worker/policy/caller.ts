/**
 * Who may use the service: pages of allowed origins, and clients that do not flood it. Pure; the platform does the
 * counting.
 */
import { FLOOD_PERIOD_SECONDS, FLOOD_REQUESTS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';

/** Null if the page is allowed. A request without an Origin does not come from another site's page. */
export function refuseOrigin(origin: string | null, allowed: readonly string[] | '*'): Refused | null {
  if (origin === null || allowed === '*' || allowed.includes(origin)) return null;
  return refuse('origin-not-allowed', origin);
}

/** Does not say how much is left: the platform counts per location and with a delay. */
export function refuseFlood(): Refused {
  return refuse('too-many-requests', '', {
    policy: 'requests',
    limit: FLOOD_REQUESTS_MAX,
    periodSeconds: FLOOD_PERIOD_SECONDS,
    resetSeconds: FLOOD_PERIOD_SECONDS,
  });
}
