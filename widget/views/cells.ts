/** The cells of a row: its result, its answer time, and what the provider documents about the port. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answerTimeMs, type Documented, type RowSaid, type Tone } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { duration } from '../format.ts';
import type { Answer } from '../lines.ts';
import type { CheckWords, ShellWords } from '../words.ts';
import { iconView } from './icon.ts';

export function waitingView(said: string, isPending: boolean): TemplateResult {
  return html`<span class="status waiting">${iconView(isPending ? 'pending' : 'none')}<span class="said">${said}</span></span>`;
}

/** In one line: the result in a few words, and what is special about it. */
export function resultView(tone: Tone, { title, note }: Pick<RowSaid, 'title' | 'note'>): TemplateResult {
  return html`<span class="status ${tone}">${iconView(tone)}<span class="said">${title}</span>
    ${note ? html`<small class="why">${note}</small>` : nothing}</span>`;
}

export function documentedView(
  port: number,
  documented: Documented | undefined,
  { mode }: ShellWords,
  words: CheckWords,
): Content {
  if (!documented) return nothing;
  const entry = documented.ports.find((one) => one.port === port);
  // A mark for unconfirmed documentation.
  const said = entry
    ? words.documented(mode[entry.encryption] + (entry.confirmed ? '' : '?'))
    : words.notDocumented;
  return html` <small class="documented">${said}</small>`;
}

/** The range of times, over the vantage points with the displayed result. */
export function answerTimeText(alike: readonly Answer[], { language }: CheckWords): string {
  const times = alike.map(({ report }) => answerTimeMs(report)).filter((ms) => ms !== null);
  return times.length === 0 ? '–' : duration(language, Math.min(...times), Math.max(...times));
}

export function toggleView(id: string, isOpen: boolean, name: string, onToggle: () => void): TemplateResult {
  return html`<button class="toggle" type="button" aria-label=${name} aria-expanded=${isOpen} aria-controls=${isOpen ? id : nothing} @click=${onToggle}></button>`;
}
