/**
 * A report from the edge → a POSIX shell script that tests the same ports from the reader's machine, shows both results
 * side by side, and prints a link whose fragment holds its results (read by widget/local-result.ts). Pure. All inserted
 * text is quoted here, in one place, so that neither a query nor a mail server can inject code.
 */
import { LOCAL_CONCLUSIONS, type LocalConclusion, type LocalLetter, type Report } from '../../api/index.ts';
import { isAddressLiteral } from '../../host/literal.ts';
import type { Words } from '../words.ts';
import { type ScriptWords, scriptBody } from './body.ts';
import {
  type LocalScriptOptions,
  linkTo,
  type ScriptTable,
  scriptTable,
  secondsOf,
  type ToldRow,
  toldRows,
} from './told-row.ts';

export function renderLocalScript(report: Report, options: LocalScriptOptions): string {
  const { words } = options;
  const { host } = report.target;
  const { title, about } = words.localScript;
  const lines = [
    '#!/bin/sh',
    ...[title(host), ...about].map((line) => `# ${line}`),
    'export LC_ALL=C',
    `host=${quoted(host)} looked=${secondsOf(options.nowMs)}`,
    `link=${quoted(linkTo(host, options))}`,
    '# Port; host and port to dial; usual there; seen by the service: outcome, in words, greeting, EHLO, certificate.',
    'rows() {',
    ...toldRows(report, options).map((row) => `  "$1" ${rowArguments(row).map(quoted).join(' ')}`),
    '}',
  ];
  return `${lines.join('\n')}${scriptBody(shellWords(host, scriptTable(report, words), words))}`;
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

function shellWords(host: string, table: ScriptTable, { localScript }: Words): ScriptWords {
  const { title, saidToEdge, noTool, old, link } = localScript;
  const conclude = (code: LocalConclusion) => {
    const { short, long } = table.conclusion(code);
    return `short=${quoted(short)} long=${quoted(long)}`;
  };
  const outcomes = Object.entries(table.here).map(([letter, cell]) => [letter, quoted(cell)]);
  return {
    outcome: Object.fromEntries(outcomes) as Record<LocalLetter, string>,
    conclusion: Object.fromEntries(
      LOCAL_CONCLUSIONS.map((code) => [code, conclude(code)]),
    ) as ScriptWords['conclusion'],
    // RFC 6066 §3: an IP address is not a server name.
    serverName: isAddressLiteral(host) ? '-noservername' : '-servername "$host"',
    title: quoted(title(host)),
    columns: quoted(table.head),
    saidToEdge: quoted(saidToEdge),
    noTool: quoted(noTool),
    old: quoted(old),
    link: quoted(link),
  };
}

function rowArguments(row: ToldRow): string[] {
  // This script does not look at certificates after STARTTLS.
  const certificate = row.outcome === 'starttls' ? '' : row.certificate;
  return [
    String(row.port),
    row.host,
    String(row.dialedPort),
    row.usual,
    row.outcome,
    row.seen,
    row.greeting,
    row.ehlo,
    certificate,
  ];
}
