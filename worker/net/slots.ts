/** A fixed number of slots, granted in the order of the requests. One slot makes requests take turns. */
import { within } from './deadline.ts';

/** Gives the slot back; calling it again does nothing. */
export type Release = () => void;

export class Slots {
  #free: number;
  #waiting: ((release: Release) => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Null if no slot became free in time; the request then leaves the queue. Without a time limit, waits as long as it
   * takes.
   */
  take(): Promise<Release>;
  take(waitMaxMs: number): Promise<Release | null>;
  take(waitMaxMs?: number): Promise<Release | null> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(this.#lent());
    }
    const { promise, resolve } = Promise.withResolvers<Release | null>();
    this.#waiting.push(resolve);
    if (waitMaxMs === undefined) return promise;
    return within(waitMaxMs, promise, () => {
      this.#waiting = this.#waiting.filter((other) => other !== resolve);
      return null;
    });
  }

  /** A free slot, or null if there is none or others wait for one. Does not wait. */
  takeFree(): Release | null {
    if (this.#free === 0) return null;
    this.#free -= 1;
    return this.#lent();
  }

  #lent(): Release {
    let returned = false;
    return () => {
      if (returned) return;
      returned = true;
      const next = this.#waiting.shift();
      if (next) next(this.#lent());
      else this.#free += 1;
    };
  }
}
