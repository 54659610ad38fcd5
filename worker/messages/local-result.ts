/**
 * The shape of the words for results from the reader's own machine, shared by the script that tests and the element
 * that shows them; each language provides them.
 */
import type { LocalConclusion, LocalOutcome, Outcome } from '../api/index.ts';

export interface LocalResultWords {
  /** Column headings, the same everywhere: 22 characters at most. */
  column: { here: string; edge: string };
  /** Replaces the port to use; without a period. */
  noneHere: string;
  /** A cell of a table: 22 characters at most. */
  outcome: Readonly<Record<LocalOutcome, string>>;
  /** What the service saw when the script was made. On the reader's machine, "here" would mean another place. */
  edge: Readonly<Record<Outcome, string>>;
  /** The same, 26 characters at most. */
  conclusion: Readonly<Record<LocalConclusion, string>>;
  /** Follows the conclusion and a dash below the table: the cause, and what can be done about it. */
  sentence: Readonly<Record<LocalConclusion, string>>;
}
