/** The field, if the page names no host. Keeps what was typed, and shows errors below it. */
import { html, type TemplateResult } from 'lit/html.js';
import type { CardProps } from '../card.ts';
import { HOST_CHARACTERS } from '../limits.ts';

export function fieldView(
  { words, typed, problem, onType, onPress }: CardProps,
  button: TemplateResult,
): TemplateResult {
  return html`<form class="field" part="field" novalidate @submit=${onPress}>
    <input id="host" dir="ltr" inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength=${HOST_CHARACTERS} placeholder=${words.hostExample} aria-label=${words.hostLabel} aria-describedby="host-problem" aria-invalid=${problem !== ''} .value=${typed} @input=${(event: InputEvent) => onType((event.target as HTMLInputElement).value)} />
    ${button}
    <p class="problem" id="host-problem" role="alert">${problem}</p>
  </form>`;
}
