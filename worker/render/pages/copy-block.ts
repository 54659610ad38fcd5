/**
 * A block of text to copy: one click selects it (site.css), and with JavaScript a button copies it
 * (widget/copy-blocks.ts).
 */
import { html } from 'hono/html';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

/** `name` describes the block. It can take keyboard focus, because it may need scrolling. */
export function copyBlock(text: string, name: string): Markup {
  return html`<pre class="copy" tabindex="0" role="region" aria-label="${name}"><code dir="ltr">${text}</code></pre>
`;
}

/** Wraps content with such blocks, and carries the labels of their buttons. */
export function withCopyBlocks(body: Markup, { pages }: Words): Markup {
  const { copy, copied, notCopied } = pages.copy;
  return html`<div data-copy="${copy}" data-copied="${copied}" data-not-copied="${notCopied}">
${body}
</div>`;
}
