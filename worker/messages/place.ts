/** What vantage points are called. Whoever asks for one by an id knows the id; everybody else reads these names. */
import type { Finding, LocationHint, Note, VantageReport } from '../api/index.ts';
import { wordFor } from './row.ts';

export interface PlaceWords {
  /** Where nobody tells in which data center it was: a region is only a wish. */
  unknownPlace: string;
  region: Readonly<Record<LocationHint, string>>;
}

/**
 * "Western Europe (FRA)"; the region alone where nobody says in which data center it was, which the element notes once for
 * all places. Where the probes of Globalping are is said beside it.
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

/** The same with vantage points by their names. */
export function withPlaceNames<Told extends Finding | Note>(
  told: Told,
  placeName: (vantage: string) => string,
): Told {
  const parameters: Record<string, unknown> = { ...told.parameters };
  for (const name of PLACES_IN)
    if (name in parameters) parameters[name] = (parameters[name] as string[]).map(placeName);
  return { ...told, parameters };
}
