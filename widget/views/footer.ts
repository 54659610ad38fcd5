/** Where the results come from and how old they are. Before that is known, what a check is and is not. */
import { html, type TemplateResult } from 'lit';
import { ago } from '../../worker/messages/format.ts';
import type { State, VantageFacts } from '../state.ts';
import { type Words, wordFor } from '../words.ts';

export function footerView(state: State, words: Words): TemplateResult {
  const { vantage } = state;
  if (vantage === null) return html`<footer part="footer"><p>${words.element.origin}</p></footer>`;
  const age =
    vantage.cached && vantage.ageSeconds >= 1
      ? ago(words.element.language, vantage.ageSeconds)
      : words.element.justNow;
  const addresses = [...new Set(state.rows.flatMap((row) => row.report?.address ?? []))];
  return html`<footer part="footer"><p>
    <span>${words.element.checkedFrom(placeText(vantage, words))}</span>
    <span>${dateView(vantage, age)}</span>
    ${addresses.map((address) => html`<bdi dir="ltr">${address}</bdi>`)}
  </p></footer>`;
}

function dateView({ checkedAt }: VantageFacts, age: string): TemplateResult {
  return html`<time datetime=${checkedAt} title=${checkedAt}>${age}</time>`;
}

/** "Western Europe (FRA)"; where nobody says in which data centre, the region is only what was asked for. */
function placeText({ vantage }: VantageFacts, words: Words): string {
  const { id, region, colo, place } = vantage;
  const name = place ?? wordFor(words.element.region, region ?? '') ?? region ?? colo ?? id;
  if (colo === null) return region === null ? name : words.element.requested(name);
  return colo === name ? name : `${name} (${colo})`;
}
