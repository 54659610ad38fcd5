/**
 * Who may use the service: pages of allowed origins, and clients that do not flood it. Pure; the platform does the
 * counting.
 */
import ipaddr from 'ipaddr.js';
import { FLOOD_PERIOD_SECONDS, FLOOD_REQUESTS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { isWithin } from './address.ts';

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
    remaining: 0,
    resetSeconds: FLOOD_PERIOD_SECONDS,
  });
}

/** Null for a client that is answered. `address` is null where no trusted header tells it. */
export function refuseClientOf(address: string | null, denied: readonly string[]): Refused | null {
  if (address === null || !ipaddr.isValid(address)) return null;
  const networks = denied.map((range) => ipaddr.parseCIDR(range));
  return isWithin(ipaddr.process(address), networks) ? refuse('client-denied') : null;
}
