/** The marks of a tone. Each has its own shape, and there is always text beside it, so none needs an accessible name. */
import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Tone } from '../../worker/api/index.ts';

const SHAPES: Readonly<Record<Exclude<Tone, 'unknown'>, string>> = {
  good: 'm4.6 8.4 2.3 2.3 4.5-5',
  caution: 'M8 3.8v5m0 2.6v.3',
  bad: 'm5.3 5.3 5.4 5.4m0-5.4-5.4 5.4',
};

/** The sign of a verdict in a circle. Before there is one, the shell shows its own. */
export function signView(tone: keyof typeof SHAPES): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7.5" />${svg`<path d=${SHAPES[tone]} />`}</svg>`;
}

/** A dot, a diamond, a ring; drawn by the style sheet. */
export function iconView(tone: Tone | 'pending' | 'none'): TemplateResult {
  return html`<span class="icon ${tone}"></span>`;
}
