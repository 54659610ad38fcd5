/** Which vantage points take part in a check: those asked for, the region nearest to a caller, those that always add. Pure. */
import { LOCATION_HINTS, type LocationHint, type Vantage, type VantageId } from '../api/index.ts';
import type { AskedVantage } from '../request/regions.ts';

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

/** By the continent that the platform sees. Where it is unknown or its region not offered, the first one offered. */
export function nearestRegion(continent: string | undefined, offered: readonly LocationHint[]): LocationHint {
  const nearest = BY_CONTINENT[continent ?? 'EU'] ?? 'weur';
  return offered.includes(nearest) ? nearest : (offered[0] ?? nearest);
}

/** A vantage point of one check, and the ports that are asked there. */
export interface VantagePoint {
  id: VantageId;
  ports: readonly number[];
}

export interface Offer {
  regions: readonly LocationHint[];
  agents: readonly { id: string }[];
  globalping: 'off' | 'port-25' | 'on';
  allowPort25: boolean;
}

/**
 * What was asked for as vantage points, each once: `nearest` may name a region that was asked for by name as well. Agents
 * add to every check that does not choose among them, and where the edge must not dial port 25, Globalping tries it.
 */
export function pointsOf(
  asked: readonly AskedVantage[],
  ports: readonly number[],
  continent: string | undefined,
  offer: Offer,
): VantagePoint[] {
  const named = asked.map((id) => (id === 'nearest' ? nearestRegion(continent, offer.regions) : id));
  const points = [...new Set(named)].map((id): VantagePoint => ({ id, ports }));
  if (points.some(({ id }) => kindOf(id) !== 'region')) return points;
  const agents = offer.agents.map(({ id }): VantagePoint => ({ id: `agent:${id}`, ports }));
  const isPort25Tried = offer.allowPort25 || !ports.includes(25);
  if (isPort25Tried || offer.globalping === 'off') return [...points, ...agents];
  // Agents or not: whether their networks let port 25 out, they alone know.
  return [...points, ...agents, { id: 'globalping:world', ports: [25] }];
}

export function kindOf(id: VantageId): Vantage['kind'] {
  if (id.startsWith('agent:')) return 'agent';
  return id.startsWith('globalping:') ? 'globalping' : 'region';
}

export function regionOf(id: VantageId): LocationHint | null {
  return LOCATION_HINTS.find((hint) => hint === id) ?? null;
}
