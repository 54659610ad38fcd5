/** The presentation language of TLS, written and read back, never past its end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExtensionType, readExtensions } from '../../../../worker/tls/handshake/extension.ts';
import { Transcript } from '../../../../worker/tls/handshake/transcript.ts';
import {
  concat,
  sameBytes,
  uint8,
  uint16,
  uint24,
  uint64,
  vector8,
  vector16,
  vector24,
} from '../../../../worker/tls/record/wire.ts';
import { WireReader } from '../../../../worker/tls/record/wire-reader.ts';

const NOTHING = new Uint8Array();
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('numbers', () => {
  it('are written with their high byte first', () => {
    expect(uint8(0xff)).toEqual(bytes(0xff));
    expect(uint16(0x0102)).toEqual(bytes(1, 2));
    expect(uint24(0x010203)).toEqual(bytes(1, 2, 3));
    expect(uint64(0)).toEqual(new Uint8Array(8));
    expect(uint64(0x0102_0304_0506)).toEqual(bytes(0, 0, 1, 2, 3, 4, 5, 6));
    expect(uint64(Number.MAX_SAFE_INTEGER)).toEqual(bytes(0, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff));
  });

  it.for([
    ['uint8', uint8, 0xff],
    ['uint16', uint16, 0xffff],
    ['uint24', uint24, 0xffffff],
  ] as const)('are read as they were written: %s', ([name, write, most]) => {
    for (const value of [0, 1, most - 1, most]) {
      const reader = new WireReader(write(value));
      expect(reader[name]()).toBe(value);
      expect(reader.finished).toBe(true);
    }
  });
});

describe('vectors', () => {
  const kinds = [
    ['vector8', vector8, 0xff],
    ['vector16', vector16, 0xffff],
    ['vector24', vector24, 70_000],
  ] as const;

  it.for(kinds)('are read as they were written: %s', ([name, write, most]) => {
    for (const length of [0, 1, most]) {
      const content = new Uint8Array(length).fill(7);
      const reader = new WireReader(concat(write(content.subarray(0, 1), content.subarray(1)), uint8(9)));
      expect(sameBytes(reader[name](), content)).toBe(true);
      expect(reader.finished).toBe(false);
      expect(reader.uint8()).toBe(9);
      expect(reader.finished).toBe(true);
    }
  });

  it.for(kinds)('that claim a byte too many are rejected: %s', ([name, write]) => {
    const whole = write(bytes(1, 2, 3));
    for (let length = 0; length < whole.length; length += 1) {
      const reader = new WireReader(whole.subarray(0, length));
      expect(reader[name]()).toEqual(NOTHING);
      expect([reader.failed, reader.finished, reader.left]).toEqual([true, false, 0]);
    }
  });
});

describe('a reader', () => {
  it('reads to the last byte and no further', () => {
    const reader = new WireReader(bytes(1, 2, 3));
    expect(reader.take(2)).toEqual(bytes(1, 2));
    expect([reader.left, reader.position, reader.finished]).toEqual([1, 2, false]);
    expect(reader.take(1)).toEqual(bytes(3));
    expect([reader.left, reader.position, reader.finished]).toEqual([0, 3, true]);
    expect(reader.take(0)).toEqual(NOTHING);
    expect(reader.finished).toBe(true);
    expect(reader.take(1)).toEqual(NOTHING);
    expect([reader.failed, reader.finished, reader.position]).toEqual([true, false, 3]);
  });

  it('reads nothing after a failure, whatever is left', () => {
    const reader = new WireReader(bytes(9, 1, 2, 3));
    expect(reader.vector8()).toEqual(NOTHING);
    expect([reader.uint8(), reader.uint16(), reader.uint24(), reader.left]).toEqual([0, 0, 0, 0]);
    expect(reader.take(0)).toEqual(NOTHING);
    expect(reader.finished).toBe(false);
  });

  it('never throws, never goes back and never passes the end', () => {
    const step = fc.constantFrom('uint8', 'uint16', 'uint24', 'vector8', 'vector16', 'vector24');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(step, { maxLength: 16 }), (content, steps) => {
        const reader = new WireReader(content);
        for (const name of steps) {
          const before = reader.position;
          const read = reader[name]();
          const taken = typeof read === 'number' ? read : read.length;
          if (reader.failed) expect(taken).toBe(0);
          expect(reader.position).toBeGreaterThanOrEqual(before);
          expect(reader.position).toBeLessThanOrEqual(content.length);
          expect(reader.finished && reader.left > 0).toBe(false);
        }
      }),
      { seed: 8446 },
    );
  });
});

describe('extensions', () => {
  const one = (type: number, content: Uint8Array) => concat(uint16(type), vector16(content));

  it('are found by their type', () => {
    const list = concat(one(ExtensionType.cookie, bytes(1)), one(0xffff, NOTHING));
    expect(readExtensions(list)).toEqual(
      new Map([
        [ExtensionType.cookie, bytes(1)],
        [0xffff, NOTHING],
      ]),
    );
    expect(readExtensions(NOTHING)).toEqual(new Map());
  });

  it('are rejected if the list is cut anywhere but between two', () => {
    const list = concat(one(1, bytes(1)), one(2, bytes(2)));
    for (let length = 0; length <= list.length; length += 1) {
      const isWhole = length % 5 === 0;
      expect(readExtensions(list.subarray(0, length)) !== null, `${length} bytes`).toBe(isWhole);
    }
  });

  it('are rejected if one comes twice', () => {
    expect(readExtensions(concat(one(1, NOTHING), one(2, NOTHING), one(1, NOTHING)))).toBeNull();
  });
});

describe('bytes', () => {
  it('are the same where all of them are', () => {
    expect(sameBytes(NOTHING, NOTHING)).toBe(true);
    expect(sameBytes(bytes(1, 2), bytes(1, 2))).toBe(true);
    expect(sameBytes(bytes(1, 2), bytes(1, 3))).toBe(false);
    expect(sameBytes(bytes(1), bytes(1, 2))).toBe(false);
    expect(sameBytes(bytes(1, 2), bytes(1))).toBe(false);
  });
});

describe('a transcript', () => {
  it('is the hash of its messages in sequence', () => {
    const [cut, whole] = [new Transcript(), new Transcript()];
    cut.add(bytes(1));
    cut.add(bytes(2, 3));
    whole.add(bytes(1, 2, 3));
    for (const hash of ['sha256', 'sha384'] as const) expect(cut.hash(hash)).toEqual(whole.hash(hash));
    whole.add(bytes(4));
    expect(cut.hash('sha256')).not.toEqual(whole.hash('sha256'));
  });

  it('replaces its first message by its hash after a HelloRetryRequest', () => {
    for (const [hash, length] of [
      ['sha256', 32],
      ['sha384', 48],
    ] as const) {
      const [first, retried, synthetic] = [new Transcript(), new Transcript(), new Transcript()];
      first.add(bytes(1));
      retried.add(bytes(1));
      retried.add(bytes(2));
      retried.replaceFirstByHash(hash);
      synthetic.add(concat(bytes(254, 0, 0, length), first.hash(hash)));
      synthetic.add(bytes(2));
      expect(retried.hash(hash)).toEqual(synthetic.hash(hash));
    }
  });
});
