/**
 * Records over a plain connection: splits the stream, checks each header before waiting for its content, and applies
 * the current protection in both directions. Knows types and lengths, but not messages.
 */
import type { Arrival, Connection } from '../../net/connection.ts';
import { PLAINTEXT_BYTES_MAX, TLS_BYTES_MAX } from '../limits.ts';
import { type AlertName, encodeAlert } from './alert.ts';
import { ContentType } from './handshake-type.ts';
import { HEADER_BYTES, type Opener, type Sealer, type TlsRecord } from './protection.ts';
import { SSL_30, TLS_10, TLS_12, type Version } from './version.ts';
import { concat, uint8, uint16 } from './wire.ts';

export type RecordArrival =
  | { kind: 'record'; record: TlsRecord }
  | { kind: 'end' | 'reset' | 'late' }
  | { kind: 'broken'; alert: AlertName }
  /** More than we read; the server may be fine. */
  | { kind: 'too-much' }
  /** No record can begin with these bytes: the server speaks another protocol. */
  | { kind: 'not-tls'; bytes: Uint8Array };

interface Header {
  type: number;
  major: number;
  length: number;
}

export class RecordLayer {
  readonly #transport: Connection;
  #buffered: Uint8Array = new Uint8Array();
  #opener: Opener | null = null;
  #sealer: Sealer | null = null;
  /** Whether a whole record has arrived: after that, anything else is broken TLS rather than another protocol. */
  #isTls = false;
  #isFirst = true;
  #version: Version = TLS_12;
  #outgoing: Uint8Array[] = [];
  /** Bytes, as they come from the network: padding costs us as much as content. */
  #received = 0;

  constructor(transport: Connection) {
    this.#transport = transport;
  }

  /** RFC 5246 §E.1: a server of an older version accepts only records of its own version. */
  agreeOn(version: Version): void {
    if (version < TLS_12) this.#version = version;
  }

  protectReading(opener: Opener): void {
    this.#opener = opener;
  }

  protectWriting(sealer: Sealer): void {
    this.#sealer = sealer;
  }

  /** Whether any bytes have arrived; unless `next` reports that they are not TLS, a record has begun. */
  get hasBegun(): boolean {
    return this.#isTls || this.#buffered.length > 0;
  }

  async next(untilMs: number): Promise<RecordArrival> {
    for (;;) {
      const wrong = this.#fault();
      if (wrong) return wrong;
      const whole = this.#cut();
      if (whole) return this.#open(whole);
      this.flush();
      const arrival = await this.#transport.read(untilMs);
      if (arrival.kind !== 'bytes') return arrival;
      this.#received += arrival.bytes.length;
      if (this.#received > TLS_BYTES_MAX) return { kind: 'too-much' };
      this.#buffer(arrival);
    }
  }

  /** More bytes of an answer that is not TLS. */
  async more(untilMs: number): Promise<Uint8Array | null> {
    const arrival = await this.#transport.read(untilMs);
    return arrival.kind === 'bytes' ? arrival.bytes : null;
  }

  /**
   * Sent with `flush` or at the next read: several records in one packet avoid waiting for the server's delayed ACK.
   */
  send(type: number, content: Uint8Array): void {
    for (let at = 0; at < content.length; at += PLAINTEXT_BYTES_MAX) {
      const piece = content.subarray(at, at + PLAINTEXT_BYTES_MAX);
      this.#outgoing.push(this.#sealer?.seal(type, piece) ?? this.#plain(type, piece));
    }
  }

  /** RFC 8446 §D.4: never protected, whatever keys are in use. */
  sendChangeCipherSpec(): void {
    this.#outgoing.push(this.#plain(ContentType.changeCipherSpec, uint8(1)));
  }

  sendAlert(name: AlertName): void {
    this.send(ContentType.alert, encodeAlert(name));
    this.flush();
  }

  flush(): void {
    if (this.#outgoing.length > 0) this.#transport.write(concat(...this.#outgoing));
    this.#outgoing = [];
  }

  close(): void {
    this.flush();
    this.#transport.close();
  }

  #buffer(arrival: Arrival & { kind: 'bytes' }): void {
    this.#buffered = this.#buffered.length === 0 ? arrival.bytes : concat(this.#buffered, arrival.bytes);
  }

  /** RFC 8446 §5.1: some servers accept a first ClientHello only in a record marked as TLS 1.0. */
  #plain(type: number, content: Uint8Array): Uint8Array {
    const version = this.#isFirst ? TLS_10 : this.#version;
    this.#isFirst = false;
    return concat(uint8(type), uint16(version), uint16(content.length), content);
  }

  /** Checks as much of a header as has arrived. */
  #fault(): RecordArrival | null {
    const [type = ContentType.alert, major = SSL_30 >> 8, , high = 0, low = 0] = this.#buffered;
    const header: Header = { type, major, length: high * 256 + low };
    if (isHeader(header)) return header.length > this.#lengthMax() ? this.#tooLong() : null;
    if (!this.#isTls) return { kind: 'not-tls', bytes: this.#buffered };
    const isRecord = header.major === SSL_30 >> 8;
    return { kind: 'broken', alert: isRecord ? 'unexpected-message' : 'protocol-version' };
  }

  /** No text begins with 0x14 to 0x17 and then 0x03, so an excessive length is broken TLS, even in the first record. */
  #tooLong(): RecordArrival {
    return { kind: 'broken', alert: 'record-overflow' };
  }

  #lengthMax(): number {
    return PLAINTEXT_BYTES_MAX + (this.#opener?.expansionBytesMax ?? 0);
  }

  /** Takes one whole record off the buffer. */
  #cut(): Uint8Array | null {
    const [, , , high, low] = this.#buffered;
    if (high === undefined || low === undefined) return null;
    const end = HEADER_BYTES + high * 256 + low;
    if (this.#buffered.length < end) return null;
    const whole = this.#buffered.subarray(0, end);
    this.#buffered = this.#buffered.subarray(end);
    this.#isTls = true;
    return whole;
  }

  #open(whole: Uint8Array): RecordArrival {
    const header = whole.subarray(0, HEADER_BYTES);
    const fragment = whole.subarray(HEADER_BYTES);
    const type = header[0] ?? 0;
    if (!this.#opener) return { kind: 'record', record: { type, bytes: fragment } };
    const opened = this.#opener.open(header, fragment);
    if (!opened.ok) return { kind: 'broken', alert: opened.alert };
    return { kind: 'record', record: { type: opened.type, bytes: opened.bytes } };
  }
}

function isHeader(header: Header): boolean {
  const isType = header.type >= ContentType.changeCipherSpec && header.type <= ContentType.applicationData;
  return isType && header.major === SSL_30 >> 8;
}
