/** What to type into a mail program: four values, those that are literal with a button that copies them. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CardProps, Content } from '../card.ts';
import { hostView } from './host.ts';

export function valuesView({ port, mode, words, host, userName }: CardProps): TemplateResult {
  const value = (name: string, text: Content | number | null, isLiteral = text !== null, literal = text) =>
    html`<div><dt>${name}</dt><dd><span>${text ?? words.none}</span>${
      isLiteral
        ? html`<button class="copy" part="copy-button" aria-label=${words.copy(name)} value=${literal}></button>`
        : nothing
    }</dd></div>`;
  return html`<dl class="values" part="values">
    ${value(words.server, hostView(host), host !== '', host)}${value(words.port, port)}${value(
      words.encryption,
      mode && words.mode[mode],
      mode !== null && mode !== 'plaintext',
    )}${value(words.userName, userName ?? words.fullAddress, userName !== null)}
  </dl>`;
}
