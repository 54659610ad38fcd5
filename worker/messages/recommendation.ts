/** The shape of the words for a recommendation; one dictionary per language fills it. Holds no sentence itself. */
import type { Advised, Mode, Note, NoteCode, NoteParameters, Outcome } from '../api/index.ts';
import { wordsFor } from './finding.ts';

export interface RecommendationWords {
  /**
   * What to set in a mail program, without a full stop; with `encryption` null a warning that nobody overlooks. `isSafe`
   * is false for a port that is only the least of evils.
   */
  use(port: number, encryption: Advised['encryption'], isSafe: boolean): string;
  /** Head the lists of other ports, without a colon. */
  alternatives: string;
  passedOver: string;
  /** As mail programs call it, 10 characters at most. */
  mode: Readonly<Record<Mode, string>>;
  /**
   * A clause on one port that can stand in a list, without a full stop: what speaks for it or against it. `seen` is the
   * note's outcomes in words.
   */
  note: { readonly [Code in NoteCode]: (parameters: Readonly<NoteParameters<Code>>, seen: string) => string };
}

export function useText(words: RecommendationWords, { port, encryption, reasons }: Advised): string {
  return words.use(port, encryption, isSafe(reasons));
}

/** Nothing that was seen endangers who uses the port. */
export function isSafe(reasons: readonly Note[]): boolean {
  return !reasons.some(({ side }) => side === 'danger');
}

export function noteText(
  words: RecommendationWords,
  { code, parameters }: Note,
  outcome: Readonly<Record<Outcome, string>>,
): string {
  const outcomes = 'outcomes' in parameters ? parameters.outcomes : [];
  // A pair of a code and its own parameters, which TypeScript does not follow through an index.
  const say = words.note[code] as (parameters: object, seen: string) => string;
  return say(parameters, wordsFor(outcome, outcomes).join(', '));
}
