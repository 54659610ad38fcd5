/** A text to copy, with its button. Wider lines are scrolled: a break within a line could be mistaken for one in the text. */
import { html, type TemplateResult } from 'lit/html.js';
import type { ShellWords } from '../words.ts';

export function blockView(name: string, text: string, words: ShellWords): TemplateResult {
  return html`<p class="place">${name}</p>
    <div class="block">
      <pre tabindex="0" role="group" aria-label=${name}><code dir="ltr">${text}</code></pre>
      <button type="button" class="copy" part="copy-button" aria-label=${words.copy(name)} value=${text}></button>
    </div>`;
}
