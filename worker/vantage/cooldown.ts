/**
 * After an agent or network has failed to answer, skips it for a while, since every other host would have to wait for
 * it too. Kept in memory only: all stations on one machine share it, and a new machine tries again.
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

  /** Why it is being skipped; null once the cooldown is over. Setting the clock back does not prolong it. */
  reason(nowMs: number): MissingReason | null {
    const isOn = nowMs < this.#untilMs && nowMs >= this.#untilMs - COOLDOWN_SECONDS * 1000;
    return isOn ? this.#reason : null;
  }
}
