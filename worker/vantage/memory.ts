/**
 * What a station remembers, on disk, so that an evicted object still knows it. The one door to Durable Object storage.
 * It keeps what it is given for as long as it is told; what is worth keeping is decided elsewhere.
 */
import { MEMORY_SECONDS } from '../limits.ts';

export class Memory {
  readonly #storage: DurableObjectStorage;
  #isOpen = false;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Null where nothing is known under the name, or no longer. The type is what was kept under that name. */
  recall<Value>(name: string, nowMs: number): Value | null {
    const query = 'SELECT value FROM remembered WHERE name = ? AND until_ms > ?';
    const [found] = this.#sql().exec<{ value: string }>(query, name, nowMs).toArray();
    return found ? (JSON.parse(found.value) as Value) : null;
  }

  async keep(name: string, value: unknown, untilMs: number, nowMs: number): Promise<void> {
    const query = 'INSERT OR REPLACE INTO remembered (name, until_ms, value) VALUES (?, ?, ?)';
    this.#sql().exec(query, name, untilMs, JSON.stringify(value));
    if ((await this.#storage.getAlarm()) === null)
      await this.#storage.setAlarm(nowMs + MEMORY_SECONDS * 1000);
  }

  /** Drops what is over, and everything with it once nothing is left: an empty object costs nothing. */
  async tidy(nowMs: number): Promise<void> {
    this.#sql().exec('DELETE FROM remembered WHERE until_ms <= ?', nowMs);
    const query = 'SELECT max(until_ms) AS last FROM remembered';
    const { last } = this.#sql().exec<{ last: number | null }>(query).one();
    if (last !== null) return this.#storage.setAlarm(last);
    this.#isOpen = false;
    await this.#storage.deleteAll();
  }

  /** The table goes with everything else when nothing is left, and the object may live on. */
  #sql(): DurableObjectStorage['sql'] {
    const { sql } = this.#storage;
    if (!this.#isOpen)
      sql.exec(
        'CREATE TABLE IF NOT EXISTS remembered (name TEXT PRIMARY KEY, until_ms INTEGER NOT NULL, value TEXT NOT NULL)',
      );
    this.#isOpen = true;
    return sql;
  }
}
