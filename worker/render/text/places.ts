/**
 * Several vantage points side by side for a terminal: a row per port, a column per vantage point, four to a block;
 * below it the locations of the vantage points and their problems. Pure.
 */
import type { PortReport, VantageReport } from '../../api/index.ts';
import { TEXT_COLUMNS, TEXT_VANTAGES_MAX } from '../../limits.ts';
import { outcomeText } from '../../messages/row.ts';
import type { Words } from '../words.ts';
import { columnsOf, cut, hanging, padded, wrapped } from './columns.ts';
import { colon } from './marks.ts';
import { GAP, table, tableWidth } from './table.ts';

/** A port of one family, with the report from each vantage point; null where there is no such row. */
export interface ComparedRow {
  name: string;
  /** What the provider documents; null if unknown. */
  documented: string | null;
  /** In the order of the vantage points. */
  reports: readonly (PortReport | null)[];
}

export interface PlacesOptions {
  words: Words;
  /** Colors the cell of one report. */
  paint: (report: PortReport, text: string) => string;
  /** The text that the note column has in the table of a single vantage point. */
  noteOn: (report: PortReport) => string;
  /** Where a vantage point is and how old its rows are. */
  origin: (vantage: VantageReport) => string;
}

/** `rows` with their labels, in the order requested. */
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
  const isDocumented = rows.some(({ documented }) => documented !== null);
  const leading = (name: string, documented: string | null) =>
    isDocumented ? [name, documented ?? ''] : [name];
  const leads = [
    leading(words.text.column.port, words.documents.column),
    ...rows.map(({ name, documented }) => leading(name, documented)),
  ];
  const cells = [
    vantages.map(({ vantage }) => vantage.id),
    ...rows.map(({ reports }) => reports.map((report) => (report ? outcomeText(report, words.report) : ''))),
  ];
  const room = Math.floor((TEXT_COLUMNS - tableWidth(leads)) / vantages.length) - GAP.length;
  const columns = Math.min(room, Math.max(...cells.flat().map(columnsOf)));
  const all = leads.map((lead, row) => [
    ...lead,
    ...(cells[row] ?? []).map((cell) => padded(cut(cell, columns), columns)),
  ]);
  return table(all, {
    right: [0],
    paint: (shown, row, column) => {
      const report = rows[row - 1]?.reports[column - (isDocumented ? 2 : 1)];
      return report ? paint(report, shown) : shown;
    },
  });
}

/** What does not fit into the cells: each note once, naming its vantage points unless it applies to all. */
function notes(
  vantages: readonly VantageReport[],
  rows: readonly ComparedRow[],
  { words, noteOn }: PlacesOptions,
): string[] {
  const widest = Math.max(...[words.text.column.port, ...rows.map(({ name }) => name)].map(columnsOf));
  const lines = rows.flatMap(({ name, reports }) => {
    const noticed = reports.flatMap((report, index) => {
      const id = vantages[index]?.vantage.id ?? '';
      return report ? [{ id, text: noted(report, words, noteOn) }] : [];
    });
    const by = Map.groupBy(noticed, ({ text }) => text);
    return [...by].flatMap(([text, places]) => {
      const isEverywhere = places.length === noticed.length;
      const where = isEverywhere ? '' : places.map(({ id }) => id).join(', ') + colon(words);
      return text === '' ? [] : hanging(name.padStart(widest) + GAP, `${where}${text}`, TEXT_COLUMNS);
    });
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

function noted(report: PortReport, words: Words, noteOn: (report: PortReport) => string): string {
  const note = noteOn(report);
  return note === '' ? '' : `${outcomeText(report, words.report)}, ${note}`;
}
