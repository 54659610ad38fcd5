/**
 * Leaves somebody alone for a while who did not answer: every host would wait for him anew. Kept in memory only, so all
 * stations on one machine share it and a new machine tries again.
 */
import { PAUSE_SECONDS } from '../limits.ts';

/** Why rows are missing. */
export type Lack = 'vantage-failed' | 'vantage-late' | 'budget';

export class Pause {
  #untilMs = 0;
  #lack: Lack = 'vantage-failed';

  begin(lack: Lack, nowMs: number): void {
    this.#untilMs = nowMs + PAUSE_SECONDS * 1000;
    this.#lack = lack;
  }

  /** What hindered before, and would again; null where nothing does. A clock that was set back does not prolong it. */
  lack(nowMs: number): Lack | null {
    const isOn = nowMs < this.#untilMs && nowMs >= this.#untilMs - PAUSE_SECONDS * 1000;
    return isOn ? this.#lack : null;
  }
}
