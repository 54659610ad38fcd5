/**
 * Runs of equal results of one port: how long it has been as it is. Pure. What says nothing about the host, `error` and
 * `untestable`, neither ends a run nor begins one: a failure of ours is no change of theirs.
 */
import { OUTCOMES, type Outcome, type Reason } from '../api/index.ts';
import { HISTORY_STEP_SECONDS } from '../limits.ts';

export interface Run {
  port: number;
  outcome: Outcome;
  reason: Reason | null;
  /** The first look that saw this result. Nobody knows how long it had been so before. */
  sinceMs: number;
  /** The last look that saw it. */
  checkedMs: number;
}

export type Look = Pick<Run, 'port' | 'outcome' | 'reason'>;

/** Of a row that was told: which run it belongs to, and when it was seen. */
export interface Told {
  since: string | null;
  checkedAt: string;
}

export interface Continued {
  run: Run;
  /** False where the run is on record and has only grown by less than is worth a write. */
  isNews: boolean;
}

/** The run that a look belongs to, `last` grown or a new one; null where it says nothing about the host. */
export function continued(last: Run | null, look: Look, nowMs: number): Continued | null {
  const { port, outcome, reason } = look;
  if (OUTCOMES[outcome].state === 'untested') return null;
  if (last === null || !isSame(last, look)) {
    return { run: { port, outcome, reason, sinceMs: nowMs, checkedMs: nowMs }, isNews: true };
  }
  const isNews = nowMs - last.checkedMs >= HISTORY_STEP_SECONDS * 1000;
  return { run: { ...last, checkedMs: Math.max(last.checkedMs, nowMs) }, isNews };
}

/** A run on record is up to a step behind: the row of its last look says more, while it is remembered. */
export function freshened(run: Run, row: Told | null): Run {
  if (row === null || row.since === null || Date.parse(row.since) !== run.sinceMs) return run;
  return { ...run, checkedMs: Math.max(run.checkedMs, Date.parse(row.checkedAt)) };
}

function isSame(a: Look, b: Look): boolean {
  return a.outcome === b.outcome && a.reason === b.reason;
}
