/** Where a reader can report that a result is wrong, with the report copied on the way. */
import { html, nothing } from 'lit/html.js';
import type { Content } from '../card.ts';

/** In a tab of its own, so that the result stays in view. Leads nowhere unless the service names a place. */
export function wrongResultView(
  address: string | undefined,
  text: string,
  status: string,
  onReport: () => void,
): Content {
  if (!address) return nothing;
  return html`<p class="wrong" part="wrong-result">
    <a href=${address} target="_blank" rel="noopener noreferrer" @click=${onReport}>${text}</a> <span role="status">${status}</span>
  </p>`;
}
