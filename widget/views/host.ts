/** The name of a host, in one piece wherever it fits. */
import { html, type TemplateResult } from 'lit/html.js';

/** Breaks only after dots. */
export function hostView(host: string): TemplateResult {
  const parts = host.split(/(?<=\.)/);
  return html`<bdi class="host" dir="ltr">${parts.map((part, index) => (index === 0 ? part : html`<wbr />${part}`))}</bdi>`;
}
