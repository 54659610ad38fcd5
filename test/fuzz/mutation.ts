/** What can happen to a recording on its way: to its bytes, to its records, or inside its protection. */
import fc from 'fast-check';
import { concat } from '../../worker/tls/record/wire.ts';
import type { Tail } from './played-connection.ts';
import type { ClearRecord } from './unsealed.ts';

/** Positions are fractions of the length, in millionths, so that one mutation fits every recording. */
export type ByteMutation =
  | { kind: 'flip'; at: number; mask: number }
  | { kind: 'set'; at: number; bytes: Uint8Array }
  | { kind: 'insert'; at: number; bytes: Uint8Array }
  | { kind: 'delete'; at: number; length: number }
  | { kind: 'repeat'; at: number; length: number };

export type RecordMutation =
  | { kind: 'drop' | 'double' | 'swap' | 'split'; at: number }
  | { kind: 'retype'; at: number; type: number }
  | { kind: 'say'; at: number; type: number; bytes: Uint8Array }
  | { kind: 'bytes'; at: number; inside: ByteMutation };

export interface Mishap {
  /** Which recording. */
  tape: number;
  wire: readonly ByteMutation[];
  /** Changes inside the protection, for recordings whose keys are known. */
  inside: readonly RecordMutation[];
  /** Lengths of the packets, repeated; none: as recorded. */
  packets: readonly number[];
  tail: Tail;
}

const MILLION = 1_000_000;
const place = fc.nat(MILLION - 1);
/** Bytes that are typical of lengths and counts. */
const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    Uint8Array.of(0),
    Uint8Array.of(0xff, 0xff),
    Uint8Array.of(0x40, 0x01),
    Uint8Array.of(0, 0, 0),
  ),
);

export const byteMutation: fc.Arbitrary<ByteMutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, mask: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('set' as const), at: place, bytes }),
  fc.record({ kind: fc.constant('insert' as const), at: place, bytes }),
  fc.record({ kind: fc.constant('delete' as const), at: place, length: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.integer({ min: 1, max: 600 }) }),
);

const recordType = fc.constantFrom(20, 21, 22, 23, 24);

/** Alerts, key updates, tickets, a request to renegotiate, an endless message. */
const saying = fc.oneof(
  fc.tuple(fc.constantFrom(1, 2), fc.nat(255)).map((alert) => ({ type: 21, bytes: Uint8Array.from(alert) })),
  fc.constantFrom(
    { type: 22, bytes: Uint8Array.of(24, 0, 0, 1, 0) },
    { type: 22, bytes: Uint8Array.of(24, 0, 0, 1, 1) },
    { type: 22, bytes: Uint8Array.of(0, 0, 0, 0) },
    { type: 22, bytes: Uint8Array.of(11, 0xff, 0xff, 0xff) },
    { type: 20, bytes: Uint8Array.of(1) },
    { type: 23, bytes: new Uint8Array() },
    { type: 22, bytes: new Uint8Array() },
  ),
  fc.record({ type: recordType, bytes: fc.uint8Array({ maxLength: 40 }) }),
);

const recordMutation: fc.Arbitrary<RecordMutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'double', 'swap', 'split'), at: place }),
  fc.record({ kind: fc.constant('retype' as const), at: place, type: recordType }),
  fc.tuple(place, saying).map(([at, said]) => ({ kind: 'say' as const, at, ...said })),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('bytes' as const), at: place, inside: byteMutation }),
  },
);

/** Most cases change one thing, so that the code after it is still reached. */
export function mishaps(tapes: number): fc.Arbitrary<Mishap> {
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
  const none = fc.constant([]);
  const changes = fc.oneof(fc.record({ wire: some(byteMutation), inside: none }), {
    weight: 2,
    arbitrary: fc.record({ wire: none, inside: some(recordMutation) }),
  });
  return fc
    .record({
      tape: fc.nat(tapes - 1),
      changes,
      packets: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 3 }),
      tail: fc.constantFrom<Tail>('end', 'reset', 'late', 'endless'),
    })
    .map(({ changes: { wire, inside }, ...rest }) => ({ ...rest, wire, inside }));
}

export function mutated(stream: Uint8Array, mutation: ByteMutation): Uint8Array {
  const at = Math.floor((mutation.at / MILLION) * stream.length);
  const [before, after] = [stream.subarray(0, at), stream.subarray(at)];
  switch (mutation.kind) {
    case 'flip':
      return concat(before, Uint8Array.of((after[0] ?? 0) ^ mutation.mask), after.subarray(1));
    case 'set':
      return concat(before, mutation.bytes, after.subarray(mutation.bytes.length));
    case 'insert':
      return concat(before, mutation.bytes, after);
    case 'delete':
      return concat(before, after.subarray(mutation.length));
    case 'repeat':
      return concat(before, after.subarray(0, mutation.length), after);
  }
}

export function mutatedRecords(records: readonly ClearRecord[], mutation: RecordMutation): ClearRecord[] {
  const at = Math.floor((mutation.at / MILLION) * records.length);
  const record = records[at];
  if (!record) return [...records];
  switch (mutation.kind) {
    case 'drop':
      return records.toSpliced(at, 1);
    case 'double':
      return records.toSpliced(at, 0, record);
    case 'swap':
      return records.toSpliced(at, 2, ...records.slice(at, at + 2).toReversed());
    case 'split': {
      const middle = record.bytes.length >> 1;
      const halves = [record.bytes.subarray(0, middle), record.bytes.subarray(middle)];
      return records.toSpliced(at, 1, ...halves.map((half) => ({ ...record, bytes: half })));
    }
    case 'retype':
      return records.with(at, { ...record, type: mutation.type });
    case 'say':
      return records.toSpliced(at, 0, { type: mutation.type, bytes: mutation.bytes, key: record.key });
    case 'bytes':
      return records.with(at, { ...record, bytes: mutated(record.bytes, mutation.inside) });
  }
}

/** Splits the stream into packets of these lengths. */
export function inPackets(stream: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const packets: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < stream.length; turn++) {
    const length = lengths[turn % lengths.length] ?? stream.length;
    packets.push(stream.subarray(at, at + length));
    at += length;
  }
  return packets;
}
