/**
 * Which vantage points take part in a check: the requested ones, the region nearest to the caller, and agents. Pure.
 */
import { LOCATION_HINTS, type LocationHint, type Vantage, type VantageId } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import { RELAY_PORT } from '../knowledge/ports.ts';
import { isPlatformAddress } from '../policy/address.ts';
import type { PlanRules } from '../probe/plan.ts';
import type { AskedVantage } from '../request/regions.ts';

/**
 * Durable Objects are not placed in `sam`, `afr` and `me` (2026-11), so callers there get the region that their traffic
 * would reach anyway. For callers in Europe and South America alike, eastern North America is the nearer half.
 */
const BY_CONTINENT: Readonly<Record<string, LocationHint>> = {
  AF: 'weur',
  AS: 'apac',
  EU: 'weur',
  NA: 'enam',
  OC: 'oc',
  SA: 'enam',
};

/**
 * Based on the continent that the platform reports. If that is unknown or its region is not offered: the first one
 * offered.
 */
export function nearestRegion(continent: string | undefined, offered: readonly LocationHint[]): LocationHint {
  const nearest = BY_CONTINENT[continent ?? 'EU'] ?? 'weur';
  return offered.includes(nearest) ? nearest : (offered[0] ?? nearest);
}

/** One vantage point of a check, and the ports to check from there. */
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
 * The requested vantage points, each once: `nearest` may be a region that was also requested by name. Agents join every
 * check that does not choose among them. Where the edge must not dial port 25, Globalping tries it.
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
  // Regardless of agents: only they know whether their networks allow outgoing port 25.
  return [...points, ...agents, { id: 'globalping:world', ports: [25] }];
}

/** True if the vantage point certainly has nothing to contact: the edge must not dial port 25, and cannot dial itself. */
export function isUndialed(
  { id, ports }: VantagePoint,
  { host, literal }: Host,
  { allowPort25, vantageName }: Pick<PlanRules, 'allowPort25' | 'vantageName'>,
): boolean {
  const isBarred = !allowPort25 && ports.every((port) => port === RELAY_PORT);
  const isOnPlatform = literal !== null && vantageName === null && isPlatformAddress(host);
  return kindOf(id) === 'region' && (isBarred || isOnPlatform);
}

export function kindOf(id: VantageId): Vantage['kind'] {
  if (id.startsWith('agent:')) return 'agent';
  return id.startsWith('globalping:') ? 'globalping' : 'region';
}

export function regionOf(id: VantageId): LocationHint | null {
  return LOCATION_HINTS.find((hint) => hint === id) ?? null;
}
