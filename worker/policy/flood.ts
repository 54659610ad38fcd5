/** What a client hears whom the coarse guard has stopped. Pure; the guard itself is the platform's. */
import { FLOOD_PERIOD_SECONDS, FLOOD_REQUESTS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';

/** How much is left is not said: the platform counts in each place for itself, and later. */
export function refuseFlood(): Refused {
  return refuse('too-many-requests', '', {
    policy: 'requests',
    limit: FLOOD_REQUESTS_MAX,
    periodSeconds: FLOOD_PERIOD_SECONDS,
    resetSeconds: FLOOD_PERIOD_SECONDS,
  });
}
