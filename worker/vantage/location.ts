/** Where a vantage point really is: a location hint is only a request, and Globalping picks its own probes. */
import type { Vantage } from '../api/index.ts';
import { COLO_BYTES_MAX, COLO_DEADLINE_MS, PLACES_SHOWN_MAX } from '../limits.ts';
import type { FetchText } from '../net/http.ts';

/** As far as the check found out. */
export type VantageLocation = Pick<Vantage, 'colo' | 'place'>;

/** The data center this code runs in, as three letters such as FRA; null where that is not known. */
export async function askColo(traceUrl: string | null, fetchText: FetchText): Promise<string | null> {
  if (traceUrl === null) return null;
  const limits = { deadlineMs: COLO_DEADLINE_MS, bytesMax: COLO_BYTES_MAX };
  const fetched = await fetchText(new URL(traceUrl), 'text/plain', limits);
  if (fetched.kind !== 'answer' || fetched.status !== 200) return null;
  return /^colo=([A-Z]{3})$/m.exec(fetched.body)?.[1] ?? null;
}

/** Each place once; null where there is none. */
export function joinPlaces(places: readonly string[]): string | null {
  const each = [...new Set(places)];
  if (each.length === 0) return null;
  const shown = each.slice(0, PLACES_SHOWN_MAX).join(', ');
  return each.length > PLACES_SHOWN_MAX ? `${shown}, …` : shown;
}
