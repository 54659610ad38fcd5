/**
 * A connection on which somebody sits between the client and a real server. He sees the server's whole records, in
 * clear where they are, and decides in what pieces the client gets what. Knows no keys.
 */
import type { Arrival, Connection } from '../../../worker/net/connection.ts';

const HEADER_BYTES = 5;

/** What the client gets in place of a record: each piece is what one read brings. `[]` swallows it. */
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
        // Not before it is asked for: a test may change its mind between two reads.
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

/** The type of the message that a record in clear begins with. */
export function messageOf(record: Uint8Array): number | undefined {
  return record[HEADER_BYTES];
}

/** The record with one bit turned, counted from its front, or from its end where `at` is negative. */
export function flipped(record: Buffer, at: number): Buffer {
  const turned = Buffer.from(record);
  const index = at < 0 ? turned.length + at : at;
  turned[index] = (turned[index] ?? 0) ^ 0x01;
  return turned;
}
