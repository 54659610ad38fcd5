/** The shape of the words for a recommendation, which each language provides. */
import type { Advised, Mode, Note, NoteCode, NoteParameters, Outcome } from '../api/index.ts';
import { wordsFor } from './finding.ts';

export interface RecommendationWords {
  /**
   * What to set in a mail program, without a period; a prominent warning if `encryption` is null. `isSafe` is false
   * for a port that is only the least bad choice.
   */
  use(port: number, encryption: Advised['encryption'], isSafe: boolean): string;
  /** The headings of the lists of other ports, without a colon. */
  alternatives: string;
  passedOver: string;
  /** As mail programs call it, 10 characters at most. */
  mode: Readonly<Record<Mode, string>>;
  /**
   * A clause about one port for a list, without a period: what speaks for it or against it. `seen` are the note's
   * outcomes in words.
   */
  note: { readonly [Code in NoteCode]: (parameters: Readonly<NoteParameters<Code>>, seen: string) => string };
}

export function useText(words: RecommendationWords, { port, encryption, reasons }: Advised): string {
  return words.use(port, encryption, isSafe(reasons));
}

/** True if nothing that was seen endangers users of the port. */
export function isSafe(reasons: readonly Note[]): boolean {
  return !reasons.some(({ side }) => side === 'danger');
}

export function noteText(
  words: RecommendationWords,
  { code, parameters }: Note,
  outcome: Readonly<Record<Outcome, string>>,
): string {
  const outcomes = 'outcomes' in parameters ? parameters.outcomes : [];
  // Each code is paired with its own parameters; TypeScript cannot follow that through an index.
  const say = words.note[code] as (parameters: object, seen: string) => string;
  return say(parameters, wordsFor(outcome, outcomes).join(', '));
}
