/**
 * A report for a terminal: 80 columns at most, a row per port, no colour unless asked. Everything a server sent was
 * made printable by the parser; this file only measures, cuts and aligns. Pure.
 */
import type { Finding, Outcome, PortReport, Report, VantageReport } from '../api.ts';
import { TEXT_COLUMNS } from '../limits.ts';
import { answerTimeMs } from '../messages/answer-time.ts';
import { ago, duration } from '../messages/format.ts';
import { reasonText } from '../messages/report.ts';
import { summarise } from '../messages/summary.ts';
import { factsOf } from '../messages/tls.ts';
import { columnsOf, cut, padded, wrapped } from './columns.ts';
import { type NamedRow, tlsLines, tlsNote } from './tls.ts';
import type { Words } from './words.ts';

export interface TextOptions {
  words: Words;
  color: boolean;
}

const GAP = '  ';
const NO_TIME = '–';
const BULLET = '- ';

/** ANSI: green for what answered well, yellow for what nobody knows or is not as it should be, red for the rest. */
const GREEN = 32;
const YELLOW = 33;
const RED = 31;

export function renderText(report: Report, options: TextOptions): string {
  const { words } = options;
  const { host, unicodeHost } = report.target;
  const title = words.text.title(unicodeHost === host ? host : `${unicodeHost} (${host})`);
  const blocks = [wrapped(title, TEXT_COLUMNS).join('\n')];
  for (const vantage of report.vantages) blocks.push(block(vantage, host, options));
  blocks.push(...findings(report.findings, words));
  return `${blocks.join('\n')}\n`;
}

function block(vantage: VantageReport, host: string, options: TextOptions): string {
  const { words } = options;
  const rows = named(vantage.ports);
  return [
    ...wrapped(origin(vantage, words), TEXT_COLUMNS),
    ...wrapped(summarise(vantage.ports, words.report), TEXT_COLUMNS),
    '',
    ...table(rows, host, options),
    ...tlsLines(rows, host, words),
    ...vantage.ports.flatMap((row) => transcript(row, words)),
  ].join('\n');
}

function named(ports: readonly PortReport[]): NamedRow[] {
  const severalFamilies = new Set(ports.map(({ family }) => family)).size > 1;
  return ports.map((report) => ({
    name: severalFamilies ? `${report.port}/IPv${report.family}` : String(report.port),
    report,
  }));
}

function origin({ vantage, ageSeconds, cached }: VantageReport, words: Words): string {
  const region = words.element.region[vantage.region as keyof typeof words.element.region] ?? vantage.id;
  // The region alone is only a wish.
  const seen = vantage.colo === null ? words.element.unknownPlace : `${region} (${vantage.colo})`;
  const place = vantage.place ?? seen;
  const when = cached && ageSeconds >= 1 ? ago(words.report.language, ageSeconds) : words.text.justNow;
  return words.text.seenFrom(place, when);
}

interface Cells {
  port: string;
  result: string;
  time: string;
  note: string;
}

function table(rows: readonly NamedRow[], host: string, { words, color }: TextOptions): string[] {
  const cells = rows.map((row) => cellsOf(row, host, words));
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
  const painted = rows.map(({ report }) => (color ? painter(report) : asIs));
  return [line(words.text.column, asIs), ...cells.map((row, index) => line(row, painted[index] ?? asIs))];
}

function asIs(text: string): string {
  return text;
}

function painter(row: PortReport): (text: string) => string {
  return (text) => `\u001b[${colorOf(row)}m${text}\u001b[0m`;
}

function colorOf({ state, outcome, tls }: PortReport): number {
  if (state === 'closed' || state === 'filtered') return RED;
  if (outcome === 'connected') return GREEN;
  return isEncrypted(outcome) && tls?.trusted && tls.problems.length === 0 ? GREEN : YELLOW;
}

function isEncrypted(outcome: Outcome): boolean {
  return outcome === 'starttls' || outcome === 'implicit-tls';
}

function cellsOf({ name, report }: NamedRow, host: string, words: Words): Cells {
  const timeMs = answerTimeMs(report);
  return {
    port: name,
    result: words.report.outcome[report.outcome],
    time: timeMs === null ? NO_TIME : duration(words.report.language, timeMs),
    note: noteOn(report, host, words),
  };
}

function noteOn({ outcome, reason, tls, smtp }: PortReport, host: string, words: Words): string {
  // What the server chose is more than that it was old.
  if (reason === 'obsolete-version' && tls) return words.tls.short[reason](factsOf(host, tls));
  if (reason !== null) return reasonText(words.report, reason);
  if (tls && isEncrypted(outcome)) return tlsNote(tls, host, words);
  return smtp?.hostname ?? '';
}

function findings(found: readonly Finding[], words: Words): string[] {
  if (found.length === 0) return [];
  const lines = found.flatMap(({ code, ports, parameters }) =>
    wrapped(words.finding.sentence[code](ports, parameters), TEXT_COLUMNS - BULLET.length).map(
      (line, index) => (index === 0 ? BULLET : ' '.repeat(BULLET.length)) + line,
    ),
  );
  return ['', words.finding.heading, ...lines];
}

function transcript(row: PortReport, words: Words): string[] {
  if (!row.transcript || row.transcript.length === 0) return [];
  const lines = row.transcript.map(({ from, atMs, text }) => {
    return cut(`${String(atMs).padStart(6)} ms  ${from === 'server' ? 'S:' : 'C:'} ${text}`, TEXT_COLUMNS);
  });
  return ['', `${words.text.transcript} ${row.port}`, ...lines];
}
