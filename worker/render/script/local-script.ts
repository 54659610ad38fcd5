/**
 * The report of an edge → a POSIX shell script that tests the same ports from the reader's machine, says both side by
 * side, and ends with a link whose fragment holds what it met (widget/local-result.ts reads it). Pure. Everything that
 * goes in is quoted here, in one place, so that neither a query nor a mail server can become code.
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
  /** Of the service. */
  origin: string;
  /** The ports as the query names them; empty where it leaves the choice to the service. */
  portsNamed: string;
  /** When the report was made. */
  nowMs: number;
  words: Words;
  /** What the script is to dial for a row: the host itself, unless the deployment has one on its own machine. */
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

/** Said, and nothing else done: a problem may be piped into a shell like the script in whose place it comes. */
export function problemScript(text: string): string {
  const lines = text.trimEnd().split('\n');
  return `#!/bin/sh\nprintf '%s\\n' ${lines.map(quoted).join(' ')} >&2\nexit 1\n`;
}

/** POSIX, "Single-Quotes": between them nothing has a meaning, and they themselves cannot stand there. */
export function quoted(text: string): string {
  return `'${text.replace(/\p{Cc}/gu, ' ').replaceAll("'", "'\\''")}'`;
}

/** One for each port: of several places, the one that can tell the most. */
function rowsOf({ vantages }: Report): PortReport[] {
  const all = vantages.flatMap(({ ports }) => ports);
  const byPort = [...Map.groupBy(all, ({ port }) => port).values()];
  return byPort.flatMap((seen) => tellingOf(seen).slice(0, 1));
}

interface Table {
  head: string;
  /** A column is made as wide as its cells need here: a shell counts bytes. */
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
    // RFC 6066 §3: an address is not a server name.
    serverName: isAddressLiteral(host) ? '-noservername' : '-servername "$host"',
    title: quoted(title(host)),
    columns: quoted(head),
    saidToEdge: quoted(saidToEdge),
    noTool: quoted(noTool),
    old: quoted(old),
    link: quoted(link),
  };
}

/** A sign may stand before the first letter. */
function capitalized(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function rowArguments(row: PortReport, table: Table, { dialed, words }: LocalScriptOptions): string[] {
  const { host, port } = dialed(row);
  // Where either mode will do, what the edge met is usual: the script then finds nothing wrong with it.
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

/** Behind STARTTLS the script does not look. */
function certificate({ outcome, tls }: PortReport): string {
  return outcome === 'starttls' ? '' : (tls?.certificates[0]?.fingerprintSha256 ?? '');
}

/** What any terminal shows and any shell leaves alone. */
function ascii(text: string): string {
  return text.replace(/[^ -~]/g, '').trim();
}

/** What the first EHLO of the connection was answered with: the script says no second one behind STARTTLS. */
function keywords({ outcome, smtp }: PortReport): string[] {
  const lines = outcome === 'implicit-tls' ? smtp?.extensionsAfterTls : smtp?.extensionsBeforeTls;
  return [...new Set((lines ?? []).map((line) => ascii(line).split(' ', 1)[0] ?? ''))].sort();
}
