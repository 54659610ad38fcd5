/**
 * The transcript of a handshake: all messages of both sides in order, for hashing (RFC 8446 §4.4.1, RFC 5246 §7.4.9).
 */
import { createHash } from 'node:crypto';
import type { Hash } from '../record/cipher-suite.ts';
import { HandshakeType } from '../record/handshake-type.ts';
import { concat, uint8, vector24 } from '../record/wire.ts';

export class Transcript {
  #messages: Uint8Array[] = [];

  add(message: Uint8Array): void {
    this.#messages.push(message);
  }

  /** There are only a few small messages: hashing them again is cheaper than keeping a hash for each algorithm. */
  hash(algorithm: Hash): Uint8Array {
    const hash = createHash(algorithm);
    for (const message of this.#messages) hash.update(message);
    return hash.digest();
  }

  /** RFC 8446 §4.4.1: after a HelloRetryRequest, the first hello is replaced by its hash. */
  replaceFirstByHash(algorithm: Hash): void {
    const [first = new Uint8Array(), ...later] = this.#messages;
    const hash = createHash(algorithm).update(first).digest();
    this.#messages = [concat(uint8(HandshakeType.messageHash), vector24(hash)), ...later];
  }
}
