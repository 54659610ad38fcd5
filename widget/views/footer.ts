/**
 * Where the results come from, how old they are, and whose documentation is shown next to them. Before that is known,
 * how far the check is.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Documented } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { duration } from '../format.ts';
import type { State, VantageFacts } from '../state.ts';
import type { CheckWords } from '../words.ts';
import { dateView, placeText } from './place.ts';

/** `places`: where the results come from, if from several places. `again`: when a new check can show something new. */
export function footerView(
  { vantages, rows, report }: State,
  words: CheckWords,
  places: Content | undefined,
  again: Content,
): TemplateResult {
  const addresses = [...new Set(rows.flatMap((row) => row.report?.address ?? []))];
  const total = report?.target.addresses.length ?? 0;
  return html`<p>
    ${places ?? vantages.slice(0, 1).map((one) => placeView(one, words))}
    ${addresses.map((address) => html`<bdi dir="ltr">${address}</bdi>`)}
    ${total > addresses.length ? html`<span>${words.ofAddresses(addresses.length, total)}</span>` : nothing}
    ${again}
  </p>${report?.documented ? documentsView(report.documented) : nothing}`;
}

/** How far a check is, and since when it runs. */
export function runningView(progress: string, { language }: CheckWords, elapsedMs: number): TemplateResult {
  return html`<p class="progress">${progress} · ${duration(language, elapsedMs)}</p>`;
}

function documentsView({ source, said, provider }: Documented): TemplateResult {
  const text = said?.title ?? provider;
  return html`<p class="documents">${/^https:\/\//.test(source) ? html`<a href=${source} rel="noreferrer">${text}</a>` : text}</p>`;
}

function placeView(facts: VantageFacts, words: CheckWords): TemplateResult {
  const { region, colo, place } = facts.vantage;
  const name = colo === null && region !== null ? (place ?? words.unknownPlace) : placeText(facts);
  return html`<span>${words.checkedFrom(name)}</span> <span>${dateView(facts, words)}</span>`;
}
