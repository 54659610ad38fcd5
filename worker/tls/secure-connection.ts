/**
 * A connection inside TLS, once the handshake is complete: sends and receives data, and handles protocol messages in
 * between (tickets, key updates, refused renegotiation, alerts). Keeps no tickets.
 */

import type { TlsAlert } from '../api/index.ts';
import type { Arrival, Connection } from '../net/connection.ts';
import type { Secrets13 } from './handshake/handshake-13.ts';
import { HANDSHAKE_HEADER_BYTES, handshakeHeader } from './handshake/message.ts';
import { MESSAGE_AFTER_HANDSHAKE_BYTES_MAX, MESSAGES_AFTER_HANDSHAKE_MAX } from './limits.ts';
import { type Alert, parseAlerts } from './record/alert.ts';
import { ContentType, HandshakeType } from './record/handshake-type.ts';
import type { TlsRecord } from './record/protection.ts';
import type { RecordLayer } from './record/record-layer.ts';
import { concat, uint8, vector24 } from './record/wire.ts';

const UPDATE_REQUESTED = 1;

export class SecureConnection implements Connection {
  readonly #records: RecordLayer;
  /** Null in TLS 1.2, which has no key updates. */
  readonly #secrets: Secrets13 | null;
  #buffered: Uint8Array = new Uint8Array();
  /** Handshake messages. */
  #messages = 0;
  #over: 'end' | 'reset' | null = null;
  #hasData = false;
  #refusal: TlsAlert | null = null;
  #isBeyondUs = false;
  #isClosed = false;

  constructor(records: RecordLayer, secrets: Secrets13 | null) {
    this.#records = records;
    this.#secrets = secrets;
  }

  /**
   * The alert that arrived instead of any data. In TLS 1.3 a server judges our last flight, and our lack of a client
   * certificate, only after the handshake is complete on our side (RFC 8446 §4.4.2.4).
   */
  get refusal(): TlsAlert | null {
    return this.#refusal;
  }

  /** Whether a limit of ours ended the connection, although the protocol allows the server more. */
  get isBeyondUs(): boolean {
    return this.#isBeyondUs;
  }

  async read(untilMs: number): Promise<Arrival> {
    while (this.#over === null) {
      const arrival = await this.#records.next(untilMs);
      if (arrival.kind === 'late') return { kind: 'late' };
      if (arrival.kind === 'record') {
        const bytes = this.#take(arrival.record);
        if (bytes) return { kind: 'bytes', bytes };
      } else if (arrival.kind === 'broken') {
        this.#abort(arrival.alert);
      } else if (arrival.kind === 'too-much') {
        this.#giveUp();
      } else {
        this.#over = arrival.kind === 'end' ? 'end' : 'reset';
      }
    }
    return { kind: this.#over };
  }

  write(bytes: Uint8Array): void {
    if (this.#over !== null) return;
    this.#records.send(ContentType.applicationData, bytes);
    this.#records.flush();
  }

  /** RFC 8446 §6.1: each side announces that it will send no more. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#over === null) this.#records.sendAlert('close-notify');
    this.#over ??= 'end';
    this.#records.close();
  }

  /** The data, or null if the record was about something else. */
  #take(record: TlsRecord): Uint8Array | null {
    if (record.type === ContentType.applicationData && record.bytes.length > 0) {
      if (this.#buffered.length > 0) return this.#abort('unexpected-message');
      this.#hasData = true;
      return record.bytes;
    }
    switch (record.type) {
      case ContentType.applicationData:
        return null;
      case ContentType.alert:
        return this.#hearAlert(record.bytes);
      case ContentType.handshake:
        return this.#hearHandshake(record.bytes);
      default:
        return this.#abort('unexpected-message');
    }
  }

  /** RFC 8446 §6: in TLS 1.3 every alert but two is an error, whatever its level says. */
  #hearAlert(bytes: Uint8Array): null {
    const alerts = parseAlerts(bytes);
    const isLast = ({ name, fatal }: Alert) => name !== 'user-canceled' && (fatal || this.#secrets !== null);
    const last = alerts.find((alert) => alert.name === 'close-notify' || isLast(alert));
    if (last?.name === 'close-notify') this.#over = 'end';
    else if (last || alerts.length === 0) this.#over = 'reset';
    if (this.#over === 'reset' && !this.#hasData) this.#refusal = last?.name ?? null;
    return null;
  }

  #hearHandshake(bytes: Uint8Array): null {
    this.#buffered = concat(this.#buffered, bytes);
    while (this.#over === null) {
      const header = handshakeHeader(this.#buffered);
      if (!header) return null;
      const { type, end } = header;
      if (end > HANDSHAKE_HEADER_BYTES + MESSAGE_AFTER_HANDSHAKE_BYTES_MAX) return this.#giveUp();
      if (this.#buffered.length < end) return null;
      const body = this.#buffered.subarray(HANDSHAKE_HEADER_BYTES, end);
      this.#buffered = this.#buffered.subarray(end);
      this.#hearMessage(type, body);
    }
    return null;
  }

  #hearMessage(type: number, body: Uint8Array): void {
    this.#messages += 1;
    if (this.#messages > MESSAGES_AFTER_HANDSHAKE_MAX) this.#giveUp();
    else if (type === HandshakeType.keyUpdate && this.#secrets) this.#updateKeys(this.#secrets, body);
    // RFC 5246 §7.4.1.1: a request to renegotiate may be declined.
    else if (type === HandshakeType.helloRequest && !this.#secrets)
      this.#records.sendAlert('no-renegotiation');
    else if (type !== HandshakeType.newSessionTicket || !this.#secrets) this.#abort('unexpected-message');
  }

  /** RFC 8446 §4.6.3: the next record uses the next key; a peer that asks for it gets new keys from us in return. */
  #updateKeys(secrets: Secrets13, body: Uint8Array): void {
    const [wish] = body;
    if (body.length !== 1 || wish === undefined || wish > UPDATE_REQUESTED) {
      this.#abort('illegal-parameter');
    } else if (this.#buffered.length > 0) {
      this.#abort('unexpected-message');
    } else {
      secrets.update('server');
      this.#records.protectReading(secrets.opener());
      if (wish === UPDATE_REQUESTED) this.#answerUpdate(secrets);
    }
  }

  #answerUpdate(secrets: Secrets13): void {
    const message = concat(uint8(HandshakeType.keyUpdate), vector24(uint8(0)));
    this.#records.send(ContentType.handshake, message);
    secrets.update('client');
    this.#records.protectWriting(secrets.sealer());
  }

  /** RFC 8446 §6.2: the alert for a failure that has nothing to do with the peer. */
  #giveUp(): null {
    this.#isBeyondUs = true;
    return this.#abort('internal-error');
  }

  #abort(alert: Parameters<RecordLayer['sendAlert']>[0]): null {
    this.#records.sendAlert(alert);
    this.#over = 'reset';
    return null;
  }
}
