/** Where a vantage point really is, as far as it turned out while it looked. Pure. */
import type { Vantage } from '../api/index.ts';
import { PLACES_TOLD_MAX } from '../limits.ts';

export type Whereabouts = Pick<Vantage, 'colo' | 'place'>;

/** Each place once; null where nobody said. */
export function placeOf(places: readonly string[]): string | null {
  const each = [...new Set(places)];
  if (each.length === 0) return null;
  const told = each.slice(0, PLACES_TOLD_MAX).join(', ');
  return each.length > PLACES_TOLD_MAX ? `${told}, …` : told;
}
