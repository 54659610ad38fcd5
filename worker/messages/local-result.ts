/**
 * The shape of the words for what the reader's own machine met, shared by the script that looks and the element that
 * shows it; one dictionary per language fills it. Holds no sentence itself.
 */
import type { LocalConclusion, LocalOutcome, Outcome } from '../api/index.ts';

export interface LocalResultWords {
  /** Head the columns, the same wherever they stand: 22 characters at most. */
  column: { here: string; edge: string };
  /** In place of a port to use, without a full stop. */
  noneHere: string;
  /** A cell of a table: 22 characters at most. */
  outcome: Readonly<Record<LocalOutcome, string>>;
  /** What the service had met when the script was made; beside the reader's machine, "here" would be another place. */
  edge: Readonly<Record<Outcome, string>>;
  /** The same, 26 characters at most. */
  conclusion: Readonly<Record<LocalConclusion, string>>;
  /** Behind the conclusion and a dash, below the table: what it comes from, and what may be done about it. */
  sentence: Readonly<Record<LocalConclusion, string>>;
}
