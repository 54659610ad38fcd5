/**
 * The connection after a server has agreed to STARTTLS, up to its first TLS record. Plain text may come before that, in
 * packets of its own, and no TLS client reads it; but a client with a buffer would take it for part of the encrypted
 * dialogue (CVE-2011-0411). It is held back until it is clear whether TLS follows.
 */
import { CONVERSATION_BYTES_MAX, TEXT_BEFORE_TLS_MS } from '../limits.ts';
import type { Arrival, Clock, Connection } from '../net/connection.ts';
import { ContentType } from '../tls/record/handshake-type.ts';
import { concat } from '../tls/record/wire.ts';

/** The first byte of the version in every record (RFC 8446 §5.1). */
const MAJOR_VERSION = 3;

export class UpgradedConnection implements Connection {
  readonly #connection: Connection;
  readonly #clock: Clock;
  #held: Uint8Array = new Uint8Array();
  #isSettled = false;
  #bytesBeforeTls = 0;

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.#clock = clock;
  }

  /** How many bytes of plain text came before the first record; 0 if no TLS came at all. */
  get bytesBeforeTls(): number {
    return this.#bytesBeforeTls;
  }

  async read(untilMs: number): Promise<Arrival> {
    if (this.#isSettled) return this.#connection.read(untilMs);
    let patientUntilMs = untilMs;
    for (;;) {
      const arrival = await this.#connection.read(patientUntilMs);
      if (arrival.kind !== 'bytes') return this.#handOn(arrival);
      if (this.#held.length === 0) patientUntilMs = Math.min(untilMs, this.#clock() + TEXT_BEFORE_TLS_MS);
      this.#held = concat(this.#held, arrival.bytes);
      const start = recordStart(this.#held);
      if (start !== -1) return this.#begin(start);
      if (this.#held.length > CONVERSATION_BYTES_MAX) return this.#handOn(arrival);
    }
  }

  write(bytes: Uint8Array): void {
    this.#connection.write(bytes);
  }

  close(): void {
    this.#connection.close();
  }

  #begin(start: number): Arrival {
    this.#isSettled = true;
    this.#bytesBeforeTls = start;
    return { kind: 'bytes', bytes: this.#held.subarray(start) };
  }

  /** No TLS follows, so the text is what the server has to say about STARTTLS. */
  #handOn(arrival: Arrival): Arrival {
    if (this.#held.length === 0) return arrival;
    this.#isSettled = true;
    return { kind: 'bytes', bytes: this.#held };
  }
}

/** Where the first record may begin; -1 if nowhere. Its type is a control character that no text contains. */
function recordStart(bytes: Uint8Array): number {
  return bytes.findIndex((byte, at) => {
    const isType = byte >= ContentType.changeCipherSpec && byte <= ContentType.applicationData;
    return isType && (bytes[at + 1] ?? MAJOR_VERSION) === MAJOR_VERSION;
  });
}
