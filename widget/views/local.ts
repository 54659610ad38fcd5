/** How the reader tests from the own network: the command, and a field for the last line of what it prints. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalConclusion, LocalOutcome, Outcome } from '../../worker/api.ts';
import { LOCAL_CHARACTERS } from '../limits.ts';
import { concludeLocally, type LocalRow } from '../local-result.ts';
import { LOCAL_TONES } from '../tone.ts';
import type { Words } from '../words.ts';
import { iconView } from './icon.ts';

export interface LocalProps {
  words: Words;
  /** Null where nothing can be asked yet. */
  command: string | null;
  unreadable: boolean;
  onPaste: (line: string) => void;
}

export function localView({
  words,
  command,
  unreadable,
  onPaste,
}: LocalProps): TemplateResult | typeof nothing {
  if (command === null) return nothing;
  const { title, how, paste, notIt } = words.element.local;
  const input = ({ target }: InputEvent): void => {
    if (target instanceof HTMLInputElement) onPaste(target.value);
  };
  return html`<details class="local" part="local">
    <summary>${title}</summary>
    <p>${how}</p>
    <pre><code dir="ltr">${command}</code></pre>
    <label for="local">${paste}</label>
    <div class="line">
      <input
        id="local"
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        maxlength=${LOCAL_CHARACTERS}
        aria-describedby="local-problem"
        aria-invalid=${unreadable}
        @input=${input}
      />
    </div>
    <p class="problem" id="local-problem" role="alert">${unreadable ? notIt : ''}</p>
  </details>`;
}

/** The cell of one port; `edge` is null until it is known again, and then what it was for the script counts. */
export function localCellView(
  port: number,
  row: LocalRow | undefined,
  edge: Outcome | null,
  { localResult }: Words,
): TemplateResult {
  const conclusion: LocalConclusion | null = row ? concludeLocally(port, row, edge ?? row.edge) : null;
  const outcome: LocalOutcome | null = row?.outcome ?? null;
  return html`<td class="here" part="cell" role="cell" data-column=${localResult.column}>
    <span class="status">${iconView(conclusion === null ? 'none' : LOCAL_TONES[conclusion])}
      <span class="said">${outcome === null ? '–' : localResult.outcome[outcome]}</span>
      ${conclusion === null ? nothing : html`<small class="why">${localResult.conclusion[conclusion]}</small>`}</span>
  </td>`;
}
