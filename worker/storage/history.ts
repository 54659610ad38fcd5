/**
 * The runs of each port that a station keeps, limited in number and age. run.ts defines what a run is; this file only
 * stores them, and only when something has changed, so that readers cause no writes.
 */
import type { EarlierResult, Outcome, Reason } from '../api/index.ts';
import { DAY_MS, HISTORY_DAYS, HISTORY_RUNS_PER_PORT_MAX } from '../limits.ts';
import { continued, differing, freshened, type PortOutcome, type RowDates, type Run } from './run.ts';
import type { Table } from './table.ts';

export const RUNS = 'runs';
export const HISTORY_COLUMNS =
  'port INTEGER, family INTEGER, since_ms INTEGER, checked_ms INTEGER NOT NULL, outcome TEXT NOT NULL, reason TEXT, ' +
  'PRIMARY KEY (port, family, since_ms)';

export const AGE_MAX_MS = HISTORY_DAYS * DAY_MS;

type Stored = {
  port: number;
  family: number;
  since_ms: number;
  checked_ms: number;
  outcome: string;
  reason: string | null;
};

export class History {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * When the current run of results began; null if this result says nothing about the host. `before` is the row of the
   * previous observation, if still cached: a run that ends is then recorded up to its last observation.
   */
  note(seen: PortOutcome, before: RowDates | null, nowMs: number): string | null {
    const query =
      'SELECT * FROM runs WHERE port = ? AND family = ? AND checked_ms > ? ORDER BY since_ms DESC LIMIT 1';
    const [stored] = this.#table.read<Stored>(query, seen.port, seen.family, nowMs - AGE_MAX_MS);
    const last = stored ? toRun(stored) : null;
    const found = continued(last, seen, nowMs);
    if (found === null) return null;
    const { run, isNews } = found;
    if (last !== null && last.sinceMs !== run.sinceMs) this.#write(freshened(last, before));
    if (isNews) this.#write(run);
    return dateOf(run.sinceMs);
  }

  /** Recent results of a port that differ from the one noted last, newest first. */
  earlier({ port, family }: Pick<PortOutcome, 'port' | 'family'>, nowMs: number): EarlierResult[] {
    const query = 'SELECT * FROM runs WHERE port = ? AND family = ? ORDER BY since_ms DESC';
    const runs = this.#table.read<Stored>(query, port, family).map(toRun);
    return differing(runs, nowMs).map(({ outcome, reason, sinceMs, checkedMs }) => {
      return { outcome, reason, since: dateOf(sinceMs), checkedAt: dateOf(checkedMs) };
    });
  }

  /** By port and family, newest first. */
  runs(nowMs: number): Run[] {
    const query = 'SELECT * FROM runs WHERE checked_ms > ? ORDER BY port, family, since_ms DESC';
    return this.#table.read<Stored>(query, nowMs - AGE_MAX_MS).map(toRun);
  }

  /** Deletes what is too old, and returns when more will be; null where nothing is left. */
  tidy(nowMs: number): number | null {
    this.#table.remove('DELETE FROM runs WHERE checked_ms <= ?', nowMs - AGE_MAX_MS);
    const query = 'SELECT checked_ms FROM runs ORDER BY checked_ms LIMIT 1';
    const [oldest] = this.#table.read<{ checked_ms: number }>(query);
    return oldest ? oldest.checked_ms + AGE_MAX_MS : null;
  }

  #write({ port, family, sinceMs, checkedMs, outcome, reason }: Run): void {
    const insert =
      'INSERT OR REPLACE INTO runs (port, family, since_ms, checked_ms, outcome, reason) VALUES (?, ?, ?, ?, ?, ?)';
    this.#table.insert(insert, port, family, sinceMs, checkedMs, outcome, reason);
    const kept = 'SELECT since_ms FROM runs WHERE port = ? AND family = ? ORDER BY since_ms DESC LIMIT ?';
    const drop = `DELETE FROM runs WHERE port = ? AND family = ? AND since_ms NOT IN (${kept})`;
    this.#table.remove(drop, port, family, port, family, HISTORY_RUNS_PER_PORT_MAX);
  }
}

function dateOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** The words are those of `continued`, of this or an earlier version of the program. */
function toRun({ port, family, since_ms, checked_ms, outcome, reason }: Stored): Run {
  return {
    port,
    family: family === 6 ? 6 : 4,
    outcome: outcome as Outcome,
    reason: reason as Reason | null,
    sinceMs: since_ms,
    checkedMs: checked_ms,
  };
}
