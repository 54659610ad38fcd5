/** A failure in words: the service's own sentence if it sent one, otherwise ours. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Failure } from '../failure.ts';
import { seconds } from '../format.ts';
import type { CheckWords } from '../words.ts';

export function failureText(failure: Failure | null, words: CheckWords): string {
  if (failure === null) return '';
  const said = failure.problem?.detail ?? '';
  if (said !== '') return said;
  return words.failure[failure.code === 'problem' ? 'refused' : failure.code];
}

/** `secondsLeft`: until it makes sense to try again; counts down. */
export function failureView(failure: Failure, words: CheckWords, secondsLeft: number): TemplateResult {
  const later = secondsLeft > 0 ? words.retryAfter(seconds(words.language, secondsLeft)) : '';
  return html`<span class="error" part="error">${failureText(failure, words)} ${later}</span>`;
}
