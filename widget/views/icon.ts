/** The icon of a tone. Each has its own shape, and there is always text beside it, so it needs no accessible name. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Tone } from '../../worker/api/index.ts';

const SHAPES: Readonly<Record<Tone | 'pending' | 'none', SVGTemplateResult>> = {
  good: svg`<circle class="fill" cx="8" cy="8" r="7.25" /><path class="mark" d="m4.9 8.3 2.2 2.2 4-4.6" />`,
  caution: svg`<path class="fill" d="M6.9 1.6a1.3 1.3 0 0 1 2.2 0l6 10.7a1.3 1.3 0 0 1-1.1 1.9H2a1.3 1.3 0 0 1-1.1-1.9z" /><path class="mark" d="M8 5.6v3.6m0 2.3v.1" />`,
  bad: svg`<circle class="fill" cx="8" cy="8" r="7.25" /><path class="mark" d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />`,
  unknown: svg`<circle class="line" cx="8" cy="8" r="6.5" /><path class="line" d="M5 8h6" />`,
  pending: svg`<circle class="track" cx="8" cy="8" r="6.5" /><path class="line" d="M8 1.5A6.5 6.5 0 0 1 14.5 8" />`,
  none: svg`<circle class="dot" cx="8" cy="8" r="1.5" />`,
};

export function iconView(tone: Tone | 'pending' | 'none'): TemplateResult {
  return html`<svg class="icon ${tone}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SHAPES[tone]}</svg>`;
}

export function chevronView(): TemplateResult {
  return html`<svg class="chevron" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="line" d="m4 6 4 4 4-4" /></svg>`;
}
