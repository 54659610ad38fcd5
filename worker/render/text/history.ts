/**
 * A history for a terminal, as a table of at most 80 columns. It contains no text from a server, since a history stores
 * none. Pure.
 */
import type { History, HistoryEntry } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import { reasonText } from '../../messages/report.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';
import { portNames } from './port-names.ts';
import { table } from './table.ts';
import { utcMinute } from './utc.ts';

type Cells = readonly [vantage: string, port: string, since: string, checked: string, result: string];

export function historyText({ host, entries }: History, words: Words): string {
  const { title, nothing, column } = words.text.history;
  const lines = wrapped(title(host), TEXT_COLUMNS);
  if (entries.length === 0) return `${[...lines, ...wrapped(nothing, TEXT_COLUMNS)].join('\n')}\n`;
  const nameOf = portNames(entries);
  const rows = [column, ...entries.map((entry) => cellsOf(entry, nameOf(entry), words))];
  return `${[...lines, '', ...table(rows)].join('\n')}\n`;
}

function cellsOf(entry: HistoryEntry, port: string, { report }: Words): Cells {
  const { vantage, since, checkedAt, outcome, reason } = entry;
  const why = reason === null ? '' : `, ${reasonText(report, reason)}`;
  return [vantage, port, utcMinute(since), utcMinute(checkedAt), report.outcome[outcome] + why];
}
