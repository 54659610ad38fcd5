/**
 * What a station keeps on disk, so that it survives eviction: fresh answers, and their history. The one door to Durable
 * Object storage. The callers decide what is worth keeping.
 */
import { MEMORY_SECONDS } from '../limits.ts';
import { HISTORY_COLUMNS, History } from './history.ts';
import { Table } from './table.ts';

export class Memory {
  readonly history: History;
  readonly #storage: DurableObjectStorage;
  readonly #remembered: Table;
  readonly #runs: Table;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    const columns = 'name TEXT PRIMARY KEY, until_ms INTEGER NOT NULL, value TEXT NOT NULL';
    this.#remembered = new Table(storage.sql, 'remembered', columns);
    this.#runs = new Table(storage.sql, 'runs', HISTORY_COLUMNS);
    this.history = new History(this.#runs);
  }

  /** Null where nothing is stored under the name or it has expired. The caller names the type that it stored. */
  recall<Value>(name: string, nowMs: number): Value | null {
    const query = 'SELECT value FROM remembered WHERE name = ? AND until_ms > ?';
    const [found] = this.#remembered.read<{ value: string }>(query, name, nowMs);
    return found ? (JSON.parse(found.value) as Value) : null;
  }

  /** The same, even if expired, as long as it has not been deleted. */
  recallStale<Value>(name: string): Value | null {
    return this.recall(name, 0);
  }

  async keep(name: string, value: unknown, untilMs: number, nowMs: number): Promise<void> {
    const query = 'INSERT OR REPLACE INTO remembered (name, until_ms, value) VALUES (?, ?, ?)';
    this.#remembered.insert(query, name, untilMs, JSON.stringify(value));
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
    this.#remembered.remove('DELETE FROM remembered WHERE until_ms <= ?', nowMs);
    const query = 'SELECT max(until_ms) AS last FROM remembered';
    const last = this.#remembered.read<{ last: number | null }>(query)[0]?.last ?? null;
    const historyDueMs = this.history.tidy(nowMs);
    if (last !== null) return this.#storage.setAlarm(last);
    if (historyDueMs !== null) return this.#storage.setAlarm(historyDueMs);
    await this.#storage.deleteAll();
    this.#remembered.gone();
    this.#runs.gone();
  }
}
