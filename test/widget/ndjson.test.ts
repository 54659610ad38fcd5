/** Bytes to lines: the same lines wherever the network splits them, and limits tested on both sides. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWER_CHARACTERS, LINE_CHARACTERS } from '../../widget/limits.ts';
import { LineSplitter } from '../../widget/ndjson.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function split(pieces: Uint8Array[]): (string | null)[] {
  const splitter = new LineSplitter();
  return [...pieces.map((piece) => splitter.push(piece)), splitter.push()].flatMap(
    (lines) => lines ?? [null],
  );
}

test('LineSplitter finds the same lines wherever the bytes are split, even inside characters', () => {
  const whole = bytes('{"a":"Größe 📮"}\r\n\n{"b":"\u202e"}\n{"c":1}');
  const expected = split([whole]);
  expect(expected).toHaveLength(3);
  for (let at = 0; at <= whole.length; at++) {
    expect(split([whole.slice(0, at), whole.slice(at)])).toEqual(expected);
  }
  expect(split([...whole].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
});

test('LineSplitter gives back any lines in any pieces', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !text.includes('\n') && text.trim() !== '');
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 9 }), (lines, size) => {
      const whole = bytes(lines.map((text) => `${text.toWellFormed()}\n`).join(''));
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
        whole.slice(index * size, (index + 1) * size),
      );
      expect(split(pieces)).toEqual(lines.map((text) => text.toWellFormed()));
    }),
  );
});

test('LineSplitter accepts a line of the longest length and gives up at one character more', () => {
  expect(split([bytes('x'.repeat(LINE_CHARACTERS))])).toHaveLength(1);
  expect(new LineSplitter().push(bytes('x'.repeat(LINE_CHARACTERS + 1)))).toBeNull();
});

test('LineSplitter gives up on an endless answer', () => {
  const splitter = new LineSplitter();
  const piece = bytes(`${'x'.repeat(99_999)}\n`);
  for (let read = 0; read < ANSWER_CHARACTERS; read += 100_000) expect(splitter.push(piece)).toHaveLength(1);
  expect(splitter.push(piece)).toBeNull();
});
