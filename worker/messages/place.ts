/** The names of vantage points. Readers see these names; only requests use the ids. */
import type { Finding, LocationHint, Note, VantageReport } from '../api/index.ts';
import { wordFor } from './row.ts';

export interface PlaceWords {
  /** For an unknown data center: a region is only a request. */
  unknownPlace: string;
  region: Readonly<Record<LocationHint, string>>;
}

/**
 * "Western Europe (FRA)"; the region alone if the data center is unknown, which the element notes once for all of them. The
 * locations of Globalping's probes are shown next to the name.
 */
export function placeText(
  facts: Pick<VantageReport, 'vantage'> | undefined,
  id: string,
  words: PlaceWords,
): string {
  const country = /^globalping:(\w+)$/.exec(id)?.[1];
  if (country !== undefined) return country === 'world' ? 'Globalping' : `Globalping ${country}`;
  const { region, colo, place } = facts?.vantage ?? { region: id, colo: null, place: null };
  const hint = wordFor(words.region, region ?? '');
  const name = place ?? hint ?? region ?? colo ?? id;
  return colo === null || colo === name ? name : `${name} (${colo})`;
}

/** The parameters of findings and notes that hold ids of vantage points. */
const PLACES_IN = ['open', 'dead', 'places'];

/** The same with the names of vantage points. */
export function withPlaceNames<Told extends Finding | Note>(
  told: Told,
  placeName: (vantage: string) => string,
): Told {
  const parameters: Record<string, unknown> = { ...told.parameters };
  for (const name of PLACES_IN)
    if (name in parameters) parameters[name] = (parameters[name] as string[]).map(placeName);
  return { ...told, parameters };
}
