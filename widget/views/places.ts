/** Where the results come from, if from several places: in one line if they are equally old. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { VantageFacts } from '../state.ts';
import type { PlacesWords } from '../words.ts';
import { ageText, dateView, placeText } from './place.ts';

/** Without the browser's format for lists, which takes longer to make than the whole card to draw. */
function listed(names: readonly string[], and: string): string {
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

export function placesView(vantages: readonly VantageFacts[], words: PlacesWords): TemplateResult {
  const heading = words.checkedFromPlaces(vantages.length);
  const ages = new Set(vantages.map((facts) => ageText(facts, words)));
  const isWish = vantages.some(({ vantage: { region, colo, place } }) => region !== null && !colo && !place);
  const said =
    ages.size === 1
      ? html`<span>${heading}${words.colon}${listed(vantages.map(placeText), words.and)}</span>
      ${vantages.slice(0, 1).map((facts) => html`<span>${dateView(facts, words)}</span>`)}`
      : html`<span>${heading}</span>
    ${vantages.map((facts) => html` <span>${placeText(facts)} ${dateView(facts, words)}</span>`)}`;
  return html`${said} ${isWish ? html`<span>${words.asRequested}</span>` : nothing}`;
}
