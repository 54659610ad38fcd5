/** Below the title of the verdict: its reason, and how far the check is. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Content } from '../card.ts';

/** One line, two at most; further reasons unfold where there are any. */
export function reasonView(
  reason: Content,
  more: { isOpen: boolean; content: Content; onToggle: (isOpen: boolean) => void } | null | false,
): TemplateResult {
  return more
    ? html`<details ?open=${more.isOpen} @toggle=${({ target }: Event) => more.onToggle((target as HTMLDetailsElement).open)}><summary class="reason">${reason}</summary>${more.content}</details>`
    : html`<p class="reason">${reason}</p>`;
}

export function progressView(part: number, name: string): TemplateResult {
  return html`<progress part="progress" aria-label=${name} .value=${part}></progress>`;
}
