/**
 * A report from the edge → a PowerShell script (5.1 and 7) that tests the same ports from the reader's machine, shows both
 * results side by side, and prints a link whose fragment holds its results (read by widget/local-result.ts). Pure. Everything
 * that is inserted is quoted here, in one place, so that neither a query nor a mail server can inject code.
 */
import {
  concludeLocally,
  LOCAL_OUTCOMES,
  type LocalConclusion,
  type LocalLetter,
  type LocalOutcome,
  type Report,
  seenAs,
} from '../../api/index.ts';
import type { Words } from '../words.ts';
import { POWERSHELL_BODY } from './powershell-body.ts';
import {
  type LocalScriptOptions,
  linkTo,
  scriptTable,
  secondsOf,
  type ToldRow,
  toldRows,
} from './told-row.ts';

export function renderPowershell(report: Report, options: LocalScriptOptions): string {
  const { words } = options;
  const { host } = report.target;
  const { title, powershell, about } = words.localScript;
  const rows = toldRows(report, options);
  const lines = [
    ...[title(host), powershell.about, ...about.slice(1), powershell.tried].map(
      (line) => `# ${transliterated(line)}`,
    ),
    '& {',
    '  Set-StrictMode -Off',
    "  if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {",
    `    return ${quoted(transliterated(powershell.constrained))} }`,
    '  # Words that are not ASCII are escaped, because Windows PowerShell 5.1 may take the script for another encoding.',
    '  function Say([string] $words) { [regex]::Unescape($words) }',
    `  [string] $name = ${quoted(host)}`,
    `  [int] $looked = ${secondsOf(options.nowMs)}`,
    `  [string] $link = ${quoted(linkTo(host, options))}`,
    '  # What the service saw on each port, and what each result here means beside it (! where something differs).',
    '  $rows = @(',
    ...rows.map((row) => `    ${hashtable(row)}`),
    '  )',
    ...wordLines(report, rows, words).map((line) => `  ${line}`),
  ];
  return `${lines.join('\n')}${POWERSHELL_BODY}}\n`;
}

/** A script that only says what is wrong, because it may be piped into PowerShell in place of the real script. */
export function powershellProblem(text: string): string {
  const lines = text.trimEnd().split('\n');
  const said = lines.map((line) => `  Write-Warning ${quoted(transliterated(line))}\n`);
  return `${lines.map((line) => `# ${transliterated(line)}\n`).join('')}& {\n${said.join('')}}\n`;
}

/** Between single quotes only they are special, and are doubled (about_Quoting_Rules). ASCII has no other kind of them. */
export function quoted(text: string): string {
  return `'${text.replace(/[^ -~]/g, ' ').replaceAll("'", "''")}'`;
}

/** Escaped for `Say`, where that is needed. */
function said(text: string): string {
  const plain = text.replace(/\p{Cc}/gu, ' ');
  if (/^[ -[\]-~]*$/.test(plain)) return quoted(plain);
  const escaped = plain
    .replaceAll('\\', '\\\\')
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(Say ${quoted(escaped)})`;
}

const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};

/** Comments cannot be escaped. */
function transliterated(text: string): string {
  return text
    .replace(/[äöüßÄÖÜ]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[^ -~]/g, ' ');
}

function hashtable(row: ToldRow): string {
  const { port, host, dialedPort, usual, outcome, seen, greeting, ehlo, certificate } = row;
  const entries = [
    `Port = ${port}; Host = ${quoted(host)}; Dial = ${dialedPort}; Usual = ${quoted(usual)}`,
    `Outcome = ${quoted(outcome)}; Seen = ${said(seen)}`,
    `Greeting = ${quoted(greeting)}; Ehlo = ${quoted(ehlo)}; Certificate = ${quoted(certificate)}`,
    `Means = ${quoted(meanings(row))}`,
  ];
  return `@{ ${entries.join('; ')} }`;
}

/** Conclusion by letter, `both-open=g,s altered=g!,s!`: decided where the element and the shell script have it from. */
function meanings(row: ToldRow): string {
  return [...Map.groupBy(concluded(row), ({ code }) => code)]
    .map(([code, of]) => `${code}=${of.map(({ key }) => key).join()}`)
    .join(' ');
}

/** Everything that may be found here, with ! where something differs. */
function concluded({ port, outcome }: ToldRow): { key: string; code: LocalConclusion }[] {
  const letters = Object.entries(LOCAL_OUTCOMES) as [LocalLetter, LocalOutcome][];
  return letters.flatMap(([letter, here]) =>
    [false, true].map((differs) => ({
      key: `${letter}${differs ? '!' : ''}`,
      code: concludeLocally(port, { outcome: here, differs }, seenAs(outcome)),
    })),
  );
}

function wordLines(report: Report, rows: readonly ToldRow[], words: Words): string[] {
  const { title, saidToEdge, old, link } = words.localScript;
  const { host } = report.target;
  const table = scriptTable(report, words);
  const possible = new Set(rows.flatMap(concluded).map(({ code }) => code));
  const here = Object.entries(table.here).map(([letter, cell]) => `${letter} = ${said(cell)}`);
  const conclusions = [...possible].map((code) => {
    const { short, long } = table.conclusion(code);
    return `  ${quoted(code)} = @(${said(short)}, ${said(long)})`;
  });
  return [
    `$title, $columns = ${said(title(host))}, ${said(table.head)}`,
    `$saidToEdge, $old, $toLink = ${[saidToEdge, old, link].map(said).join(', ')}`,
    `$here = @{ ${here.join('; ')} }`,
    '$conclusions = @{',
    ...conclusions,
    '}',
  ];
}
