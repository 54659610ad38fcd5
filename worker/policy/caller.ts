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

/** Null unless some pages are not allowed, and this may be one of them: it does not name its origin. */
export function refuseUnnamedPage(isUnnamed: boolean, allowed: readonly string[] | '*'): Refused | null {
  return isUnnamed && allowed !== '*' ? refuse('page-not-named') : null;
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

/** `untold`: no header is trusted to tell it. `unclear`: the trusted header has no address. */
type ClientAddress =
  | { kind: 'told'; address: ipaddr.IPv4 | ipaddr.IPv6 }
  | { kind: 'untold' }
  | { kind: 'unclear' };

/** Null for a client that is answered. If some are denied, one that cannot be told from them is not answered either. */
export function refuseClientOf(client: ClientAddress, denied: readonly string[]): Refused | null {
  if (denied.length === 0 || client.kind === 'untold') return null;
  if (client.kind === 'unclear') return refuse('client-unclear');
  const networks = denied.map((range) => ipaddr.parseCIDR(range));
  return isWithin(client.address, networks) ? refuse('client-denied') : null;
}
