/** Renders the whole element as one card. Its order and its heights are the same in every phase. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardProps } from '../card.ts';
import { fieldView } from './field.ts';
import { hostView } from './host.ts';
import { linksView } from './links.ts';
import { tableView } from './table.ts';
import { valuesView } from './values.ts';

export function cardView(card: CardProps): TemplateResult {
  const { words, host, typed, phase, isStale } = card;
  const isAsked = typed === null || phase !== 'idle' || isStale;
  return html`<section class="card ${isStale ? 'stale' : ''}" part="card" dir="ltr" lang=${words.language} aria-labelledby="title">
    <header part="header">
      <div class="title" part="title" id="title" role="heading" aria-level=${card.headingLevel}>${typed === null ? hostView(host) : words.whichPort}</div>
      ${typed === null ? buttonView(card) : nothing}
    </header>
    ${typed === null ? nothing : fieldView(card, buttonView(card))}
    <div role="alert">${card.alert}</div>
    ${
      isAsked
        ? html`<div class="result-area" @click=${card.onCopy}>
            ${verdictView(card)}${valuesView(card)}${card.isCompact && card.panel !== 'ports' ? nothing : tableView(card)}${card.isCompact ? nothing : card.below}
          </div>
          ${linksView(card)}`
        : nothing
    }
    <footer part="footer">${isAsked ? card.footer : words.addressNote}</footer>
    <p class="unseen summary" role="status">${card.status}</p>
  </section>`;
}

/** One button for all phases: only its label changes, so that keyboard focus is never lost. */
function buttonView({ words, typed, phase, action, isPrimary, onPress }: CardProps): TemplateResult {
  const isField = typed !== null;
  return html`<button class="action ${isPrimary ? '' : 'quiet'}" part="button" aria-describedby="title" @click=${isField ? nothing : onPress}>${isField && phase === 'idle' ? words.check : action}</button>`;
}

/** The largest words of the card, at the same place and height in every phase. */
function verdictView({ tone, sign, title, reason, port, mode, words }: CardProps): TemplateResult {
  return html`<div class="verdict ${tone}" part="verdict">${sign}
    <div class="says">
      <p class="use">${title ?? `${words.port} ${port} · ${words.mode[mode ?? 'plaintext']}`}</p>
      ${reason}
    </div>
  </div>`;
}
