/**
 * Runs of equal results for one port: how long its state has been the same. Pure. `error` and `untestable` say nothing
 * about the host, so they neither end nor begin a run.
 */
import { type Family, OUTCOMES, type Outcome, type Reason } from '../api/index.ts';
import { CHANGE_SECONDS, EARLIER_MAX, HISTORY_STEP_SECONDS, RETURN_SECONDS } from '../limits.ts';

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

/**
 * The runs whose outcome differs from that of the current one, which is the first, newest first. Only recent ones: an old
 * one was probably repaired, unless the present outcome had been there before it.
 */
export function differing([current, ...earlier]: readonly Run[], nowMs: number): Run[] {
  if (current === undefined) return [];
  const isWithin = ({ checkedMs }: Run, seconds: number) => nowMs - checkedMs < seconds * 1000;
  const returned = (index: number) =>
    earlier.slice(index + 1).some((run) => run.outcome === current.outcome && isWithin(run, RETURN_SECONDS));
  const isRecent = (run: Run, index: number) => isWithin(run, CHANGE_SECONDS) || returned(index);
  return earlier
    .filter((run, index) => run.outcome !== current.outcome && isRecent(run, index))
    .slice(0, EARLIER_MAX);
}

function isSame(a: PortOutcome, b: PortOutcome): boolean {
  return a.outcome === b.outcome && a.reason === b.reason;
}
