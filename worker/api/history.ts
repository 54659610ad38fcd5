/** What is remembered of a host. */
import type { Outcome, Reason } from './outcome.ts';
import type { Family } from './target.ts';

/**
 * A time in which every look at a port saw the same: from the first such look to the last one. How it was before the
 * first look, and between two of them, nobody knows.
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

/** What is remembered of a host, by port and newest first. */
export interface History {
  host: string;
  entries: HistoryEntry[];
}
