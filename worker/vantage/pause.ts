/**
 * Leaves somebody alone for a while who did not answer: every host would wait for him anew. Kept in memory only, so all
 * stations on one machine share it and a new machine tries again.
 */
import { PAUSE_SECONDS } from '../limits.ts';

export class Pause {
  #untilMs = 0;

  begin(nowMs: number): void {
    this.#untilMs = nowMs + PAUSE_SECONDS * 1000;
  }

  /** A clock that was set back does not prolong it. */
  isOn(nowMs: number): boolean {
    return nowMs < this.#untilMs && nowMs >= this.#untilMs - PAUSE_SECONDS * 1000;
  }
}
