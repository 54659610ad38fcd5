/** The latest entries, in memory only: a limited number, each until its own expiry. */

interface Entry<Value> {
  value: Value;
  fromMs: number;
  untilMs: number;
}

export class Recent<Value> {
  readonly #entriesMax: number;
  /** In the order they were kept. */
  readonly #entries = new Map<string, Entry<Value>>();

  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  /** Null if nothing is kept under the name or it has expired. Setting the clock back does not extend an entry. */
  get(name: string, nowMs: number): Value | null {
    const entry = this.#entries.get(name);
    return entry !== undefined && entry.fromMs <= nowMs && nowMs < entry.untilMs ? entry.value : null;
  }

  keep(name: string, value: Value, nowMs: number, untilMs: number): void {
    this.#entries.delete(name);
    this.#entries.set(name, { value, fromMs: nowMs, untilMs });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#entriesMax && oldest !== undefined) this.#entries.delete(oldest);
  }
}
