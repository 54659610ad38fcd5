/** Where the results come from and how old they are. Before that is known, what a check is and is not. */
import { html, type TemplateResult } from 'lit';
import type { State, VantageFacts } from '../state.ts';
import { rememberedAge, type Words, wordFor } from '../words.ts';

export function footerView(state: State, words: Words): TemplateResult {
  const { vantage } = state;
  if (vantage === null) return html`<footer part="footer"><p>${words.element.origin}</p></footer>`;
  const age = rememberedAge(vantage, words) ?? words.element.justNow;
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

/** "Western Europe (FRA)"; where nobody says in which data centre, the region is only a wish. */
function placeText({ vantage }: VantageFacts, words: Words): string {
  const { id, region, colo, place } = vantage;
  if (colo === null && region !== null) return place ?? words.element.unknownPlace;
  const name = place ?? wordFor(words.element.region, region ?? '') ?? region ?? colo ?? id;
  return colo === null || colo === name ? name : `${name} (${colo})`;
}
