/**
 * How to test from the reader's own network: the command, and a field for the last line it prints. Also the column with
 * those results, and their meaning below the table.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { concludeLocally, type LocalConclusion, type LocalOutcome, seenAs } from '../../worker/api/index.ts';
import { sayScript } from '../age.ts';
import { agreementOf } from '../agreement.ts';
import { LOCAL_CHARACTERS } from '../limits.ts';
import type { Line } from '../lines.ts';
import type { LocalResult, LocalRow } from '../local-result.ts';
import { LOCAL_TONES } from '../tone.ts';
import type { Words } from '../words.ts';
import { iconView } from './icon.ts';

export interface LocalProps {
  words: Words;
  /** Null if there is nothing to check yet. */
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
  const { title, how, paste, notIt } = words.local;
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

/** The cell of one port; a dash if it was not tested. */
export function localCellView(
  line: Pick<Line, 'port' | 'answers'>,
  row: LocalRow | undefined,
  { localResult }: Words,
): TemplateResult {
  const conclusion = row ? concludeOn(line, row) : null;
  const outcome: LocalOutcome | null = row?.outcome ?? null;
  return html`<td class="here" part="cell" role="cell" data-column=${localResult.column.here}>
    <span class="status">${iconView(conclusion === null ? 'none' : LOCAL_TONES[conclusion])}
      <span class="said">${outcome === null ? '–' : localResult.outcome[outcome]}</span>
      ${conclusion === null ? nothing : html`<small class="why">${localResult.conclusion[conclusion]}</small>`}</span>
  </td>`;
}

/** Each conclusion once, in the order of the table, with what can be done about it. */
export function localNotesView(
  local: LocalResult | null,
  { lines, words, nowMs }: { lines: readonly Line[]; words: Words; nowMs: number },
): TemplateResult | typeof nothing {
  if (local === null) return nothing;
  const concluded = lines.flatMap((line) => {
    const row = local.rows.get(line.port);
    return row === undefined ? [] : [concludeOn(line, row)];
  });
  const isRenewed = lines.some(({ answers }) => answers.length > 0);
  return html`<ul class="findings" part="local-notes">
    ${isRenewed ? html`<li><span>${sayScript(words, ['here'], nowMs - local.madeAtMs)}</span></li>` : nothing}
    ${[...new Set(concluded)].map(
      (code) =>
        html`<li>${iconView(LOCAL_TONES[code])}<span><strong>${words.localResult.conclusion[code]}</strong> – ${words.localResult.sentence[code]}</span></li>`,
    )}
  </ul>`;
}

/** Compared with the service's current result; before there is one, with the result at the time of the script. */
function concludeOn({ port, answers }: Pick<Line, 'port' | 'answers'>, row: LocalRow): LocalConclusion {
  return concludeLocally(port, row, agreementOf(answers)?.shown.report ?? seenAs(row.edge));
}
