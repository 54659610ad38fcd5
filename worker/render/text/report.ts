/**
 * A report for a terminal: 80 columns at most, a row per port, no color unless requested. The parser has made all text
 * from servers printable; this file only measures, cuts and aligns. Pure.
 */
import {
  answerTimeMs,
  type PortReport,
  type Report,
  type Tone,
  UNPLACED_REGIONS,
  type VantageReport,
} from '../../api/index.ts';
import { judge } from '../../judgement/use.ts';
import { TEXT_ADDRESSES_MAX, TEXT_COLUMNS } from '../../limits.ts';
import { ago, duration } from '../../messages/format.ts';
import { outcomeText, rowText } from '../../messages/row.ts';
import { summarize } from '../../messages/summary.ts';
import type { Words } from '../words.ts';
import { adviceLines } from './advice.ts';
import { assertionLines } from './assertions.ts';
import { callerLines } from './caller.ts';
import { cut, wrapped } from './columns.ts';
import { documentsColumn, documentsLines } from './documents.ts';
import { placesLines } from './places.ts';
import { isByAddress, portNames } from './port-names.ts';
import { signInLines } from './sign-in.ts';
import { table } from './table.ts';
import { type NamedRow, tlsLines, tlsNote } from './tls.ts';

export interface TextOptions {
  words: Words;
  color: boolean;
  /** Where readers report a wrong result. */
  reportUrl?: string | null;
}

const NO_TIME = '–';

/** ANSI: green, yellow, red. */
const COLORS: Readonly<Record<Tone, number>> = { good: 32, caution: 33, unknown: 33, bad: 31 };

export function renderText(report: Report, options: TextOptions): string {
  const { words } = options;
  const { host, unicodeHost } = report.target;
  const title = words.text.title(unicodeHost === host ? host : `${unicodeHost} (${host})`);
  const blocks = [...wrapped(title, TEXT_COLUMNS), ...documentsLines(report, words)];
  const [only, ...others] = report.vantages;
  if (only && others.length === 0) blocks.push(block(only, report, options));
  else blocks.push(...compared(report, options));
  blocks.push(
    ...callerLines(report.caller, words).flatMap((line, index) => (index === 0 ? ['', line] : line)),
  );
  const alarm = options.color ? (text: string) => painted('bad', text) : asIs;
  blocks.push(
    ...adviceLines(report, words, alarm),
    ...signInLines(report.signIn, words),
    ...assertionLines(report.assertions ?? [], words, alarm),
    ...reportLines(options),
  );
  return `${blocks.join('\n')}\n`;
}

/** Not for a host that is an address itself. */
function addressLines({ target, vantages }: Report, words: Words): string[] {
  const asked = vantages.flatMap(({ ports }) => ports.flatMap(({ address }) => address ?? []));
  const addresses = [...new Set(asked)];
  const total = target.addresses.length;
  if (addresses.length === 0 || addresses.includes(target.host)) return [];
  const line =
    addresses.length > TEXT_ADDRESSES_MAX
      ? words.text.askedAtMany(addresses.length, total)
      : words.text.askedAt(addresses, total);
  return wrapped(line, TEXT_COLUMNS);
}

/** A URL is never wrapped, so that it can be clicked and copied. */
function reportLines({ words, reportUrl = null }: TextOptions): string[] {
  if (reportUrl === null) return [];
  const line = `${words.text.wrongResult} ${reportUrl}`;
  return ['', ...(line.length <= TEXT_COLUMNS ? [line] : [words.text.wrongResult, reportUrl])];
}

function block(vantage: VantageReport, report: Report, options: TextOptions): string {
  const { target, documented } = report;
  const { words } = options;
  const { host } = target;
  const rows = named(vantage.ports, isByAddress(vantage.ports));
  const uses = vantage.ports.map((row) => judge(row).use);
  return [
    ...wrapped(origin(vantage, words), TEXT_COLUMNS),
    ...wrapped(summarize(uses, words.report), TEXT_COLUMNS),
    ...addressLines(report, words),
    '',
    ...rowsTable(rows, host, documentsColumn(documented, words), options),
    ...tlsLines(rows, host, words),
    ...vantage.ports.flatMap((row) => transcript(row, words)),
  ].join('\n');
}

