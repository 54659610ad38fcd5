/**
 * Faults on the wire between a real TLS server and its client, for what a correct TLS library will not do itself. It
 * sees whole records from the server and has no keys; the client's records are never changed.
 */
import type { Socket } from 'node:net';
import { type Duplex, duplexPair } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What happens to a record: the bytes to send, or `hold` everything from now on, or `cut` the connection. */
export type WireFault = (record: Buffer, index: number) => Buffer | 'hold' | 'cut';

/** RFC 5246 §6.2.1: content type, version, length. */
const RECORD_HEADER_BYTES = 5;
const HANDSHAKE = 22;
/** RFC 5246 §7.4: type, length. */
const MESSAGE_HEADER_BYTES = 4;
const SERVER_HELLO = 2;
const SERVER_KEY_EXCHANGE = 12;

/** In TLS 1.2 the signature is at the end of the ServerKeyExchange, which is unencrypted (RFC 5246 §7.4.3). */
export const flippedSignature: WireFault = (record) => {
  if (messageType(record) !== SERVER_KEY_EXCHANGE) return record;
  const last = RECORD_HEADER_BYTES + MESSAGE_HEADER_BYTES + record.readUIntBE(RECORD_HEADER_BYTES + 1, 3) - 1;
  return record.with(last, (record[last] ?? 0) ^ 0x01) as Buffer;
};

/** A ServerHello that ends after its version. */
export const truncatedHello: WireFault = (record) =>
  messageType(record) === SERVER_HELLO
    ? Buffer.from([HANDSHAKE, 0x03, 0x03, 0, 6, SERVER_HELLO, 0, 0, 2, 0x03, 0x03])
    : record;

/** What whoever sits on the line adds once it has seen the client's hello (CVE-2011-0411). */
export const textBeforeHello: WireFault = (record, index) =>
  index === 0 ? Buffer.concat([Buffer.from('250 2.0.0 Slipped in\r\n'), record]) : record;

export const silentAfterHello: WireFault = (record, index) => (index === 0 ? record : 'hold');

export const cutAfterHello: WireFault = (record, index) => (index === 0 ? record : 'cut');

/** The stream over which the server speaks TLS, in place of the connection itself. */
export function faultyWire(connection: Socket, fault: WireFault): Duplex {
  const [near, far] = duplexPair();
  connection.pipe(far);
  // A client may hang up at any time, so an error of the pipe is expected.
  pipeline(far, (bytes) => afflicted(bytes, fault), connection).catch(() => {});
  connection.once('close', () => near.destroy());
  near.once('close', () => connection.destroySoon());
  return near;
}

async function* afflicted(bytes: AsyncIterable<Buffer>, fault: WireFault): AsyncGenerator<Buffer> {
  let index = 0;
  let isHeld = false;
  for await (const record of records(bytes)) {
    const sent = isHeld ? 'hold' : fault(record, index);
    if (sent === 'cut') return;
    if (sent === 'hold') isHeld = true;
    else yield sent;
    index += 1;
  }
}

/** Splits the stream into records; an incomplete one at the end is dropped. */
async function* records(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending = Buffer.alloc(0);
  for await (const chunk of bytes) {
    pending = Buffer.concat([pending, chunk]);
    for (let end = recordEnd(pending); end !== null; end = recordEnd(pending)) {
      yield pending.subarray(0, end);
      pending = pending.subarray(end);
    }
  }
}

/** Where the first record ends; null if it is incomplete. */
export function recordEnd(bytes: Buffer): number | null {
  if (bytes.length < RECORD_HEADER_BYTES) return null;
  const end = RECORD_HEADER_BYTES + bytes.readUInt16BE(3);
  return bytes.length < end ? null : end;
}

/** The type of the message at the start of a record; OpenSSL puts every message into a record of its own. */
function messageType(record: Buffer): number | null {
  return record[0] === HANDSHAKE ? (record[RECORD_HEADER_BYTES] ?? null) : null;
}
