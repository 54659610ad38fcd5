/** The field for a host, if the page names none. Keeps what was typed, and shows errors below it. */
import { html, type TemplateResult } from 'lit';
import { HOST_CHARACTERS } from '../limits.ts';
import type { Words } from '../words.ts';

export interface FieldProps {
  words: Words;
  value: string;
  problem: string;
  button: TemplateResult;
  onInput: (value: string) => void;
  onSubmit: () => void;
}

export function fieldView({ words, value, problem, button, onInput, onSubmit }: FieldProps): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  const input = (event: InputEvent): void => {
    if (event.target instanceof HTMLInputElement) onInput(event.target.value);
  };
  return html`<form class="field" part="field" novalidate @submit=${submit}>
    <label for="host">${words.hostLabel}</label>
    <div class="line">
      <input
        id="host"
        name="host"
        type="text"
        dir="ltr"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength=${HOST_CHARACTERS}
        placeholder=${words.hostExample}
        aria-describedby="host-problem"
        aria-invalid=${problem !== ''}
        .value=${value}
        @input=${input}
      />
      ${button}
    </div>
    <p class="problem" id="host-problem" role="alert">${problem}</p>
  </form>`;
}
