/** Places that a check is asked from, and how they are told. */
import type { Said } from './said.ts';

/** Durable Object location hints, the names of the regions a check can run in. */
export const LOCATION_HINTS = [
  'wnam',
  'enam',
  'sam',
  'weur',
  'eeur',
  'apac',
  'apac-ne',
  'apac-se',
  'oc',
  'afr',
  'me',
] as const;

export type LocationHint = (typeof LOCATION_HINTS)[number];

/** A vantage point, as `regions` names it: a region, an agent, or the probes of Globalping in a country or anywhere. */
export type VantageId = LocationHint | `agent:${string}` | `globalping:${string}`;

/** Where the platform places no object today (2026-11), whatever the hint: what runs for them runs elsewhere. */
export const UNPLACED_REGIONS = ['sam', 'afr', 'me'] as const satisfies readonly LocationHint[];

/** Where the check ran: `region` is the location hint asked for, `colo` the data center it really ran in. */
export interface Vantage {
  id: string;
  kind: 'region' | 'agent' | 'globalping';
  region: string | null;
  colo: string | null;
  place: string | null;
  /** What it is called; as text, where the probes of Globalping are. */
  said?: Said | undefined;
}
