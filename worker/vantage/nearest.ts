/** The location hint nearest to a caller, by the continent that the platform sees. Pure. */
import type { LocationHint } from '../api.ts';

/**
 * Durable Objects are not placed in `sam`, `afr` and `me` (2026-11): callers there get the region that the traffic
 * would reach anyway. North America's east is the nearer half for Europe's and South America's callers alike.
 */
const BY_CONTINENT: Readonly<Record<string, LocationHint>> = {
  AF: 'weur',
  AS: 'apac',
  EU: 'weur',
  NA: 'enam',
  OC: 'oc',
  SA: 'enam',
};

/** Where the continent is unknown or its region not offered, the first one offered. */
export function nearestRegion(continent: string | undefined, offered: readonly LocationHint[]): LocationHint {
  const nearest = BY_CONTINENT[continent ?? 'EU'] ?? 'weur';
  return offered.includes(nearest) ? nearest : (offered[0] ?? nearest);
}

/** What was asked for as regions, each once: `nearest` may name one that was asked for by name as well. */
export function regionsOf(
  asked: readonly (LocationHint | 'nearest')[],
  continent: string | undefined,
  offered: readonly LocationHint[],
): LocationHint[] {
  const named = asked.map((region) => (region === 'nearest' ? nearestRegion(continent, offered) : region));
  return [...new Set(named)];
}
