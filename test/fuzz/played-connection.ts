/** A connection that plays packets back and then ends, falls silent, or repeats itself forever. */
import type { Arrival, Connection } from '../../worker/net/connection.ts';

export type Tail = 'end' | 'reset' | 'late' | 'endless';

/** A client that reads more often than this is stuck in a loop. */
const READS_MAX = 20_000;

export class PlayedConnection implements Connection {
  readonly written: Uint8Array[] = [];
  bytesTaken = 0;
  #next = 0;
  readonly #packets: readonly Uint8Array[];
  readonly #tail: Tail;

  constructor(packets: readonly Uint8Array[], tail: Tail) {
    this.#packets = packets.filter((packet) => packet.length > 0);
    this.#tail = tail;
  }

  async read(): Promise<Arrival> {
    const at = this.#next++;
    if (at > READS_MAX) throw new Error('The client never stops reading');
    const isPlayed = at >= this.#packets.length;
    if (isPlayed && (this.#tail !== 'endless' || this.#packets.length === 0))
      return { kind: this.#tail === 'endless' ? 'end' : this.#tail };
    const bytes = this.#packets[at % this.#packets.length] ?? new Uint8Array();
    this.bytesTaken += bytes.length;
    return { kind: 'bytes', bytes };
  }

  write(bytes: Uint8Array): void {
    this.written.push(bytes);
  }

  close(): void {}
}
