/** Earlier results for a host. */
import type { Outcome, Reason } from './outcome.ts';
import type { Family } from './target.ts';

/**
 * A period in which every check of a port had the same result, from the first such check to the last. The state before
 * it and between checks is unknown.
 */
export interface HistoryEntry {
  /** The id of the vantage point. */
  vantage: string;
  port: number;
  family: Family;
  outcome: Outcome;
  reason: Reason | null;
  since: string;
  checkedAt: string;
}

/** Earlier results for a host, by port, newest first. */
export interface History {
  host: string;
  entries: HistoryEntry[];
}
