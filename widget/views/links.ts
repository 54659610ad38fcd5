/**
 * What a reader may ask next. A link to a page opens its panel in place instead, and is announced as the button that it
 * then is; with another mouse button or a key held down it leads to the page, like every link.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardLink, CardProps } from '../card.ts';

export function linksView({ links, words, isCompact, panel, onPanel }: CardProps): TemplateResult {
  const ports: CardLink = { part: 'ports', question: '', text: words.allPorts, address: '', panel: '' };
  return html`<ul class="links" part="links">${(isCompact ? [ports, ...links.slice(0, 1)] : links).map(
    ({ part, question, text, address, panel: content }) => {
      const isOpen = part && panel === part;
      const press = (event: MouseEvent | KeyboardEvent): void => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onPanel(isOpen ? null : part);
      };
      // A button answers to the space bar as well.
      const type = (event: KeyboardEvent): unknown => event.key === ' ' && press(event);
      const page = html`<a class="link" href=${address}>${text}</a>`;
      return html`<li class=${isCompact ? 'aside' : ''}><span ?hidden=${isCompact}>${question}</span>${
        part === null
          ? page
          : address
            ? html`<a class="link" href=${address} role="button" aria-expanded=${isOpen} @click=${press} @keydown=${type}>${text}</a>`
            : html`<button class="link" aria-expanded=${isOpen} @click=${press}>${text}</button>`
      }${isOpen ? html`<div class="panel">${content || (address && page)}</div>` : nothing}</li>`;
    },
  )}</ul>`;
}
