/**
 * A report from the edge → a POSIX shell script that tests the same ports from the reader's machine, shows both results
 * side by side, and prints a link whose fragment holds its results (read by widget/local-result.ts). Pure. All inserted
 * text is quoted here, in one place, so that neither a query nor a mail server can inject code.
 */

import {
  expectedMode,
  LOCAL_CONCLUSIONS,
  LOCAL_OUTCOMES,
  type LocalConclusion,
  type LocalLetter,
  type LocalOutcome,
  modeOfOutcome,
  type PortReport,
  type Report,
  usualMode,
} from '../../api/index.ts';
import { isAddressLiteral } from '../../host/literal.ts';
import { tellingOf } from '../../judgement/use.ts';
import { LOCAL_GREETING_CHARS_MAX } from '../../limits.ts';
import { columnsOf, padded } from '../text/columns.ts';
import type { Words } from '../words.ts';
import { type ScriptWords, scriptBody } from './body.ts';

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

export function renderLocalScript(report: Report, options: LocalScriptOptions): string {
  const { words, origin, portsNamed } = options;
  const looked = Math.floor(options.nowMs / 1000);
  const { host } = report.target;
  const { title, about } = words.localScript;
  const rows = rowsOf(report);
  const table = tableOf(rows, words);
  const query = portsNamed === '' ? '' : `?ports=${portsNamed}`;
  const lines = [
    '#!/bin/sh',
    ...[title(host), ...about].map((line) => `# ${line}`),
    'export LC_ALL=C',
    `host=${quoted(host)} looked=${looked}`,
    `link=${quoted(`${origin}/check/${host}${query}#local=1;${host};${looked}`)}`,
    '# Port; host and port to dial; usual there; seen by the service: outcome, in words, greeting, EHLO, certificate.',
    'rows() {',
    ...rows.map((row) => `  "$1" ${rowArguments(row, table, options).map(quoted).join(' ')}`),
    '}',
  ];
  return `${lines.join('\n')}${scriptBody(shellWords(host, table, words))}`;
}

/** A script that only prints the problem, because it may be piped into a shell in place of the real script. */
export function problemScript(text: string): string {
  const lines = text.trimEnd().split('\n');
  return `#!/bin/sh\nprintf '%s\\n' ${lines.map(quoted).join(' ')} >&2\nexit 1\n`;
}

/** POSIX, "Single-Quotes": between them no character is special, and a single quote cannot appear. */
export function quoted(text: string): string {
  return `'${text.replace(/\p{Cc}/gu, ' ').replaceAll("'", "'\\''")}'`;
}

/** One row per port: of several vantage points, the row that says most. */
function rowsOf({ vantages }: Report): PortReport[] {
  const all = vantages.flatMap(({ ports }) => ports);
  const byPort = [...Map.groupBy(all, ({ port }) => port).values()];
  return byPort.flatMap((seen) => tellingOf(seen).slice(0, 1));
}

interface Table {
  head: string;
  /** Pads a cell to the width of its column; done here because shells count bytes. */
  here: (cell: string) => string;
  edge: (cell: string) => string;
}

function tableOf(rows: readonly PortReport[], words: Words): Table {
  const { localResult, localScript } = words;
  const title = localResult.column.here.toUpperCase();
  const edge = localResult.column.edge.toUpperCase();
  const width = (cells: readonly string[]) => Math.max(...cells.map(columnsOf));
  const hereColumns = width([title, ...Object.values(localResult.outcome)]);
  const edgeColumns = width([edge, ...rows.map((row) => words.localResult.edge[row.outcome])]);
  return {
    head: ` PORT  ${padded(title, hereColumns)}  ${padded(edge, edgeColumns)}  ${localScript.conclusionColumn}`,
    here: (cell) => padded(cell, hereColumns),
    edge: (cell) => padded(cell, edgeColumns),
  };
}

function shellWords(host: string, { head, here }: Table, { localResult, localScript }: Words): ScriptWords {
  const { title, saidToEdge, noTool, old, link } = localScript;
  const { conclusion, sentence } = localResult;
  const conclude = (code: LocalConclusion) =>
    `short=${quoted(conclusion[code])} long=${quoted(`${capitalized(conclusion[code])} – ${sentence[code]}`)}`;
  const letters = Object.entries(LOCAL_OUTCOMES) as [LocalLetter, LocalOutcome][];
  const outcomes = letters.map(([letter, name]) => [letter, quoted(here(localResult.outcome[name]))]);
  return {
    outcome: Object.fromEntries(outcomes) as ScriptWords['outcome'],
    conclusion: Object.fromEntries(
      LOCAL_CONCLUSIONS.map((code) => [code, conclude(code)]),
    ) as ScriptWords['conclusion'],
    // RFC 6066 §3: an IP address is not a server name.
    serverName: isAddressLiteral(host) ? '-noservername' : '-servername "$host"',
    title: quoted(title(host)),
    columns: quoted(head),
    saidToEdge: quoted(saidToEdge),
    noTool: quoted(noTool),
    old: quoted(old),
    link: quoted(link),
  };
}

/** The first letter may come after other characters. */
function capitalized(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function rowArguments(row: PortReport, table: Table, { dialed, words }: LocalScriptOptions): string[] {
  const { host, port } = dialed(row);
  // If both modes are common, the mode that the edge saw is passed as usual, so that the script does not complain.
  const mode = expectedMode(row.port) ?? modeOfOutcome(row.outcome) ?? usualMode(row.port);
  const usual = mode === 'implicit-tls' ? 'tls' : 'plain';
  return [
    String(row.port),
    host,
    String(port),
    usual,
    row.outcome,
    table.edge(words.localResult.edge[row.outcome]),
    ascii(row.smtp?.greeting ?? '').slice(0, LOCAL_GREETING_CHARS_MAX),
    keywords(row).join(' '),
    certificate(row),
  ];
}

/** The script does not look at certificates after STARTTLS. */
function certificate({ outcome, tls }: PortReport): string {
  return outcome === 'starttls' ? '' : (tls?.certificates[0]?.fingerprintSha256 ?? '');
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
