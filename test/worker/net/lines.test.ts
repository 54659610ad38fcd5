import { describe, expect, it } from 'vitest';
import { LINE_CHARS_MAX } from '../../../worker/limits.ts';
import { encodeLine, readLines } from '../../../worker/net/lines.ts';
import { collected } from '../../support/rows.ts';

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

describe('readLines', () => {
  it('reads what encodeLine wrote, however it was split', async () => {
    const values = [{ text: 'ä\n€' }, 7, null, 'x'];
    const bytes = values.flatMap((value) => [...encodeLine(value)]);
    async function* cut(size: number) {
      for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.slice(at, at + size));
    }
    for (const size of [1, 2, 3, 7, bytes.length])
      expect(await collected(readLines(cut(size)))).toEqual(values);
  });

  it('reads nothing after the last line end', async () => {
    expect(await collected(readLines(chunks('1\n2')))).toEqual([1]);
    expect(await collected(readLines(chunks()))).toEqual([]);
  });

  it('fails on a line that is not JSON', async () => {
    await expect(collected(readLines(chunks('1\nHello\n')))).rejects.toThrow();
  });

  it('accepts a line up to its maximum length, in any pieces', async () => {
    const longest = `"${'x'.repeat(LINE_CHARS_MAX - 2)}"`;
    const pieces = longest.match(/.{1,1000}/g) ?? [];
    expect(await collected(readLines(chunks(...pieces, '\n', '1\n')))).toEqual([
      'x'.repeat(LINE_CHARS_MAX - 2),
      1,
    ]);
    await expect(collected(readLines(chunks(...pieces, 'x', '\n')))).rejects.toThrow('without an end');
  });
});
