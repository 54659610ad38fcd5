/**
 * An explanation as markup for its page. Everything that comes from outside goes in as text: each piece is escaped here.
 * Pure.
 */
import type { ExplainedMatch, Explanation, MeasuredHost } from '../api.ts';
import { portText, sourceText } from './explanation.ts';
import type { Words } from './words.ts';

export function explanationMarkup(
  { matches, hint, cut, result, problem }: Explanation,
  words: Words,
): string {
  const { title, cut: cutShort } = words.explanation;
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(matches.length > 0
      ? [`<ol class="causes">${matches.map((one) => item(one, words)).join('')}</ol>`]
      : []),
    ...(hint === null ? [] : [`<p>${escaped(hint)}</p>`]),
    ...(cut ? [`<p class="quiet">${escaped(cutShort)}</p>`] : []),
    ...(result === null ? [] : [measured(result, words)]),
    ...(problem === null ? [] : [`<p>${escaped(`${problem.title}. ${problem.detail}`)}</p>`]),
  ].join('');
}

function item(match: ExplainedMatch, { explanation }: Words): string {
  const { recognised, confidence } = explanation;
  const origin = `${recognised(match.quote, match.program)}. ${confidence[match.confidence]} ${sourceText(match, explanation)}`;
  return `<li><p>${escaped(match.cause)}</p><p><strong>${escaped(match.advice)}</strong></p><p class="quiet">${escaped(origin)}</p></li>`;
}

function measured({ host, ports }: MeasuredHost, words: Words): string {
  const { port, result } = words.text.column;
  const rows = ports.map(
    (seen) => `<tr><th scope="row">${seen.port}</th><td>${escaped(portText(seen, words))}</td></tr>`,
  );
  const head = `<thead><tr><th scope="col">${escaped(port)}</th><th scope="col">${escaped(result)}</th></tr></thead>`;
  return `<h3>${escaped(words.explanation.measured(host))}</h3><table class="facts">${head}<tbody>${rows.join('')}</tbody></table>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
