/**
 * A text to be copied, as a block of its own: one click selects it (site.css), and where scripts run, a button copies it
 * (widget/copy-blocks.ts). Escaped by the template.
 */
import { html } from 'hono/html';

/** `name` says what it is. Can be reached with the keyboard, because it may have to be scrolled. */
export function copyBlock(text: string, name: string): ReturnType<typeof html> {
  return html`<pre class="copy" tabindex="0" role="region" aria-label="${name}"><code dir="ltr">${text}</code></pre>
`;
}
