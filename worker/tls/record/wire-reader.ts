/**
 * Reads the presentation language of TLS (RFC 8446 §3) from untrusted bytes. Never reads past the end and never throws:
 * after the first read that does not fit, everything is empty and `finished` stays false.
 */
const NOTHING = new Uint8Array();

export class WireReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #failed = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes are unread; 0 after a failure, so that a loop over them ends. */
  get left(): number {
    return this.#failed ? 0 : this.#bytes.length - this.#at;
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#at;
  }

  /** Whether all reads succeeded and nothing is left over. */
  get finished(): boolean {
    return !this.#failed && this.#at === this.#bytes.length;
  }

  get failed(): boolean {
    return this.#failed;
  }

  take(length: number): Uint8Array {
    if (this.#failed || length > this.#bytes.length - this.#at) {
      this.#failed = true;
      return NOTHING;
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint8(): number {
    return this.#number(1);
  }

  uint16(): number {
    return this.#number(2);
  }

  uint24(): number {
    return this.#number(3);
  }

  vector8(): Uint8Array {
    return this.take(this.uint8());
  }

  vector16(): Uint8Array {
    return this.take(this.uint16());
  }

  vector24(): Uint8Array {
    return this.take(this.uint24());
  }

  #number(bytes: number): number {
    return this.take(bytes).reduce((sum, byte) => sum * 256 + byte, 0);
  }
}
