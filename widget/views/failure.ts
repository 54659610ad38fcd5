/** A failure in words, with the time of the result that it left in place. */
import { html, type TemplateResult } from 'lit/html.js';
import { clockTime, seconds } from '../format.ts';
import type { State } from '../state.ts';
import type { TroubleWords } from '../words.ts';

/** `secondsLeft`: until it makes sense to try again; counts down. */
export function failureView(
  text: string,
  words: TroubleWords,
  secondsLeft: number,
  kept: State | null,
): TemplateResult {
  const later = secondsLeft > 0 ? words.retryAfter(seconds(words.language, secondsLeft)) : '';
  const time = kept && clockTime(words.language, kept.vantages[0]?.checkedAt ?? '');
  return html`<span class="error" part="error">${text} ${later}</span> ${time === null ? '' : words.staleFrom(time)}`;
}
