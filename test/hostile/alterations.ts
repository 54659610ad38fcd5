/** Alters one record of each handshake, every time in another way, so that a correct client must notice. */
import fc from 'fast-check';
import { type ByteMutation, byteMutation, mutated } from '../fuzz/mutation.ts';
import type { WireFault } from '../local/wire-fault.ts';

/** RFC 8446 §5.1: type, version, length. The header of a plain record is no part of the handshake, and stays as it is. */
const HEADER_BYTES = 5;
const SEED = 8446;

export class Alterations {
  readonly #ways: readonly ByteMutation[];
  #made = 0;

  constructor(ways: number) {
    this.#ways = fc.sample(byteMutation, { numRuns: ways, seed: SEED });
  }

  /** How many records were altered. */
  get made(): number {
    return this.#made;
  }

  /** Alters the record at this place of a connection, and no other. */
  at(place: number): WireFault {
    return (record, index) => (index === place ? this.#alter(record) : record);
  }

  #alter(record: Buffer): Buffer {
    const way = this.#ways[this.#made % this.#ways.length] as ByteMutation;
    this.#made += 1;
    return altered(record, way);
  }
}

/** With a correct length, so that the change itself has to be noticed. */
export function altered(record: Buffer, way: ByteMutation): Buffer {
  const before = record.subarray(HEADER_BYTES);
  const after = Buffer.from(mutated(before, way));
  // Some ways lead back to the same bytes.
  if (after.equals(before)) after.writeUInt8(after.readUInt8(0) ^ 1, 0);
  const header = Buffer.from(record.subarray(0, HEADER_BYTES));
  header.writeUInt16BE(after.length, 3);
  return Buffer.concat([header, after]);
}
