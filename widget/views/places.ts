/** Where the results come from, if from several places: in one line if they are equally old. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { list } from '../format.ts';
import type { VantageFacts } from '../state.ts';
import type { PlacesWords } from '../words.ts';
import { ageText, dateView, placeText } from './place.ts';

export function placesView(vantages: readonly VantageFacts[], words: PlacesWords): TemplateResult {
  const heading = words.checkedFromPlaces(vantages.length);
  const ages = new Set(vantages.map((facts) => ageText(facts, words)));
  const isWish = vantages.some(({ vantage: { region, colo, place } }) => region !== null && !colo && !place);
  const said =
    ages.size === 1
      ? html`<span>${heading}${words.colon}${list(words.language, vantages.map(placeText))}</span>
      ${vantages.slice(0, 1).map((facts) => html`<span>${dateView(facts, words)}</span>`)}`
      : html`<span>${heading}</span>
    ${vantages.map((facts) => html` <span>${placeText(facts)} ${dateView(facts, words)}</span>`)}`;
  return html`${said} ${isWish ? html`<span>${words.asRequested}</span>` : nothing}`;
}
