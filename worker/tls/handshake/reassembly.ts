/**
 * Handshake messages put together from pieces of any size (RFC 8446 §5.1). Pieces are joined only once a message is
 * complete: to copy at every byte would take time with the square of its length.
 */
import { concat } from '../record/wire.ts';
import { HANDSHAKE_HEADER_BYTES, type HandshakeHeader, handshakeHeader } from './message.ts';

export class Reassembly {
  #pieces: Uint8Array[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    // Not as it is: a Buffer of Node would make Buffers of all its parts.
    this.#pieces.push(new Uint8Array(piece.buffer, piece.byteOffset, piece.length));
    this.#length += piece.length;
  }

  /** Of the next message; null until it is complete. */
  get header(): HandshakeHeader | null {
    if (this.#length < HANDSHAKE_HEADER_BYTES) return null;
    const [first] = this.#pieces;
    return handshakeHeader(first && first.length >= HANDSHAKE_HEADER_BYTES ? first : this.#joined());
  }

  /** The next message with its header; null until all of it has arrived. */
  take(): Uint8Array | null {
    const end = this.header?.end;
    if (end === undefined || this.#length < end) return null;
    const whole = this.#joined();
    this.#pieces = [];
    this.#length = 0;
    this.add(whole.subarray(end));
    return whole.subarray(0, end);
  }

  #joined(): Uint8Array {
    const [first, ...more] = this.#pieces;
    const whole = first && more.length === 0 ? first : concat(...this.#pieces);
    this.#pieces = [whole];
    return whole;
  }
}
