/**
 * The `regions` parameter → vantage points in the order given, each once. Pure. Unavailable ones are refused, because
 * results from one place must not be shown as results from another.
 */
import { LOCATION_HINTS, type LocationHint, type VantageId } from '../api/index.ts';
import { GLOBALPING_PLACES_MAX } from '../limits.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export type AskedVantage = VantageId | 'nearest';

/** The vantage points of a deployment, and the ones it uses by default. */
export interface VantageOffer {
  regions: readonly LocationHint[];
  defaultRegions: readonly (LocationHint | 'nearest')[];
  /** Off Cloudflare: the name of the single vantage point that replaces all regions. */
  vantageName: string | null;
  agents: readonly { id: string }[];
  /** Only `on` lets callers choose where Globalping measures. */
  globalping: 'off' | 'port-25' | 'on';
}

const PLACE = /^globalping:(world|[a-z]{2})$/i;
/** Knows the countries of ISO 3166-1, and returns nothing for other pairs of letters. */
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

export function parseRegions(written: string | null, offer: VantageOffer): Result<readonly AskedVantage[]> {
  if (written === null) return done(usualRegions(offer));
  const asked: AskedVantage[] = [];
  for (const word of written.split(',').map((item) => item.trim())) {
    const meant = meaningOf(word, offer);
    if (meant === null) {
      const allowed = wordsOf(offer).join(', ');
      return refuse('parameter-value', word, { parameter: 'regions', allowed });
    }
    asked.push(...meant);
  }
  const each = [...new Set(asked)];
  const places = each.filter((id) => id.startsWith('globalping:'));
  const surplus = places[GLOBALPING_PLACES_MAX];
  if (surplus !== undefined) {
    return refuse('too-many-places', surplus, { parameter: 'regions', max: GLOBALPING_PLACES_MAX });
  }
  return done(each);
}

/** The vantage points of a check that names none. */
export function usualRegions(offer: VantageOffer): readonly AskedVantage[] {
  return onlyStation(offer) ?? offer.defaultRegions;
}

/** Null for a word that matches nothing on offer. */
function meaningOf(word: string, offer: VantageOffer): readonly AskedVantage[] | null {
  if (offer.agents.some(({ id }) => word === `agent:${id}`)) return [word as VantageId];
  const place = PLACE.exec(word)?.[1];
  if (place !== undefined && offer.globalping === 'on') {
    const named = canonical(place);
    const isPlace = named === 'world' || COUNTRIES.of(named) !== undefined;
    return isPlace ? [`globalping:${named}`] : null;
  }
  const only = onlyStation(offer);
  if (only !== null) return word === 'nearest' || word === offer.vantageName ? only : null;
  if (word === 'all') return offer.regions;
  const known: readonly AskedVantage[] = ['nearest', ...offer.regions];
  const named = known.find((region) => region === word);
  return named === undefined ? null : [named];
}

/** A single vantage point is nearest to every caller, and its stations use an arbitrary region name. */
function onlyStation({ vantageName }: VantageOffer): readonly LocationHint[] | null {
  return vantageName === null ? null : [LOCATION_HINTS[0]];
}

function wordsOf({ regions, vantageName, agents, globalping }: VantageOffer): string[] {
  return [
    'nearest',
    ...(vantageName === null ? ['all', ...regions] : [vantageName]),
    ...agents.map(({ id }) => `agent:${id}`),
    ...(globalping === 'on' ? ['globalping:world', 'globalping:<country>'] : []),
  ];
}

function canonical(place: string): string {
  return place.length === 2 ? place.toUpperCase() : place.toLowerCase();
}
