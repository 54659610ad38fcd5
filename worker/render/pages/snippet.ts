/**
 * What is known of a host's ports as a table to paste into a page: dated, searchable, printable, without scripts and styles.
 * It stands in the element's slot, or alone where scripts are stripped.
 */
import { html } from 'hono/html';
import { type Documented, type Mode, type PortReport, type Report, usualMode } from '../../api/index.ts';
import { documentsText } from '../../messages/documents.ts';
import { useText } from '../../messages/recommendation.ts';
import { outcomeText } from '../../messages/row.ts';
import { utcMinute } from '../text/utc.ts';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

/** `documented` and `usual` were not checked, and say so. */
export type Snippet =
  | { kind: 'checked'; report: Report }
  | { kind: 'documented'; documented: Documented }
  | { kind: 'usual'; ports: readonly number[] };

interface Row {
  port: number;
  encryption: string;
  result: string | null;
  isRecommended: boolean;
}

export interface SnippetPlace {
  host: string;
  unicodeHost: string;
  /** Of this service. */
  origin: string;
}

export function renderSnippet(
  snippet: Snippet,
  { host, unicodeHost, origin }: SnippetPlace,
  words: Words,
): Markup {
  const { report, text, pages } = words;
  const rows = rowsOf(snippet, words);
  const hasResults = rows.some(({ result }) => result !== null);
  const { port, result } = text.column;
  return html`<table class="smtp-ports" lang="${report.language}">
<caption>${text.title(unicodeHost)}: ${basisOf(snippet, words)}</caption>
<thead><tr><th scope="col">${port}</th><th scope="col">${pages.snippet.purpose}</th><th scope="col">${pages.encryption}</th>${hasResults ? html`<th scope="col">${result}</th>` : ''}</tr></thead>
<tbody>
${rows.map((row) => rowMarkup(row, hasResults, words))}</tbody>
</table>
<p lang="${report.language}">${adviceOf(snippet, words)} <a href="${origin}/check/${host}?lang=${report.language}">${pages.snippet.live}</a></p>
`;
}

function rowMarkup(
  { port, encryption, result, isRecommended }: Row,
  hasResults: boolean,
  { report }: Words,
): Markup {
  const name = isRecommended ? html`<strong>${port}</strong>` : html`${port}`;
  const cell = hasResults ? html`<td>${result ?? ''}</td>` : '';
  return html`<tr><th scope="row">${name}</th><td>${report.purpose[port] ?? report.otherPort}</td><td>${encryption}</td>${cell}</tr>
`;
}

function rowsOf(snippet: Snippet, words: Words): Row[] {
  const { mode } = words.recommendation;
  switch (snippet.kind) {
    case 'checked':
      return checkedRows(snippet.report, words);
    case 'documented': {
      const { ports, recommendedPort } = snippet.documented;
      return ports.map(({ port, encryption }) => ({
        port,
        encryption: mode[encryption],
        result: null,
        isRecommended: port === recommendedPort,
      }));
    }
    case 'usual':
      return snippet.ports.map((port) => ({
        port,
        encryption: mode[usualMode(port)],
        result: null,
        isRecommended: false,
      }));
  }
}

/** As seen from the first vantage point. */
function checkedRows({ vantages, recommendation }: Report, words: Words): Row[] {
  const rows = vantages[0]?.ports ?? [];
  return rows.map((row) => ({
    port: row.port,
    encryption: words.recommendation.mode[modeOf(row)],
    result: outcomeText(row, words.report),
    isRecommended: row.port === recommendation?.port,
  }));
}

function modeOf({ port, encryption, outcome }: PortReport): Mode {
  if (encryption !== null) return encryption;
  return outcome === 'plaintext' ? 'plaintext' : usualMode(port);
}

function basisOf(snippet: Snippet, words: Words): string {
  const { checked, unchecked } = words.pages.snippet;
  if (snippet.kind === 'documented') return `${documentsText(snippet.documented, words)}; ${unchecked}`;
  if (snippet.kind === 'usual') return unchecked;
  const times = snippet.report.vantages.flatMap(({ ports }) => ports.map(({ checkedAt }) => checkedAt));
  return checked(utcMinute(times.toSorted()[0] ?? ''));
}

/** The port to use, as far as that was seen. */
function adviceOf(snippet: Snippet, words: Words): string {
  if (snippet.kind !== 'checked' || snippet.report.recommendation === null) return '';
  return `${useText(words.recommendation, snippet.report.recommendation)}.`;
}
