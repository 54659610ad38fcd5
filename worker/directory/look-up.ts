/**
 * What DNS says of a host before a station is opened for it: whether the name exists, whether its owner opted out, and whether
 * there is an address to dial. Usually two queries: the stations ask again, because a name may have other addresses in their
 * regions. Remembers nothing.
 */
import { type Resolution, resolutionOf } from '../dns/addresses.ts';
import { type DohOptions, lookUp } from '../dns/doh.ts';
import { hasOptedOut } from '../dns/opt-out.ts';
import type { DnsAnswer } from '../dns/questions.ts';
import type { Host } from '../host/host.ts';
import { type AddressRules, admitAddresses, isPlatformAddress } from '../policy/address.ts';
import { type Refusal, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export interface LookUpRules extends AddressRules {
  /** Set if the service runs off Cloudflare, whose own network cannot dial its own addresses. */
  vantageName: string | null;
}

export interface Found {
  /** Why nobody may ask for the host. */
  refusal: Refusal | null;
  /** Why nothing is opened for it: it has no address, none that may be dialed, or none that is known. */
  unreachable: Refusal | null;
  /** The addresses of both families; null if only some were looked up, which is enough for a host that is dialed. */
  resolution: Resolution | null;
  /** True if none of the addresses can be dialed from Cloudflare's own network. */
  isUndialable: boolean;
}

const NOTHING: Found = { refusal: null, unreachable: null, resolution: null, isUndialable: false };

/** `isWhole`: both families are wanted in any case. */
export async function lookUpHost(
  host: Host,
  rules: LookUpRules,
  doh: DohOptions,
  isWhole: boolean,
): Promise<Found> {
  if (host.literal !== null) {
    const addresses = [{ address: host.host, family: host.literal }];
    return found(done({ addresses, failures: {} }), rules);
  }
  const [a, optedOut] = await Promise.all([lookUp(host.host, 4, doh), hasOptedOut(host.host, doh)]);
  // RFC 8020: a name that does not exist has no records of any type.
  if (a.kind === 'name-not-found') return { ...NOTHING, ...refused('name-not-found', host) };
  if (optedOut) return { ...NOTHING, ...refused('opted-out', host) };
  if (!isWhole && isEnough(a, rules)) return NOTHING;
  return found(resolutionOf(host.host, a, await lookUp(host.host, 6, doh)), rules);
}

function refused(why: 'name-not-found' | 'opted-out', { host }: Host): Pick<Found, 'refusal'> {
  return { refusal: refuse(why, host).refusal };
}

/** True if a station is needed, whatever the other family may be. */
function isEnough(a: DnsAnswer, rules: LookUpRules): boolean {
  if (a.kind !== 'addresses' || a.addresses.length === 0) return false;
  const addresses = a.addresses.map((address) => ({ address, family: 4 as const }));
  return admitAddresses(addresses, rules).ok && !isBeyondUs(addresses, rules);
}

function found(resolved: Result<Resolution>, rules: LookUpRules): Found {
  if (!resolved.ok) return { ...NOTHING, unreachable: resolved.refusal };
  const resolution = resolved.value;
  const admitted = admitAddresses(resolution.addresses, rules);
  if (!admitted.ok) return { ...NOTHING, unreachable: admitted.refusal };
  return { ...NOTHING, resolution, isUndialable: isBeyondUs(resolution.addresses, rules) };
}

function isBeyondUs(addresses: Resolution['addresses'], { vantageName }: LookUpRules): boolean {
  return vantageName === null && addresses.every(({ address }) => isPlatformAddress(address));
}
