/**
 * A report for a terminal: 80 columns at most, a row per port, no colour unless asked. Everything a server sent was
 * made printable by the parser; this file only measures, cuts and aligns. Pure.
 */
import type { PortReport, Report, State, VantageReport } from '../api.ts';
import { TEXT_COLUMNS } from '../limits.ts';
import { reasonText } from '../messages/report.ts';
import { columnsOf, cut, padded, wrapped } from './columns.ts';
import type { Words } from './words.ts';

export interface TextOptions {
  words: Words;
  color: boolean;
}

const GAP = '  ';
const NO_TIME = '–';

/** ANSI: green for what answered, yellow for what nobody knows, red for the rest. */
const COLORS: Readonly<Record<State, number>> = {
  open: 32,
  closed: 31,
  filtered: 31,
  unknown: 33,
  untested: 33,
};

export function renderText(report: Report, options: TextOptions): string {
  const { words } = options;
  const { host, unicodeHost } = report.target;
  const title = words.text.title(unicodeHost === host ? host : `${unicodeHost} (${host})`);
  const blocks = [wrapped(title, TEXT_COLUMNS).join('\n')];
  for (const vantage of report.vantages) blocks.push(block(vantage, options));
  return `${blocks.join('\n')}\n`;
}

function block(vantage: VantageReport, options: TextOptions): string {
  const { words } = options;
  const lines = [...wrapped(origin(vantage, words), TEXT_COLUMNS), '', ...table(vantage.ports, options)];
  for (const row of vantage.ports) lines.push(...transcript(row, words));
  return lines.join('\n');
}

function origin({ vantage, ageSeconds, cached }: VantageReport, words: Words): string {
  const region = words.element.region[vantage.region as keyof typeof words.element.region] ?? vantage.id;
  const place = vantage.colo === null ? words.element.requested(region) : `${region} (${vantage.colo})`;
  return words.text.seenFrom(place, cached ? words.text.ago(ageSeconds) : words.text.justNow);
}

interface Cells {
  port: string;
  result: string;
  time: string;
  note: string;
}

function table(ports: readonly PortReport[], { words, color }: TextOptions): string[] {
  const severalFamilies = new Set(ports.map((row) => row.family)).size > 1;
  const cells = ports.map((row) => cellsOf(row, words, severalFamilies));
  const all = [words.text.column, ...cells];
  const width = (name: keyof Cells) => Math.max(...all.map((row) => columnsOf(row[name])));
  const widths = { port: width('port'), result: width('result'), time: width('time') };
  const noteColumns = TEXT_COLUMNS - widths.port - widths.result - widths.time - 3 * GAP.length;
  const line = (row: Cells, paint: (text: string) => string) =>
    [
      row.port.padStart(widths.port),
      paint(padded(row.result, widths.result)),
      row.time.padStart(widths.time),
      cut(row.note, noteColumns),
    ]
      .join(GAP)
      .trimEnd();
  const painted = ports.map((row) => (color ? painter(row.state) : asIs));
  return [line(words.text.column, asIs), ...cells.map((row, index) => line(row, painted[index] ?? asIs))];
}

function asIs(text: string): string {
  return text;
}

function painter(state: State): (text: string) => string {
  return (text) => `\u001b[${COLORS[state]}m${text}\u001b[0m`;
}

function cellsOf(row: PortReport, words: Words, withFamily: boolean): Cells {
  const { result, reason } = said(row, words);
  return {
    port: withFamily ? `${row.port}/IPv${row.family}` : String(row.port),
    result,
    time: row.timings.connectMs === null ? NO_TIME : `${row.timings.connectMs} ms`,
    note: reason ?? row.smtp?.hostname ?? '',
  };
}

/** TLS that nobody looked into is said as what is known: the port answers. */
function said(row: PortReport, words: Words): { result: string; reason: string | null } {
  if (row.reason === 'tls-not-inspected') {
    const offered = row.smtp?.extensionsBeforeTls.includes('STARTTLS') === true;
    const { outcome, reason } = words.element.notInspected[offered ? 'starttlsOffered' : 'other'];
    return { result: outcome, reason };
  }
  return {
    result: words.report.outcome[row.outcome],
    reason: row.reason && reasonText(words.report, row.reason),
  };
}

function transcript(row: PortReport, words: Words): string[] {
  if (!row.transcript || row.transcript.length === 0) return [];
  const lines = row.transcript.map(({ from, atMs, text }) => {
    return cut(`${String(atMs).padStart(6)} ms  ${from === 'server' ? 'S:' : 'C:'} ${text}`, TEXT_COLUMNS);
  });
  return ['', `${words.text.transcript} ${row.port}`, ...lines];
}
