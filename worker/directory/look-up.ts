/**
 * Whether a name exists and whether its owner opted out, with two queries. The stations resolve the addresses, because a
 * name may have other ones in their regions. Remembers nothing.
 */
import { type DohOptions, lookUp } from '../dns/doh.ts';
import { hasOptedOut } from '../dns/opt-out.ts';
import type { Host } from '../host/host.ts';
import { type Refusal, refuse } from '../result/refusal.ts';

/** Null if a check may go on. A failing resolver says nothing about the name, so the stations find out for themselves. */
export async function lookUpStanding(host: Host, doh: DohOptions): Promise<Refusal | null> {
  if (host.literal !== null) return null;
  const [addresses, optedOut] = await Promise.all([lookUp(host.host, 4, doh), hasOptedOut(host.host, doh)]);
  // RFC 8020: a name that does not exist has no records of any type.
  if (addresses.kind === 'name-not-found') return refuse('name-not-found', host.host).refusal;
  return optedOut ? refuse('opted-out', host.host).refusal : null;
}
