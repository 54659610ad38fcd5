/**
 * What a script for the reader's own machine is told of each port: where to dial, and what the service saw there. Shared by the
 * shell and the PowerShell script, so that both compare the same. Pure; nothing is quoted here.
 */
import {
  expectedMode,
  LOCAL_OUTCOMES,
  type LocalConclusion,
  type LocalLetter,
  type LocalOutcome,
  modeOfOutcome,
  type Outcome,
  type PortReport,
  type Report,
  usualMode,
} from '../../api/index.ts';
import { tellingOf } from '../../judgement/use.ts';
import { LOCAL_GREETING_CHARS_MAX } from '../../limits.ts';
import { columnsOf, padded } from '../text/columns.ts';
import type { Words } from '../words.ts';

export interface LocalScriptOptions {
  /** The origin of the service. */
  origin: string;
  /** The ports as the query names them; empty if the service chooses. */
  portsNamed: string;
  /** When the report was made. */
  nowMs: number;
  words: Words;
  /**
   * The host and port that the script dials for a row: the host itself, unless it runs on the deployment's own machine.
   */
  dialed: (row: PortReport) => { host: string; port: number };
}

export interface ToldRow {
  port: number;
  host: string;
  dialedPort: number;
  usual: 'tls' | 'plain';
  outcome: Outcome;
  /** The outcome in words, padded to its column. */
  seen: string;
  /** Printable ASCII, as the next two; empty where the service saw none. */
  greeting: string;
  /** The keywords of the first EHLO reply, sorted, with spaces in between. */
  ehlo: string;
  /** SHA-256 of the leaf in hexadecimal. */
  certificate: string;
}

/** One row per port: of several vantage points, the row that says most. */
export function toldRows(report: Report, { words, dialed }: LocalScriptOptions): ToldRow[] {
  const rows = rowsOf(report);
  const { edge } = columnsFor(rows, words);
  return rows.map((row) => toldRow(row, dialed(row), edge(words.localResult.edge[row.outcome])));
}

function rowsOf({ vantages }: Report): PortReport[] {
  const all = vantages.flatMap(({ ports }) => ports);
  const byPort = [...Map.groupBy(all, ({ port }) => port).values()];
  return byPort.flatMap((seen) => tellingOf(seen).slice(0, 1));
}

function toldRow(row: PortReport, dialed: { host: string; port: number }, seen: string): ToldRow {
  // If both modes are common, the mode that the edge saw is passed as usual, so that the script does not complain.
  const mode = expectedMode(row.port) ?? modeOfOutcome(row.outcome) ?? usualMode(row.port);
  return {
    port: row.port,
    host: dialed.host,
    dialedPort: dialed.port,
    usual: mode === 'implicit-tls' ? 'tls' : 'plain',
    outcome: row.outcome,
    seen,
    greeting: ascii(row.smtp?.greeting ?? '').slice(0, LOCAL_GREETING_CHARS_MAX),
    ehlo: keywords(row).join(' '),
    certificate: row.tls?.certificates[0]?.fingerprintSha256 ?? '',
  };
}

/** Characters that every terminal displays and no shell interprets. */
function ascii(text: string): string {
  return text.replace(/[^ -~]/g, '').trim();
}

/**
 * The extensions in the first EHLO reply: the script sends no second EHLO after STARTTLS. None if the row does not have all
 * of them, so that they are not compared.
 */
function keywords({ outcome, smtp, cut }: PortReport): string[] {
  if (cut?.includes('extensions')) return [];
  const lines = outcome === 'implicit-tls' ? smtp?.extensionsAfterTls : smtp?.extensionsBeforeTls;
  return [...new Set((lines ?? []).map((line) => ascii(line).split(' ', 1)[0] ?? ''))].sort();
}

export interface ScriptTable {
  head: string;
  /** What was found here in words, by letter, padded to its column. */
  here: Readonly<Record<LocalLetter, string>>;
  /** What is concluded, in few words and in a sentence. */
  conclusion: (code: LocalConclusion) => { short: string; long: string };
}

/** Padded here because shells count bytes. */
export function scriptTable(report: Report, words: Words): ScriptTable {
  const { localResult, localScript } = words;
  const columns = columnsFor(rowsOf(report), words);
  const letters = Object.entries(LOCAL_OUTCOMES) as [LocalLetter, LocalOutcome][];
  const here = letters.map(([letter, name]) => [letter, columns.here(localResult.outcome[name])]);
  const [own, edge] = [columns.here(titleOf('here', words)), columns.edge(titleOf('edge', words))];
  return {
    head: ` PORT  ${own}  ${edge}  ${localScript.conclusionColumn}`,
    here: Object.fromEntries(here) as ScriptTable['here'],
    conclusion: (code) => {
      const short = localResult.conclusion[code];
      return { short, long: `${capitalized(short)} – ${localResult.sentence[code]}` };
    },
  };
}

function columnsFor(rows: readonly PortReport[], words: Words) {
  const { outcome, edge } = words.localResult;
  const width = (cells: readonly string[]) => Math.max(...cells.map(columnsOf));
  const here = width([titleOf('here', words), ...Object.values(outcome)]);
  const seen = width([titleOf('edge', words), ...rows.map((row) => edge[row.outcome])]);
  return { here: (cell: string) => padded(cell, here), edge: (cell: string) => padded(cell, seen) };
}

function titleOf(column: 'here' | 'edge', { localResult }: Words): string {
  return localResult.column[column].toUpperCase();
}

/** The first letter may come after other characters. */
function capitalized(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** The page with both columns, up to where the script adds what it found: the part after # stays in the browser. */
export function linkTo(host: string, { origin, portsNamed, nowMs }: LocalScriptOptions): string {
  const query = portsNamed === '' ? '' : `?ports=${portsNamed}`;
  return `${origin}/check/${host}${query}#local=1;${host};${secondsOf(nowMs)}`;
}

export function secondsOf(nowMs: number): number {
  return Math.floor(nowMs / 1000);
}
