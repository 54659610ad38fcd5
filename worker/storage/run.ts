/**
 * Runs of equal results of one port: how long it has been as it is. Pure. `error` and `untestable` say nothing about the host,
 * so they neither end a run nor begin one.
 */
import { OUTCOMES, type Outcome, type Reason } from '../api/index.ts';
import { HISTORY_STEP_SECONDS } from '../limits.ts';

export interface Run {
  port: number;
  outcome: Outcome;
  reason: Reason | null;
  /** The first observation of this result. Nobody knows how long it had been so before. */
  sinceMs: number;
  /** The last observation of it. */
  checkedMs: number;
}

export type PortOutcome = Pick<Run, 'port' | 'outcome' | 'reason'>;

/** Of a row: the run it belongs to, and when it was observed. */
export interface RowDates {
  since: string | null;
  checkedAt: string;
}

export interface Continued {
  run: Run;
  /** False where the run is on record and has only grown by less than is worth a write. */
  isNews: boolean;
}

/** The run that an observation belongs to, `last` grown or a new one; null where it says nothing about the host. */
export function continued(last: Run | null, seen: PortOutcome, nowMs: number): Continued | null {
  const { port, outcome, reason } = seen;
  if (OUTCOMES[outcome].state === 'untested') return null;
  if (last === null || !isSame(last, seen)) {
    return { run: { port, outcome, reason, sinceMs: nowMs, checkedMs: nowMs }, isNews: true };
  }
  const isNews = nowMs - last.checkedMs >= HISTORY_STEP_SECONDS * 1000;
  return { run: { ...last, checkedMs: Math.max(last.checkedMs, nowMs) }, isNews };
}

/** A run on record is up to a step behind: the row of its last observation says more, while it is cached. */
export function freshened(run: Run, row: RowDates | null): Run {
  if (row === null || row.since === null || Date.parse(row.since) !== run.sinceMs) return run;
  return { ...run, checkedMs: Math.max(run.checkedMs, Date.parse(row.checkedAt)) };
}

function isSame(a: PortOutcome, b: PortOutcome): boolean {
  return a.outcome === b.outcome && a.reason === b.reason;
}
