import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_COLUMNS } from '../../../../worker/limits.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { table, tableWidth } from '../../../../worker/render/text/table.ts';

const ROWS = [
  ['PORT', 'RESULT', 'NOTE'],
  ['25', '日本', ''],
  ['2525', 'works', 'x'],
];

const brackets = (shown: string) => `[${shown}]`;

describe('table', () => {
  it('aligns columns by their width in a terminal, without trailing spaces', () => {
    expect(table(ROWS)).toEqual(['PORT  RESULT  NOTE', '25    日本', '2525  works   x']);
    expect(tableWidth(ROWS)).toBe('PORT  RESULT  NOTE'.length);
  });

  it('aligns numbers on the right', () => {
    expect(table(ROWS, { right: [0] })).toEqual(['PORT  RESULT  NOTE', '  25  日本', '2525  works   x']);
  });

  it('colors the visible text of a cell, but no gaps or trailing spaces', () => {
    const paint = (shown: string, row: number, column: number) =>
      row > 0 && column === 1 ? brackets(shown) : shown;
    expect(table(ROWS, { paint })).toEqual(['PORT  RESULT  NOTE', '25    [日本]', '2525  [works ]  x']);
  });

  it('is empty without rows', () => {
    expect([table([]), tableWidth([])]).toEqual([[], 0]);
  });

  it('cuts a line that is too long, whatever it contains, and still colors it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '日', ' ', '–'), maxLength: 60 });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, fc.boolean(), (all, isRight) => {
        const right = isRight ? [0] : [];
        const lines = table(all, { right });
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
        if (lines.some((line) => line.endsWith('…'))) expect(tableWidth(all)).toBeGreaterThan(TEXT_COLUMNS);
        const painted = table(all, { right, paint: brackets });
        expect(painted.map((line) => line.replaceAll(/[[\]]/g, ''))).toEqual(lines);
      }),
    );
  });
});
