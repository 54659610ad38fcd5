/**
 * Runs of equal results for one port: how long its state has been the same. Pure. `error` and `untestable` say nothing
 * about the host, so they neither end nor begin a run.
 */
import { type Family, OUTCOMES, type Outcome, type Reason } from '../api/index.ts';
import { HISTORY_STEP_SECONDS } from '../limits.ts';

export interface Run {
  port: number;
  family: Family;
  outcome: Outcome;
  reason: Reason | null;
  /** The first observation of this result; the change itself may have happened earlier. */
  sinceMs: number;
  /** The latest observation of this result. */
  checkedMs: number;
}

export type PortOutcome = Pick<Run, 'port' | 'family' | 'outcome' | 'reason'>;

/** The dates of a row: when its run began and when it was observed. */
export interface RowDates {
  since: string | null;
  checkedAt: string;
}

export interface Continued {
  run: Run;
  /** False where the run is already recorded and has grown too little to be worth a write. */
  isNews: boolean;
}

/**
 * The run that an observation belongs to: `last`, extended, or a new one. Null where it says nothing about the host.
 */
export function continued(last: Run | null, seen: PortOutcome, nowMs: number): Continued | null {
  const { port, family, outcome, reason } = seen;
  if (OUTCOMES[outcome].state === 'untested') return null;
  if (last === null || !isSame(last, seen)) {
    return { run: { port, family, outcome, reason, sinceMs: nowMs, checkedMs: nowMs }, isNews: true };
  }
  const isNews = nowMs - last.checkedMs >= HISTORY_STEP_SECONDS * 1000;
  return { run: { ...last, checkedMs: Math.max(last.checkedMs, nowMs) }, isNews };
}

/**
 * A recorded run can be up to one step out of date; the row of its latest observation is more recent, while it is
 * cached.
 */
export function freshened(run: Run, row: RowDates | null): Run {
  if (row === null || row.since === null || Date.parse(row.since) !== run.sinceMs) return run;
  return { ...run, checkedMs: Math.max(run.checkedMs, Date.parse(row.checkedAt)) };
}

function isSame(a: PortOutcome, b: PortOutcome): boolean {
  return a.outcome === b.outcome && a.reason === b.reason;
}
