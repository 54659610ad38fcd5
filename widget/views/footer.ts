/**
 * Where the results come from and how old they are, and whose documents stand beside them. Before that is known, what a
 * check is and is not.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Documented } from '../../worker/api/index.ts';
import { list } from '../../worker/messages/format.ts';
import { probesText } from '../../worker/messages/place.ts';
import type { State, VantageFacts } from '../state.ts';
import { rememberedAge, sayDocuments, type Words } from '../words.ts';

export function footerView(state: State, words: Words): TemplateResult {
  const [first, ...others] = state.vantages;
  if (first === undefined) return html`<footer part="footer"><p>${words.element.origin}</p></footer>`;
  const addresses = [...new Set(state.rows.flatMap((row) => row.report?.address ?? []))];
  return html`<footer part="footer"><p>
    ${others.length === 0 ? placeView(first, words) : placesView(state.vantages, first, words)}
    ${addresses.map((address) => html`<bdi dir="ltr">${address}</bdi>`)}
  </p>${documentsView(state.report?.documented, words)}</footer>`;
}

function documentsView(documented: Documented | undefined, words: Words): TemplateResult | typeof nothing {
  if (documented === undefined) return nothing;
  const { source } = documented;
  const said = sayDocuments(documented, words);
  const isLink = /^https:\/\//.test(source);
  return html`<p class="documents">${isLink ? html`<a href=${source} rel="noreferrer">${said}</a>` : said}</p>`;
}

function placeView(facts: VantageFacts, words: Words): TemplateResult {
  const { region, colo, place } = facts.vantage;
  const name =
    colo === null && region !== null ? (place ?? words.element.unknownPlace) : nameOf(facts, words);
  return html`<span>${words.element.checkedFrom(name)}</span>
    <span>${dateView(facts, words)}</span>`;
}

/** One age for all where there is but one, else each place with its own. */
function placesView(vantages: readonly VantageFacts[], first: VantageFacts, words: Words): TemplateResult {
  const heading = words.element.checkedFromPlaces(vantages.length);
  const ages = new Set(vantages.map((facts) => ageOf(facts, words)));
  if (ages.size === 1) {
    const names = vantages.map((facts) => nameOf(facts, words));
    return html`<span>${heading}${words.element.colon}${list(words.element.language, names)}</span>
      <span>${dateView(first, words)}</span>`;
  }
  return html`<span>${heading}</span>
    ${vantages.map((facts) => html` <span>${nameOf(facts, words)} ${dateView(facts, words)}</span>`)}`;
}

function nameOf(facts: VantageFacts, words: Words): string {
  return probesText(facts, words);
}

function dateView(facts: VantageFacts, words: Words): TemplateResult {
  const { checkedAt } = facts;
  return html`<time datetime=${checkedAt} title=${checkedAt}>${ageOf(facts, words)}</time>`;
}

function ageOf(facts: VantageFacts, words: Words): string {
  return rememberedAge([facts], words) ?? words.element.justNow;
}
