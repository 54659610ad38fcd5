/** Host → target and the address to dial: resolve → policy(address, opt-out). Dials nothing and keeps no state. */
import type { Address, Family, Target } from '../api/index.ts';
import { resolveHost } from '../dns/addresses.ts';
import type { DohOptions } from '../dns/doh.ts';
import { hasOptedOut } from '../dns/opt-out.ts';
import type { Host } from '../host/host.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { ADDRESSES_MAX } from '../limits.ts';
import { type AddressRules, admitAddresses, isPlatformAddress, lowestFirst } from '../policy/address.ts';
import type { Destination } from '../probe/plan.ts';
import { type Refusal, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export interface FoundTarget {
  target: Target;
  /** The address to dial for each family; absent where the host has no address of it. */
  destinations: Readonly<Partial<Record<Family, Destination>>>;
  /** Why a family's addresses could not be determined. */
  failures: Readonly<Partial<Record<Family, Refusal>>>;
}

export async function findTarget(
  host: Host,
  rules: AddressRules,
  doh: DohOptions,
): Promise<Result<FoundTarget>> {
  const [resolved, optedOut] =
    host.literal === null
      ? await Promise.all([resolveHost(host.host, doh), hasOptedOut(host.host, doh)])
      : [done(itself(host.host, host.literal)), false];
  if (!resolved.ok) return resolved;
  if (optedOut) return refuse('opted-out', host.host);
  const admitted = admitAddresses(resolved.value.addresses, rules);
  if (!admitted.ok) return admitted;
  const addresses = admitted.value.toSorted((a, b) => a.family - b.family || lowestFirst(a, b));
  return done({
    target: { ...unresolvedTarget(host), addresses: addresses.slice(0, ADDRESSES_MAX) },
    destinations: { ...destination(addresses, 4), ...destination(addresses, 6) },
    failures: resolved.value.failures,
  });
}

/** What is known from the name alone, before or without a lookup. */
export function unresolvedTarget({ host, unicodeHost }: Host): Target {
  return { host, unicodeHost, addresses: [], provider: providerOf(host)?.id ?? null };
}

function itself(address: string, family: Family) {
  return { addresses: [{ address, family }], failures: {} };
}

/**
 * The lowest public address, so that all readers share one. An address of our platform is chosen only if there is no
 * other.
 */
function destination(addresses: readonly Address[], family: Family): Partial<Record<Family, Destination>> {
  const own = addresses.filter((candidate) => candidate.family === family);
  const chosen = own.find(({ address }) => !isPlatformAddress(address)) ?? own[0];
  if (!chosen) return {};
  return { [family]: { address: chosen.address, onPlatform: isPlatformAddress(chosen.address) } };
}

/** `other-family`: the host has addresses of that family only, and the order accepts either. */
export function chooseDestination(
  found: FoundTarget,
  family: Family,
  eitherFamily: boolean,
): Result<Destination | 'other-family'> {
  const own = found.destinations[family];
  if (own) return done(own);
  const failure = found.failures[family];
  if (failure) return { ok: false, refusal: failure };
  if (eitherFamily) return done('other-family');
  return refuse('no-address-of-family', found.target.host, { family });
}
