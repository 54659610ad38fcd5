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

  /** Whether this request is still among those of its key that are allowed. */
  admits(key: string, nowMs: number): boolean {
    const { requestsMax, periodMs, keysMax } = this.#limits;
    const period = Math.floor(nowMs / periodMs);
    if (period !== this.#period) this.#counts.clear();
    this.#period = period;
    const before = this.#counts.get(key) ?? 0;
    if (before >= requestsMax) return false;
    // Beyond so many keys new ones are not counted: the flood would otherwise shut out everybody else.
    if (before > 0 || this.#counts.size < keysMax) this.#counts.set(key, before + 1);
    return true;
  }
}
