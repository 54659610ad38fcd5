/** The places a check runs from, and how an answer describes them. */
import type { Said } from './said.ts';

/** The location hints of Durable Objects, used as the names of the regions a check can run in. */
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

/** A vantage point as `regions` names it: a region, an agent, or Globalping probes in one country or anywhere. */
export type VantageId = LocationHint | `agent:${string}` | `globalping:${string}`;

/** Regions where the platform currently (2026-11) places no object, whatever the hint: it runs in another region. */
export const UNPLACED_REGIONS = ['sam', 'afr', 'me'] as const satisfies readonly LocationHint[];

/** Where the check ran: `region` is the location hint we asked for, `colo` the data center it actually ran in. */
export interface Vantage {
  id: string;
  kind: 'region' | 'agent' | 'globalping';
  region: string | null;
  colo: string | null;
  place: string | null;
  /** The name of the vantage point and, for Globalping, where its probes are. */
  said?: Said | undefined;
}
