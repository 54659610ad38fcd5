/** The `regions` attribute: text → a list of vantage points. Which ones exist is up to the service. */
import type { FailureCode } from './failure.ts';
import { REGION_CHARACTERS, REGIONS } from './limits.ts';

/** `regions` is null if none were named, so that the service chooses. */
export type RegionList = { regions: readonly string[] | null } | { failure: FailureCode };

/** A word such as `weur` or `all`, or a kind with a name: `agent:office`, `globalping:DE`. */
const REGION = /^[a-z][a-z0-9-]*(?::[a-z0-9][\w.-]*)?$/i;

export function parseRegions(text: string | null): RegionList {
  const names = new Set((text ?? '').split(/[\s,]+/).filter((name) => name !== ''));
  if (names.size === 0) return { regions: null };
  if (names.size > REGIONS) return { failure: 'too-many-regions' };
  const sound = [...names].every((name) => name.length <= REGION_CHARACTERS && REGION.test(name));
  return sound ? { regions: [...names] } : { failure: 'invalid-regions' };
}
