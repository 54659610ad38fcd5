/** Requests by key within the current period. Pure: it is told the time. */

export interface FloodLimits {
  requestsMax: number;
  periodMs: number;
  keysMax: number;
}

export class FloodCount {
  readonly #limits: FloodLimits;
  readonly #counts = new Map<string, number>();
  #period = Number.NaN;

  constructor(limits: FloodLimits) {
    this.#limits = limits;
  }

  /** False if the key has used up its requests in this period. */
  admits(key: string, nowMs: number): boolean {
    const { requestsMax, periodMs, keysMax } = this.#limits;
    const period = Math.floor(nowMs / periodMs);
    if (period !== this.#period) this.#counts.clear();
    this.#period = period;
    const before = this.#counts.get(key) ?? 0;
    if (before >= requestsMax) return false;
    // Beyond this many keys, new ones are admitted uncounted, or a flood of keys would shut out everybody else.
    if (before > 0 || this.#counts.size < keysMax) this.#counts.set(key, before + 1);
    return true;
  }
}
