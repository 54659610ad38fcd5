/**
 * What a station keeps on disk, so that it survives eviction: fresh answers, and their history. The one door to Durable
 * Object storage. The callers decide what is worth keeping.
 */
import { MEMORY_SECONDS } from '../limits.ts';
import { HISTORY_COLUMNS, History, RUNS } from './history.ts';
import { Table } from './table.ts';

export const MEMORIES = 'memories';

export class Memory {
  readonly history: History;
  readonly #storage: DurableObjectStorage;
  readonly #remembered: Table;
  readonly #runs: Table;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    // SQLite reads no column that a query does not name, however long it is.
    const columns = 'name TEXT PRIMARY KEY, until_ms INTEGER NOT NULL, value TEXT NOT NULL, apart TEXT';
    this.#remembered = new Table(storage.sql, MEMORIES, columns);
    this.#runs = new Table(storage.sql, RUNS, HISTORY_COLUMNS);
    this.history = new History(this.#runs);
  }

  /**
   * Null where nothing is stored under the name or it has expired. The caller names the type that it stored, and for how
   * long it stores it at most, if a clock that is put back must not extend that.
   */
  recall<Value>(name: string, nowMs: number, lifetimeMs = Number.MAX_SAFE_INTEGER): Value | null {
    const query = 'SELECT value FROM memories WHERE name = ? AND until_ms > ? AND until_ms - ? <= ?';
    const [found] = this.#remembered.read<{ value: string }>(query, name, nowMs, nowMs, lifetimeMs);
    return found ? (JSON.parse(found.value) as Value) : null;
  }

  /** The same, even if expired, as long as it has not been deleted. */
  recallStale<Value>(name: string): Value | null {
    return this.recall(name, 0);
  }

  /** Of all names with this prefix, the value kept last, expired or not. */
  recallNewest<Value>(beginning: string): Value | null {
    const query = 'SELECT value FROM memories WHERE name >= ? AND name < ? ORDER BY until_ms DESC LIMIT 1';
    const [found] = this.#remembered.read<{ value: string }>(query, beginning, `${beginning}\uffff`);
    return found ? (JSON.parse(found.value) as Value) : null;
  }

  /** The same of every name with this prefix, `max` at most, in the order of the names. */
  recallEach<Value>(beginning: string, max: number): Value[] {
    const query = 'SELECT value FROM memories WHERE name >= ? AND name < ? ORDER BY name LIMIT ?';
    const found = this.#remembered.read<{ value: string }>(query, beginning, `${beginning}\uffff`, max);
    return found.map(({ value }) => JSON.parse(value) as Value);
  }

  /** What was kept with the value of `recallNewest`; null if nothing was. */
  recallNewestApart<Value>(beginning: string): Value | null {
    const query = 'SELECT apart FROM memories WHERE name >= ? AND name < ? ORDER BY until_ms DESC LIMIT 1';
    const [found] = this.#remembered.read<{ apart: string | null }>(query, beginning, `${beginning}\uffff`);
    return found?.apart ? (JSON.parse(found.apart) as Value) : null;
  }

  /** What was kept with the value, expired or not; null if nothing was. */
  recallApart<Value>(name: string): Value | null {
    const query = 'SELECT apart FROM memories WHERE name = ?';
    const [found] = this.#remembered.read<{ apart: string | null }>(query, name);
    return found?.apart ? (JSON.parse(found.apart) as Value) : null;
  }

  /** `apart` is for what is long and seldom needed; only `recallApart` reads it. */
  async keep(name: string, value: unknown, untilMs: number, nowMs: number, apart?: unknown): Promise<void> {
    const query = 'INSERT OR REPLACE INTO memories (name, until_ms, value, apart) VALUES (?, ?, ?, ?)';
    const beside = apart === undefined ? null : JSON.stringify(apart);
    this.#remembered.insert(query, name, untilMs, JSON.stringify(value), beside);
    const dueMs = nowMs + MEMORY_SECONDS * 1000;
    const alarmMs = await this.#storage.getAlarm();
    // The alarm may be weeks away, if the history alone has set it.
    if (alarmMs === null || alarmMs > dueMs) await this.#storage.setAlarm(dueMs);
  }

  /** When the object will wake up by itself; null for never. */
  wakesAtMs(): Promise<number | null> {
    return this.#storage.getAlarm();
  }

  /** Replaces any alarm that was set before. */
  wakeAt(timeMs: number): Promise<void> {
    return this.#storage.setAlarm(timeMs);
  }

  /**
   * Deletes what has expired, and everything once nothing is left, because an empty object costs nothing. An object
   * with only its history left sleeps until that is too old.
   */
  async tidy(nowMs: number): Promise<void> {
    this.#remembered.remove('DELETE FROM memories WHERE until_ms <= ?', nowMs);
    const query = 'SELECT max(until_ms) AS last FROM memories';
    const last = this.#remembered.read<{ last: number | null }>(query)[0]?.last ?? null;
    const historyDueMs = this.history.tidy(nowMs);
    if (last !== null) return this.#storage.setAlarm(last);
    if (historyDueMs !== null) return this.#storage.setAlarm(historyDueMs);
    await this.#storage.deleteAll();
    this.#remembered.gone();
    this.#runs.gone();
  }
}
