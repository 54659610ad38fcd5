/**
 * Several vantage points side by side for a terminal: a row per port, a column per place, four to a block; below it what
 * the places say of themselves and of what did not go well. Pure.
 */
import type { PortReport, VantageReport } from '../../api/index.ts';
import { TEXT_COLUMNS, TEXT_VANTAGES_MAX } from '../../limits.ts';
import type { Words } from '../words.ts';
import { columnsOf, cut, hanging, padded, wrapped } from './columns.ts';
import { colon } from './marks.ts';

/** A port of one family, and what each place reported of it; null where a place has no such row. */
export interface ComparedRow {
  name: string;
  /** What the provider documents; null where nothing is known of it. */
  documented: string | null;
  /** In the order of the places. */
  reports: readonly (PortReport | null)[];
}

export interface PlacesOptions {
  words: Words;
  /** Colours the cell of one report. */
  paint: (report: PortReport, text: string) => string;
  /** What stands in the note of a table of one place. */
  noteOn: (report: PortReport) => string;
  /** What a place says of itself: where it is, how old its rows are. */
  origin: (vantage: VantageReport) => string;
}

const GAP = '  ';

/** `rows` by their names, in the order asked. */
export function placesLines(
  vantages: readonly VantageReport[],
  rows: readonly ComparedRow[],
  options: PlacesOptions,
): string[] {
  const blocks = Array.from({ length: Math.ceil(vantages.length / TEXT_VANTAGES_MAX) }, (_, index) => {
    const from = index * TEXT_VANTAGES_MAX;
    const to = from + TEXT_VANTAGES_MAX;
    const part = rows.map((row) => ({ ...row, reports: row.reports.slice(from, to) }));
    return ['', ...block(vantages.slice(from, to), part, options)];
  });
  const legend = vantages.flatMap((one) =>
    wrapped(one.vantage.id + colon(options.words) + options.origin(one), TEXT_COLUMNS),
  );
  return [...legend, ...blocks.flat(), ...notes(vantages, rows, options)];
}

function block(
  vantages: readonly VantageReport[],
  rows: readonly ComparedRow[],
  { words, paint }: PlacesOptions,
): string[] {
  const { outcome } = words.report;
  const firsts = firstCells(rows, words);
  const names = Math.max(...firsts.map(columnsOf));
  const room = Math.floor((TEXT_COLUMNS - names) / vantages.length) - GAP.length;
  const ids = vantages.map(({ vantage }) => vantage.id);
  const said = rows.flatMap(({ reports }) =>
    reports.flatMap((report) => (report ? outcome[report.outcome] : [])),
  );
  const columns = Math.min(room, Math.max(...[...ids, ...said].map(columnsOf)));
  // Nothing behind the last cell: blanks inside a colour could not be trimmed.
  const cell = (text: string, index: number) =>
    index === vantages.length - 1 ? cut(text, columns) : padded(cut(text, columns), columns);
  const line = (name: string, cells: readonly string[]) => [name, ...cells].join(GAP).trimEnd();
  return [
    line(firsts[0] ?? '', ids.map(cell)),
    ...rows.map(({ reports }, row) =>
      line(
        firsts[row + 1] ?? '',
        reports.map((report, index) =>
          report ? paint(report, cell(outcome[report.outcome], index)) : cell('', index),
        ),
      ),
    ),
  ];
}

/** What stands before the places, all of one width: the heading first, then a port a line, with what is documented. */
function firstCells(rows: readonly ComparedRow[], words: Words): string[] {
  const ports = [words.text.column.port, ...rows.map(({ name }) => name)];
  const widest = Math.max(...ports.map(columnsOf));
  if (rows.every(({ documented }) => documented === null)) return ports.map((port) => port.padStart(widest));
  const documents = [words.documents.column, ...rows.map((row) => row.documented ?? '')];
  const columns = Math.max(...documents.map(columnsOf));
  return ports.map((port, index) => port.padStart(widest) + GAP + padded(documents[index] ?? '', columns));
}

/** What the cells have no room for, each note once, with the places it holds for where it is not all of them. */
function notes(
  vantages: readonly VantageReport[],
  rows: readonly ComparedRow[],
  { words, noteOn }: PlacesOptions,
): string[] {
  const widest = Math.max(...[words.text.column.port, ...rows.map(({ name }) => name)].map(columnsOf));
  const lines = rows.flatMap(({ name, reports }) => {
    const told = reports.flatMap((report, index) => {
      const id = vantages[index]?.vantage.id ?? '';
      return report ? [{ id, text: noted(report, words, noteOn) }] : [];
    });
    const by = Map.groupBy(told, ({ text }) => text);
    return [...by].flatMap(([text, places]) => {
      const isEverywhere = places.length === told.length;
      const where = isEverywhere ? '' : places.map(({ id }) => id).join(', ') + colon(words);
      return text === '' ? [] : hanging(name.padStart(widest) + GAP, `${where}${text}`, TEXT_COLUMNS);
    });
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

function noted(report: PortReport, words: Words, noteOn: (report: PortReport) => string): string {
  const note = noteOn(report);
  return note === '' ? '' : `${words.report.outcome[report.outcome]}, ${note}`;
}
