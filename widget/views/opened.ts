/** The row below the one that was opened. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../card.ts';

export function openedView(id: string, places: Content, details: Content): TemplateResult {
  return html`<tr class="opened" role="row" id=${id}><td part="details" role="cell">${places}${details}</td></tr>`;
}
