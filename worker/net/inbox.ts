/**
 * What has arrived on a connection and waits to be read. Each piece costs us about the same, whatever its size, so they are
 * counted: with a cap on bytes alone, a peer that sends them one by one could cost a second of computing.
 */
import { ARRIVALS_MAX } from '../limits.ts';

export class Inbox {
  #pieces: Uint8Array[] = [];
  #arrivals = 0;
  #bytes = 0;

  /** How much waits. */
  get bytes(): number {
    return this.#bytes;
  }

  /** False if it is one piece too many; it is not kept then. */
  add(piece: Uint8Array): boolean {
    this.#arrivals += 1;
    if (this.#arrivals > ARRIVALS_MAX) return false;
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    return true;
  }

  /** Everything that waits; null if nothing does. */
  take(): Uint8Array | null {
    const [first, ...others] = this.#pieces;
    if (first === undefined) return null;
    const all = others.length === 0 ? first : new Uint8Array(Buffer.concat(this.#pieces));
    this.#pieces = [];
    this.#bytes = 0;
    return all;
  }
}
