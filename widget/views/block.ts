/** A text to copy, with its button. Wider lines are scrolled: a break within a line could be mistaken for one in the text. */
import { html, type TemplateResult } from 'lit/html.js';
import type { ShellWords } from '../words.ts';

/** `copied`: the text that was copied last. */
export function blockView(
  [name, text]: readonly [name: string, text: string],
  words: ShellWords,
  copied: string | null,
): TemplateResult {
  return html`<p class="place">${name}</p>
    <div class="block">
      <pre tabindex="0" role="group" aria-label=${name}><code dir="ltr">${text}</code></pre>
      ${copyView([name, text], words, copied)}
    </div>`;
}

/** The mark stays where the reader looks; what is announced stands elsewhere. */
export function copyView(
  [name, text]: readonly [name: string, text: string],
  words: ShellWords,
  copied: string | null,
): TemplateResult {
  return html`<button type="button" class=${copied === text ? 'copy copied' : 'copy'} part="copy-button" aria-label=${words.copy(name)} value=${text}></button>`;
}
