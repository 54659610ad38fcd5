/**
 * Where the results come from, how old they are, and whose documentation is shown next to them. Before that is known,
 * how far the check is.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Documented } from '../../worker/api/index.ts';
import { rememberedAge } from '../age.ts';
import type { Content } from '../card.ts';
import { duration, list } from '../format.ts';
import { linesOf } from '../lines.ts';
import type { State, VantageFacts } from '../state.ts';
import type { CheckWords } from '../words.ts';

/** `again`: when a new check can show something new. */
export function footerView(state: State, words: CheckWords, again: Content): Content {
  const [first, ...others] = state.vantages;
  if (first === undefined) return nothing;
  const addresses = [...new Set(state.rows.flatMap((row) => row.report?.address ?? []))];
  const total = state.report?.target.addresses.length ?? 0;
  return html`<p>
    ${others.length === 0 ? placeView(first, words) : placesView(state.vantages, first, words)}
    ${addresses.map((address) => html`<bdi dir="ltr">${address}</bdi>`)}
    ${total > addresses.length ? html`<span>${words.ofAddresses(addresses.length, total)}</span>` : nothing}
    ${others.length === 0 ? nothing : noteView(state.vantages, words)}
    ${again}
  </p>${documentsView(state.report?.documented)}`;
}

/** How far a check is, and since when it runs. */
export function runningView({ rows }: State, words: CheckWords, elapsedMs: number): Content {
  const lines = linesOf({ rows, vantages: [] });
  const done = lines.filter(({ answers }) => answers.length > 0).length;
  return html`<p class="progress">${words.progress(done, lines.length)} · ${duration(words.language, elapsedMs)}</p>`;
}

function documentsView(documented: Documented | undefined): TemplateResult | typeof nothing {
  if (documented === undefined) return nothing;
  const { source } = documented;
  const said = documented.said?.title ?? documented.provider;
  const isLink = /^https:\/\//.test(source);
  return html`<p class="documents">${isLink ? html`<a href=${source} rel="noreferrer">${said}</a>` : said}</p>`;
}

function placeView(facts: VantageFacts, words: CheckWords): TemplateResult {
  const { region, colo, place } = facts.vantage;
  const name = colo === null && region !== null ? (place ?? words.unknownPlace) : nameOf(facts);
  return html`<span>${words.checkedFrom(name)}</span>
    <span>${dateView(facts, words)}</span>`;
}

/** One age if all vantage points share it, otherwise one for each. */
function placesView(
  vantages: readonly VantageFacts[],
  first: VantageFacts,
  words: CheckWords,
): TemplateResult {
  const heading = words.checkedFromPlaces(vantages.length);
  const ages = new Set(vantages.map((facts) => ageOf(facts, words)));
  if (ages.size === 1) {
    const names = vantages.map((facts) => nameOf(facts));
    return html`<span>${heading}${words.colon}${list(words.language, names)}</span>
      <span>${dateView(first, words)}</span>`;
  }
  return html`<span>${heading}</span>
    ${vantages.map((facts) => html` <span>${nameOf(facts)} ${dateView(facts, words)}</span>`)}`;
}

function noteView(vantages: readonly VantageFacts[], words: CheckWords): TemplateResult | typeof nothing {
  const isWish = vantages.some(({ vantage: { region, colo, place } }) => region !== null && !colo && !place);
  return isWish ? html`<span>${words.asRequested}</span>` : nothing;
}

/** Includes the cities and networks of probes, because results may apply only there. */
function nameOf({ vantage: { id, said } }: VantageFacts): string {
  return [said?.title ?? id, said?.text ?? ''].filter((part) => part !== '').join(' – ');
}

function dateView(facts: VantageFacts, words: CheckWords): TemplateResult {
  const { checkedAt } = facts;
  return html`<time datetime=${checkedAt} title=${checkedAt}>${ageOf(facts, words)}</time>`;
}

function ageOf(facts: VantageFacts, words: CheckWords): string {
  return rememberedAge([facts], words) ?? words.justNow;
}
