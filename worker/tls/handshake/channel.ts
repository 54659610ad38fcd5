/**
 * Handshake messages over records: reassembles them however they are split, keeps the transcript, and turns everything
 * else that can arrive (alerts, the end, silence, another protocol) into the reason to stop. Does not interpret message
 * contents.
 */
import type { Clock } from '../../net/connection.ts';
import {
  HANDSHAKE_BYTES_MAX,
  HANDSHAKE_MESSAGE_BYTES_MAX,
  NOT_TLS_BYTES_MAX,
  NOT_TLS_LINE_MS,
  TLS_BYTES_MAX,
} from '../limits.ts';
import { parseAlerts } from '../record/alert.ts';
import { ContentType, HandshakeType } from '../record/handshake-type.ts';
import type { TlsRecord } from '../record/protection.ts';
import type { RecordLayer } from '../record/record-layer.ts';
import { TLS_13, type Version } from '../record/version.ts';
import { concat, uint8, vector24 } from '../record/wire.ts';
import { HANDSHAKE_HEADER_BYTES } from './message.ts';
import { Reassembly } from './reassembly.ts';
import type { TlsSeen } from './seen.ts';
import { broken, done, type Step, type Stop, stop, tooMuch } from './stop.ts';
import { Transcript } from './transcript.ts';

export interface HandshakeMessage {
  type: number;
  body: Uint8Array;
}

const LF = 0x0a;

export interface ChannelOptions {
  /** When the handshake has to be finished, as a time of the clock. */
  untilMs: number;
  clock: Clock;
}

export class HandshakeChannel {
  readonly records: RecordLayer;
  readonly transcript = new Transcript();
  readonly #seen: TlsSeen;
  readonly #untilMs: number;
  readonly #clock: Clock;
  #version: Version | null = null;
  readonly #reassembly = new Reassembly();
  #bytes = 0;

  constructor(records: RecordLayer, seen: TlsSeen, { untilMs, clock }: ChannelOptions) {
    this.records = records;
    this.#seen = seen;
    this.#untilMs = untilMs;
    this.#clock = clock;
  }

  /** From now on, the rules of this version apply. */
  agreeOn(version: Version): void {
    this.#version = version;
    this.records.agreeOn(version);
  }

  /** The next message, already added to the transcript. */
  async next(): Promise<Step<HandshakeMessage>> {
    for (;;) {
      const message = this.#cut();
      if (message && !this.#isPassedOver(message.type)) return done(message);
      if (message) continue;
      if (this.#isTooLarge()) return tooMuch(HANDSHAKE_MESSAGE_BYTES_MAX);
      const record = await this.#record();
      if (!record.ok) return record;
      if (record.value.type !== ContentType.handshake) return broken('unexpected-message');
      this.#bytes += record.value.bytes.length;
      if (this.#bytes > HANDSHAKE_BYTES_MAX) return tooMuch(HANDSHAKE_BYTES_MAX);
      this.#reassembly.add(record.value.bytes);
    }
  }

  async expect(type: number): Promise<Step<Uint8Array>> {
    const message = await this.next();
    if (!message.ok) return message;
    return message.value.type === type ? done(message.value.body) : broken('unexpected-message');
  }

  /** RFC 5246 §7.1: TLS 1.2 announces with a separate record that everything after it is protected. */
  async expectChangeCipherSpec(): Promise<Step<null>> {
    if (!this.isEmpty) return broken('unexpected-message');
    const record = await this.#record();
    if (!record.ok) return record;
    return isChangeCipherSpec(record.value) ? done(null) : broken('unexpected-message');
  }

  /** RFC 8446 §5.1: no message may span a change of keys. */
  get isEmpty(): boolean {
    return this.#reassembly.isEmpty;
  }

  send(type: number, body: Uint8Array): void {
    const message = concat(uint8(type), vector24(body));
    this.transcript.add(message);
    this.records.send(ContentType.handshake, message);
  }

  #cut(): HandshakeMessage | null {
    const whole = this.#reassembly.take();
    if (whole === null) return null;
    const [type = 0] = whole;
    if (!this.#isPassedOver(type)) this.transcript.add(whole);
    return { type, body: whole.subarray(HANDSHAKE_HEADER_BYTES) };
  }

  /**
   * RFC 5246 §7.4.1.1: a HelloRequest during negotiation is ignored and not part of the transcript. TLS 1.3 has none.
   */
  #isPassedOver(type: number): boolean {
    return type === HandshakeType.helloRequest && this.#version !== TLS_13;
  }

  /** Judged by the header, without waiting for the content. */
  #isTooLarge(): boolean {
    const end = this.#reassembly.header?.end ?? 0;
    return end > HANDSHAKE_HEADER_BYTES + HANDSHAKE_MESSAGE_BYTES_MAX;
  }

  /** The next record that is not to be ignored. */
  async #record(): Promise<Step<TlsRecord>> {
    for (;;) {
      const arrival = await this.records.next(this.#untilMs);
      this.#seen.spokeTls = arrival.kind !== 'not-tls' && this.records.hasBegun;
      switch (arrival.kind) {
        case 'end':
        case 'reset':
          return stop('cut-off', null);
        case 'late':
          return stop('stalled', null);
        case 'broken':
          return broken(arrival.alert);
        case 'too-much':
          return tooMuch(TLS_BYTES_MAX);
        case 'not-tls':
          await this.#keepPlaintext(arrival.bytes);
          return stop('not-tls', null);
      }
      const verdict = this.#judge(arrival.record);
      if (verdict === 'stop-here') return done(arrival.record);
      if (verdict !== 'pass-over') return verdict;
    }
  }

  #judge(record: TlsRecord): 'stop-here' | 'pass-over' | Stop {
    if (record.type === ContentType.alert) return this.#judgeAlert(record.bytes);
    if (record.type !== ContentType.changeCipherSpec) return 'stop-here';
    if (this.#version !== null && this.#version !== TLS_13) return 'stop-here';
    // RFC 8446 §5: TLS 1.3 sends it only for the sake of middleboxes, and any number of them is dropped.
    return isChangeCipherSpec(record) ? 'pass-over' : broken('unexpected-message');
  }

  /** RFC 8446 §6: in TLS 1.3 every alert but two is an error, whatever its level says. */
  #judgeAlert(bytes: Uint8Array): 'pass-over' | Stop {
    const alerts = parseAlerts(bytes);
    if (alerts.length === 0) return broken('decode-error');
    for (const { name, fatal } of alerts) {
      const isWarning = name === 'user-canceled' || (this.#version !== TLS_13 && !fatal);
      if (!isWarning || name === 'close-notify') return stop(`alert-${name}`, null);
    }
    return 'pass-over';
  }

  /** Collects the rest of a first line that arrives in pieces, up to the cap. */
  async #keepPlaintext(first: Uint8Array): Promise<void> {
    const untilMs = Math.min(this.#untilMs, this.#clock() + NOT_TLS_LINE_MS);
    let kept = first;
    while (kept.length < NOT_TLS_BYTES_MAX && !kept.includes(LF)) {
      const more = await this.records.more(untilMs);
      if (more === null) break;
      kept = concat(kept, more);
    }
    this.#seen.plaintext = kept.subarray(0, NOT_TLS_BYTES_MAX);
  }
}

function isChangeCipherSpec({ type, bytes }: TlsRecord): boolean {
  return type === ContentType.changeCipherSpec && bytes.length === 1 && bytes[0] === 1;
}
