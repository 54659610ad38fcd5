/** A failure in one sentence, until the part that says more has loaded, and if it cannot. */
import { html } from 'lit/html.js';
import type { TroubleFace } from '../trouble.ts';

export function plainTrouble(text: string): TroubleFace {
  return {
    text,
    isInField: false,
    view: () => html`<span class="error" part="error">${text}</span>`,
    status: () => text,
  };
}
