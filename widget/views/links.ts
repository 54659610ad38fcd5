/** What a reader may ask next. A link leads to a page; one without an address opens a panel in place. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardLink, CardProps } from '../card.ts';

export function linksView({ links, words, isCompact, panel, onPanel }: CardProps): TemplateResult {
  const ports: CardLink = { question: '', text: words.allPorts, address: null, panel: nothing };
  return html`<ul class="links" part="links">${(isCompact ? [ports, ...links.slice(0, 1)] : links).map(
    (link) => {
      const { question, text, address } = link;
      const isOpen = panel === text;
      return html`<li class=${isCompact ? 'aside' : ''}>${isCompact ? nothing : html`<span>${question}</span>`}${
        address
          ? html`<a href=${address}>${text}</a>`
          : html`<button class="link" aria-expanded=${isOpen} @click=${() => onPanel(isOpen ? '' : text)}>${text}</button>`
      }${isOpen ? html`<div class="panel">${link.panel}</div>` : nothing}</li>`;
    },
  )}</ul>`;
}
