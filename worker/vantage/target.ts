/** Host → target and the addresses to dial: resolve → policy(address). Dials nothing and remembers nothing. */
import type { Address, AddressChoice, Family, FamilyChoice, Target } from '../api/index.ts';
import { type Resolution, resolveHost } from '../dns/addresses.ts';
import type { DohOptions } from '../dns/doh.ts';
import type { Host } from '../host/host.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { ADDRESSES_DIALED_MAX, ADDRESSES_MAX } from '../limits.ts';
import { type AddressRules, admitAddresses, isPlatformAddress, lowestFirst } from '../policy/address.ts';
import type { Destination } from '../probe/plan.ts';
import { type Refusal, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import type { FamilyDestination } from './order.ts';

/** At least one. */
export type Destinations = readonly [Destination, ...Destination[]];

export interface FoundTarget {
  target: Target;
  /** The addresses to dial for each family, the first one first; absent where the host has no address of it. */
  destinations: Readonly<Partial<Record<Family, Destinations>>>;
  /** Why a family's addresses could not be determined. */
  failures: Readonly<Partial<Record<Family, Refusal>>>;
}

export async function findTarget(
  host: Host,
  rules: AddressRules,
  doh: DohOptions,
): Promise<Result<FoundTarget>> {
  const resolved =
    host.literal === null ? await resolveHost(host.host, doh) : done(itself(host.host, host.literal));
  return resolved.ok ? targetOf(host, resolved.value, rules) : resolved;
}

export function targetOf(
  host: Host,
  { addresses: resolved, failures }: Resolution,
  rules: AddressRules,
): Result<FoundTarget> {
  const admitted = admitAddresses(resolved, rules);
  if (!admitted.ok) return admitted;
  const addresses = admitted.value.toSorted((a, b) => a.family - b.family || lowestFirst(a, b));
  return done({
    target: { ...unresolvedTarget(host), addresses: addresses.slice(0, ADDRESSES_MAX) },
    destinations: { ...destinationsOf(addresses, 4), ...destinationsOf(addresses, 6) },
    failures,
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
 * The lowest public address comes first, so that all readers share it. Addresses of our platform, which it cannot dial,
 * come last.
 */
function destinationsOf(
  addresses: readonly Address[],
  family: Family,
): Partial<Record<Family, Destinations>> {
  const [first, ...others] = addresses
    .filter((candidate) => candidate.family === family)
    .map(({ address }) => ({ address, onPlatform: isPlatformAddress(address) }))
    .toSorted((a, b) => Number(a.onPlatform) - Number(b.onPlatform));
  return first ? { [family]: [first, ...others.slice(0, ADDRESSES_DIALED_MAX - 1)] } : {};
}

/** Where the ports of a check are dialed, and the families that stay unknown because their resolution failed. */
export interface Chosen {
  destinations: readonly FamilyDestination[];
  unknown: readonly Family[];
}

/**
 * `auto` is IPv4, or IPv6 if the host has no IPv4 address. If the query for IPv4 addresses failed, the check fails with that
 * error, because nobody knows whether there are any.
 */
export function chooseDestinations(
  found: FoundTarget,
  family: FamilyChoice,
  addresses: AddressChoice,
): Result<Chosen> {
  const asked: readonly Family[] = family === '4' ? [4] : family === '6' ? [6] : [4, 6];
  const wanted = family === 'auto' ? asked.filter((one) => isKnownOrFailed(found, one)).slice(0, 1) : asked;
  const destinations = wanted.flatMap((one) => destinationsFor(found, one, addresses));
  const unknown = wanted.filter((one) => found.failures[one] !== undefined);
  if (destinations.length > 0) return done({ destinations, unknown });
  const failure = unknown.map((one) => found.failures[one])[0];
  if (failure) return { ok: false, refusal: failure };
  return refuse('no-address-of-family', found.target.host, { family: asked.at(-1) ?? 4 });
}

function isKnownOrFailed({ destinations, failures }: FoundTarget, family: Family): boolean {
  return destinations[family] !== undefined || failures[family] !== undefined;
}

function destinationsFor(
  { destinations }: FoundTarget,
  family: Family,
  addresses: AddressChoice,
): FamilyDestination[] {
  const all = destinations[family] ?? [];
  if (addresses === 'all' && all.length > 1)
    return all.map((destination) => ({ family, destination, others: [], isOneOfAll: true }));
  const [destination, ...others] = all;
  if (destination === undefined) return [];
  const alike = others.filter(({ onPlatform }) => onPlatform === destination.onPlatform);
  return [{ family, destination, others: alike, isOneOfAll: false }];
}
