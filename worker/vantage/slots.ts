/** A fixed number of slots, handed out in the order of asking. It knows nothing of what is done with them. */

/** Gives the slot back; calling it again does nothing. */
export type Release = () => void;

export class Slots {
  #free: number;
  readonly #waiting: ((release: Release) => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Null where none became free in time; the place in the line is given up then. */
  take(waitMaxMs: number): Promise<Release | null> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve(this.#lent());
    }
    return new Promise((resolve) => {
      const admit = (release: Release) => {
        clearTimeout(timer);
        resolve(release);
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(admit), 1);
        resolve(null);
      }, waitMaxMs);
      this.#waiting.push(admit);
    });
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
