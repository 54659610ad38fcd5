/** Shows a failure: the service's own sentence if it sent one, otherwise ours. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../failure.ts';
import { seconds } from '../format.ts';
import type { Words } from '../words.ts';
import { iconView } from './icon.ts';

export function failureText(failure: Failure, words: Words): string {
  const said = failure.problem?.detail ?? '';
  if (said !== '') return said;
  return words.failure[failure.code === 'problem' ? 'refused' : failure.code];
}

/** The alert element exists before its first message, because screen readers would otherwise not announce it. */
export function errorView(failure: Failure | null, words: Words): TemplateResult {
  return html`<div role="alert">${failure === null ? nothing : messageView(failure, words)}</div>`;
}

function messageView(failure: Failure, words: Words): TemplateResult {
  const wait = failure.retryAfterSeconds;
  const later = wait === null ? '' : words.retryAfter(seconds(words.language, wait));
  return html`<div class="error" part="error">${iconView('caution')}
    <p>${failureText(failure, words)} ${later}</p></div>`;
}
