/** What a vantage point is called. Pure. */
import { PLACE_CHARACTERS } from './limits.ts';
import type { State } from './state.ts';

/** Its name if known, otherwise its id. */
export function placeName({ vantages, rows }: Pick<State, 'vantages' | 'rows'>, id: string): string {
  const known = vantages.find(({ vantage }) => vantage.id === id)?.vantage.said;
  const told = known ?? rows.find(({ vantage }) => vantage === id)?.place;
  return (told?.title ?? id).slice(0, PLACE_CHARACTERS);
}
