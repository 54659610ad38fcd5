/**
 * A history → the response in the form asked for: JSON, a line per entry, or a table of 80 columns at most. The words
 * are our own; nothing a server sent is kept in a history.
 */
import type { History, HistoryEntry } from '../../api/index.ts';
import { HISTORY_MAX_AGE_SECONDS, TEXT_COLUMNS } from '../../limits.ts';
import { reasonText } from '../../messages/report.ts';
import type { Format } from '../../request/format.ts';
import { etagOf, matchesEtag, PRIVATE } from '../http/caching.ts';
import { CONTENT_TYPES } from '../http/respond.ts';
import type { Words } from '../words.ts';
import { columnsOf, cut, padded, wrapped } from './columns.ts';
import { portNames } from './port-names.ts';

export interface HistoryOptions {
  format: Format;
  words: Words;
  /** True where the same question gets the same answer from everybody. */
  shareable: boolean;
  ifNoneMatch: string | null;
}

export async function respondHistory(history: History, options: HistoryOptions): Promise<Response> {
  const { shareable, ifNoneMatch, words } = options;
  const caching = {
    'Cache-Control': shareable ? `public, max-age=${HISTORY_MAX_AGE_SECONDS}` : PRIVATE,
    ETag: await etagOf(history),
  };
  if (matchesEtag(ifNoneMatch, caching.ETag)) return new Response(null, { status: 304, headers: caching });
  // No page shows a history; who would like one best gets what programs get.
  const format = options.format === 'page' ? 'json' : options.format;
  const headers = { ...caching, 'Content-Type': CONTENT_TYPES[format] };
  return new Response(bodyOf(history, format, words), { headers });
}

function bodyOf(history: History, format: Exclude<Format, 'page'>, words: Words): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(history, null, 2)}\n`;
    case 'ndjson':
      return history.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    case 'text':
      return historyText(history, words);
  }
}

const GAP = '  ';

type Cells = readonly [vantage: string, port: string, since: string, checked: string, result: string];

export function historyText({ host, entries }: History, words: Words): string {
  const { title, nothing, column } = words.text.history;
  const lines = wrapped(title(host), TEXT_COLUMNS);
  if (entries.length === 0) return `${[...lines, ...wrapped(nothing, TEXT_COLUMNS)].join('\n')}\n`;
  const nameOf = portNames(entries);
  const rows = [column, ...entries.map((entry) => cellsOf(entry, nameOf(entry), words))];
  const widths = column.map((_, index) => Math.max(...rows.map((row) => columnsOf(row[index] ?? ''))));
  const table = rows.map((row) => {
    const line = row.map((cell, index) => padded(cell, widths[index] ?? 0)).join(GAP);
    return cut(line.trimEnd(), TEXT_COLUMNS);
  });
  return `${[...lines, '', ...table].join('\n')}\n`;
}

function cellsOf(entry: HistoryEntry, port: string, { report }: Words): Cells {
  const { vantage, since, checkedAt, outcome, reason } = entry;
  const why = reason === null ? '' : `, ${reasonText(report, reason)}`;
  return [vantage, port, minute(since), minute(checkedAt), report.outcome[outcome] + why];
}

/** In UTC, as the head of the column says. */
function minute(date: string): string {
  return date.slice(0, '2026-11-24T12:00'.length).replace('T', ' ');
}
