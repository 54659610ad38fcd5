/** Rows of cells as lines for a terminal: columns aligned, each line cut to the available width. Pure. */
import { TEXT_COLUMNS } from '../../limits.ts';
import { columnsOf, cut, padded } from './columns.ts';

export const GAP = '  ';

type Rows = readonly (readonly string[])[];

export interface TableOptions {
  /** The columns to align on the right, as for numbers. */
  right?: readonly number[];
  /** Colors the visible text of a cell. */
  paint?: (shown: string, row: number, column: number) => string;
}

export function table(rows: Rows, { right = [], paint = asIs }: TableOptions = {}): string[] {
  const widths = columnWidths(rows);
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return right.includes(column) ? ' '.repeat(width - columnsOf(cell)) + cell : padded(cell, width);
    });
    const line = cut(cells.join(GAP).trimEnd(), TEXT_COLUMNS);
    return painted(line, cells, (shown, column) => paint(shown, index, column));
  });
}

/** The width of a table of these rows, uncut. */
export function tableWidth(rows: Rows): number {
  const widths = columnWidths(rows);
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);
}

function columnWidths(rows: Rows): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
}

/** Done last, because color codes take no columns and must not be cut. */
function painted(
  line: string,
  cells: readonly string[],
  paint: (shown: string, column: number) => string,
): string {
  let at = 0;
  return cells
    .map((cell, column) => {
      const end = at + cell.length;
      const shown = line.slice(at, end);
      at = end + GAP.length;
      return (shown === '' ? '' : paint(shown, column)) + line.slice(end, at);
    })
    .join('');
}

function asIs(text: string): string {
  return text;
}
