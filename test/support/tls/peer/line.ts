/**
 * A connection in memory, with both of its ends. Silence takes no real time: once both sides wait for each other, the
 * near side's deadline has passed. Independent of any protocol.
 */
import type { Arrival, Connection } from '../../../../worker/net/connection.ts';

export class Line {
  readonly near: Connection;
  readonly far: Connection;
  readonly #toNear: Arrival[] = [];
  readonly #toFar: Arrival[] = [];
  /** Whether the far side is waiting, or no longer reading. */
  #isFarQuiet = false;
  #wake = Promise.withResolvers<void>();

  constructor() {
    this.near = {
      read: () => this.#readNear(),
      write: (bytes) => this.#put(this.#toFar, { kind: 'bytes', bytes }),
      close: () => this.#put(this.#toFar, { kind: 'end' }),
    };
    this.far = {
      read: () => this.#readFar(),
      write: (bytes) => this.#put(this.#toNear, { kind: 'bytes', bytes }),
      close: () => this.#put(this.#toNear, { kind: 'end' }),
    };
  }

  /** Resets the connection as seen from the near side. */
  reset(): void {
    this.#put(this.#toNear, { kind: 'reset' });
  }

  /** The far side will not read again. */
  abandon(): void {
    this.#toFar.length = 0;
    this.#isFarQuiet = true;
    this.#stir();
  }

  #put(queue: Arrival[], arrival: Arrival): void {
    queue.push(arrival);
    this.#stir();
  }

  #stir(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers();
  }

  async #readNear(): Promise<Arrival> {
    for (;;) {
      const arrival = this.#toNear.shift();
      if (arrival) return arrival;
      if (this.#isFarQuiet && this.#toFar.length === 0) return { kind: 'late' };
      await this.#wake.promise;
    }
  }

  async #readFar(): Promise<Arrival> {
    for (;;) {
      const arrival = this.#toFar.shift();
      this.#isFarQuiet = arrival === undefined;
      if (arrival) return arrival;
      this.#stir();
      await this.#wake.promise;
    }
  }
}
