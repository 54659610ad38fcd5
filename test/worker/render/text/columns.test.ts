import { describe, expect, it } from 'vitest';
import { ADDRESS_COLUMNS_MAX } from '../../../../worker/limits.ts';
import { hanging, wrapped } from '../../../../worker/render/text/columns.ts';

describe('wrapped', () => {
  const address = (columns: number) => `https://example.net/${'a'.repeat(columns - 20)}`;

  it('breaks after spaces, and anywhere if there are none', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped(`at ${'h'.repeat(25)}`, 10)).toEqual([
      'at',
      'h'.repeat(10),
      'h'.repeat(10),
      'h'.repeat(5),
    ]);
  });

  it.each([
    [ADDRESS_COLUMNS_MAX, 3],
    [ADDRESS_COLUMNS_MAX + 1, 4],
  ])('keeps an address of %i columns in a line of its own or not: %i lines', (columns, count) => {
    const lines = wrapped(`read at ${address(columns)} in November`, 80);
    expect(lines).toHaveLength(count);
    expect(lines.includes(address(columns))).toBe(count === 3);
  });

  it('keeps only a real URL whole', () => {
    expect(wrapped(`javascript:${'a'.repeat(90)}`, 80)).toHaveLength(2);
    expect(wrapped(`nohttps://${'a'.repeat(90)}`, 80)).toHaveLength(2);
  });

  it('hangs the text next to the first column', () => {
    expect(hanging('- ', `see ${address(90)}`, 80)).toEqual(['- see', `  ${address(90)}`]);
  });
});