/** Several vantage points: their columns, then TLS and dialogues, with the vantage point named where it matters. */
function compared(report: Report, options: TextOptions): string[] {
  const { target, vantages, documented } = report;
  const { words } = options;
  const all = vantages.flatMap(({ ports }) => ports);
  const documents = documentsColumn(documented, words);
  const byAddress = vantages.some(({ ports }) => isByAddress(ports));
  const keyOf = ({ port, family, address }: PortReport) => `${port}/${family} ${byAddress ? address : ''}`;
  const names = new Map(named(all, byAddress).map((row) => [keyOf(row.report), row]));
  const rows = [...names].map(([key, { name, report }]) => ({
    name,
    documented: documents?.(report.port) ?? null,
    reports: vantages.map(({ ports }) => ports.find((one) => keyOf(one) === key) ?? null),
  }));
  const lines = placesLines(vantages, rows, {
    words,
    paint: (report, text) => (options.color ? painter(report)(text) : text),
    noteOn: (report) => (judge(report).tone === 'good' ? '' : noteOn(report, target.host, words)),
    origin: (vantage) => origin(vantage, words),
  });
  const dialogues = vantages.flatMap(({ vantage, ports }) =>
    ports.flatMap((row) => transcript(row, words, ` (${vantage.id})`)),
  );
  const seen = rows.flatMap(({ name, reports }) => eachLeafOnce(name, reports));
  return [...addressLines(report, words), ...lines, ...tlsLines(seen, target.host, words), ...dialogues];
}

/** The same certificate seen from several vantage points is shown once. */
function eachLeafOnce(name: string, reports: readonly (PortReport | null)[]): NamedRow[] {
  const byLeaf = new Map<string, NamedRow>();
  for (const report of reports) {
    const leaf = report?.tls?.certificates[0]?.fingerprintSha256 ?? '';
    if (report?.tls && !byLeaf.has(leaf)) byLeaf.set(leaf, { name, report });
  }
  return [...byLeaf.values()];
}

function named(ports: readonly PortReport[], byAddress: boolean): NamedRow[] {
  const nameOf = portNames(ports, byAddress);
  return ports.map((report) => ({ name: nameOf(report), report }));
}

function origin({ vantage, ageSeconds, cached, ports }: VantageReport, words: Words): string {
  const region = words.place.region[vantage.region as keyof typeof words.place.region] ?? vantage.id;
  // A region is only a request, and in some of them no object is ever placed.
  const isPlaced = !UNPLACED_REGIONS.some((unplaced) => unplaced === vantage.region);
  const where = isPlaced ? `${region} (${vantage.colo})` : words.text.insteadOf(vantage.colo ?? '', region);
  const seen = vantage.colo === null ? words.place.unknownPlace : where;
  const place = vantage.place ?? seen;
  if (ports.every(({ outcome }) => outcome === 'error')) return words.text.notSeenFrom(place);
  const when = cached && ageSeconds >= 1 ? ago(words.report.language, ageSeconds) : words.text.justNow;
  return words.text.seenFrom(place, when);
}

/** Has a column for what the provider documents, if anything is known. */
function rowsTable(
  rows: readonly NamedRow[],
  host: string,
  documents: ((port: number) => string) | null,
  { words, color }: TextOptions,
): string[] {
  const { port, result, time, note } = words.text.column;
  const heading = [port, ...(documents ? [words.documents.column] : []), result, time, note];
  const resultColumn = heading.indexOf(result);
  return table([heading, ...rows.map((row) => cellsOf(row, host, documents, words))], {
    right: [0, resultColumn + 1],
    paint: (shown, row, column) => {
      const seen = rows[row - 1];
      return color && seen && column === resultColumn ? painter(seen.report)(shown) : shown;
    },
  });
}

function asIs(text: string): string {
  return text;
}

function painter(row: PortReport): (text: string) => string {
  return (text) => painted(judge(row).tone, text);
}

function painted(tone: Tone, text: string): string {
  return `\u001b[${COLORS[tone]}m${text}\u001b[0m`;
}

function cellsOf(
  { name, report }: NamedRow,
  host: string,
  documents: ((port: number) => string) | null,
  words: Words,
): string[] {
  const timeMs = answerTimeMs(report);
  return [
    name,
    ...(documents ? [documents(report.port)] : []),
    outcomeText(report, words.report),
    timeMs === null ? NO_TIME : duration(words.report.language, timeMs),
    noteOn(report, host, words, documents !== null),
  ];
}

function noteOn(report: PortReport, host: string, words: Words, isNarrow = false): string {
  const { reason, tls, smtp } = report;
  if (reason !== null) return rowText(report, host, words).note;
  if (tls) return tlsNote(tls, host, words, isNarrow);
  return smtp?.hostname ?? '';
}

function transcript(row: PortReport, words: Words, place = ''): string[] {
  if (!row.transcript || row.transcript.length === 0) return [];
  const lines = row.transcript.map(({ from, atMs, text }) => {
    return cut(`${String(atMs).padStart(6)} ms  ${from === 'server' ? 'S:' : 'C:'} ${text}`, TEXT_COLUMNS);
  });
  return ['', `${words.text.transcript} ${row.port}${place}`, ...lines];
}
