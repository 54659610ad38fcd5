/** The marks of a tone. Each has its own shape, and there is always text beside it, so none needs an accessible name. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Tone } from '../../worker/api/index.ts';

/** None of them has a form as an emoji. */
const SIGNS = { good: '✓', caution: '!', bad: '×' };

/** The sign of a verdict in a circle. Before there is one, the shell shows its own. */
export function signView(tone: keyof typeof SIGNS): TemplateResult {
  return html`<span class="sign known" aria-hidden="true"><b>${SIGNS[tone]}</b></span>`;
}

/** A dot, a diamond, a ring; drawn by the style sheet. */
export function iconView(tone: Tone | 'pending' | 'none'): TemplateResult {
  return html`<span class="icon ${tone}"></span>`;
}
