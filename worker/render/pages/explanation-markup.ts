/**
 * An explanation as markup for its page. Everything that comes from outside goes in as text: each piece is escaped here.
 * Pure.
 */
import type { ExplainedMatch, Explanation, MeasuredHost } from '../../api/index.ts';
import { portText, sourceText } from '../text/explanation.ts';
import type { Words } from '../words.ts';

/** The form of the page, by its id. */
const FORM = 'explain';

/** `unlooked` is the host that was named and not looked at; a button sends the form of the page, which does it. */
export function explanationMarkup(
  { matches, hint, cut, result, problem }: Explanation,
  words: Words,
  unlooked: string | null = null,
): string {
  const { title, cut: cutShort } = words.explanation;
  const items = matches.map((match) => item(match, words, match.provisional ? unlooked : null));
  return [
    `<h2>${escaped(title)}</h2>`,
    ...(unlooked === null ? [] : [offer(unlooked, words)]),
    ...(problem === null ? [] : [notice(`<p>${escaped(`${problem.title}. ${problem.detail}`)}</p>`)]),
    ...(items.length > 0 ? [`<ol class="causes">${items.join('')}</ol>`] : []),
    ...(hint === null ? [] : [`<p>${escaped(hint)}</p>`]),
    ...(cut ? [`<p class="quiet">${escaped(cutShort)}</p>`] : []),
    ...(result === null ? [] : [measured(result, words)]),
  ].join('');
}

function offer(host: string, { explanation }: Words): string {
  const button = `<button type="submit" form="${FORM}">${escaped(explanation.lookAndExplain(host))}</button>`;
  return notice(`<p>${escaped(explanation.unlooked(host))}</p>${button}`);
}

/** About the host: what follows may hang on it. */
function notice(markup: string): string {
  return `<div class="notice">${markup}</div>`;
}

function item(match: ExplainedMatch, { explanation }: Words, unlooked: string | null): string {
  const { recognised, confidence, provisional } = explanation;
  const condition = unlooked === null ? '' : `<em>${escaped(provisional(unlooked))}</em> `;
  const origin = `${recognised(match.quote, match.program)}. ${confidence[match.confidence]} ${sourceText(match, explanation)}`;
  return `<li><p>${escaped(match.cause)}</p><p>${condition}<strong>${escaped(match.advice)}</strong></p><p class="quiet">${escaped(origin)}</p></li>`;
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

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
