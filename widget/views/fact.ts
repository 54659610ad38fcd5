/** One thing that is known, by its name; nothing where it is not known. */
import { html, nothing, type TemplateResult } from 'lit';

export type Content = TemplateResult | string | null;

export function factView(name: string, content: Content): TemplateResult | typeof nothing {
  return content === null || content === '' ? nothing : html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

/** Words of a machine: in one direction, in the font of code. */
export function codeView(text: string | null | undefined): Content {
  return text ? html`<code dir="ltr">${text}</code>` : null;
}

/** `rest` says what the list leaves out. */
export function listView(items: readonly string[], rest = ''): Content {
  if (items.length === 0) return null;
  return html`<ul dir="ltr">
    ${items.map((item) => html`<li><code>${item}</code></li>`)}${rest === '' ? nothing : html`<li>${rest}</li>`}
  </ul>`;
}
