/**
 * A connection with an attacker between the client and a real server. The attacker sees the server's whole records, in
 * plain text before encryption begins, and decides what the client gets in which pieces. Has no keys.
 */
import type { Arrival, Connection } from '../../../worker/net/connection.ts';

const HEADER_BYTES = 5;

/** What the client gets instead of a record, one piece per read. `[]` drops it. */
export type Alteration = (record: Buffer) => readonly Uint8Array[];

export function altered(plain: Connection, alteration: Alteration): Connection {
  let bytes = Buffer.alloc(0);
  const pieces: Uint8Array[] = [];
  const read = async (untilMs: number): Promise<Arrival> => {
    for (;;) {
      const piece = pieces.shift();
      if (piece) return { kind: 'bytes', bytes: piece };
      const end = recordEnd(bytes);
      if (end !== null) {
        // Applied only when read, because a test may change its behavior between two reads.
        pieces.push(...alteration(Buffer.from(bytes.subarray(0, end))));
        bytes = bytes.subarray(end);
        continue;
      }
      const arrival = await plain.read(untilMs);
      if (arrival.kind !== 'bytes') return arrival;
      bytes = Buffer.concat([bytes, arrival.bytes]);
    }
  };
  return { read, write: (sent) => plain.write(sent), close: () => plain.close() };
}

function recordEnd(bytes: Buffer): number | null {
  if (bytes.length < HEADER_BYTES) return null;
  const end = HEADER_BYTES + bytes.readUInt16BE(3);
  return bytes.length < end ? null : end;
}

export function typeOf(record: Uint8Array): number | undefined {
  return record[0];
}

export function contentOf(record: Uint8Array): Uint8Array {
  return record.subarray(HEADER_BYTES);
}

/** The type of the message at the start of an unprotected record. */
export function messageOf(record: Uint8Array): number | undefined {
  return record[HEADER_BYTES];
}

/** The record with one bit flipped, at a position counted from its end if `at` is negative. */
export function flipped(record: Buffer, at: number): Buffer {
  const turned = Buffer.from(record);
  const index = at < 0 ? turned.length + at : at;
  turned[index] = (turned[index] ?? 0) ^ 0x01;
  return turned;
}
