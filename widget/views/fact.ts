/** One labeled fact; nothing if it is unknown. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

export type Content = TemplateResult | string | null;

export function factView(name: string, content: Content): TemplateResult | typeof nothing {
  return content === null || content === '' ? nothing : html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

/** Text for machines: always left to right, in a monospaced font. */
export function codeView(text: string | null | undefined): Content {
  return text ? html`<code dir="ltr">${text}</code>` : null;
}

/** `rest` describes what the list leaves out. */
export function listView(items: readonly string[], rest = ''): Content {
  if (items.length === 0) return null;
  return html`<ul dir="ltr">
    ${items.map((item) => html`<li><code>${item}</code></li>`)}${rest === '' ? nothing : html`<li>${rest}</li>`}
  </ul>`;
}
