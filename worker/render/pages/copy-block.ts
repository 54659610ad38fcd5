/**
 * A text to be copied, as a block of its own: one click selects it (site.css), and where scripts run, a button copies it
 * (widget/copy-blocks.ts).
 */
import { html } from 'hono/html';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

/** `name` says what it is. Can be reached with the keyboard, because it may have to be scrolled. */
export function copyBlock(text: string, name: string): Markup {
  return html`<pre class="copy" tabindex="0" role="region" aria-label="${name}"><code dir="ltr">${text}</code></pre>
`;
}

/** What holds such blocks, with the words of their buttons. */
export function withCopyBlocks(body: Markup, { pages }: Words): Markup {
  const { copy, copied, notCopied } = pages.copy;
  return html`<div data-copy="${copy}" data-copied="${copied}" data-not-copied="${notCopied}">
${body}
</div>`;
}
