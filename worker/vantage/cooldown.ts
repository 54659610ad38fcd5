/**
 * Leaves somebody alone for a while who did not answer, since every other host would wait for them as well. Kept in memory
 * only: all stations on one machine share it, and a new machine tries again.
 */
import { COOLDOWN_SECONDS } from '../limits.ts';

/** Why rows are missing. */
export type MissingReason = 'vantage-failed' | 'vantage-late' | 'budget';

export class Cooldown {
  #untilMs = 0;
  #reason: MissingReason = 'vantage-failed';

  begin(reason: MissingReason, nowMs: number): void {
    this.#untilMs = nowMs + COOLDOWN_SECONDS * 1000;
    this.#reason = reason;
  }

  /** What went wrong before, while it is on; null once it is over. A clock that was set back does not prolong it. */
  reason(nowMs: number): MissingReason | null {
    const isOn = nowMs < this.#untilMs && nowMs >= this.#untilMs - COOLDOWN_SECONDS * 1000;
    return isOn ? this.#reason : null;
  }
}
