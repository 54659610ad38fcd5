/**
 * How to test from the reader's own network: the command, and a field for the last line it prints. Also the column with
 * those results, and their meaning below the table.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Advised, concludeLocally, type LocalConclusion, seenAs } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { LOCAL_CHARACTERS } from '../limits.ts';
import type { ToldLine } from '../lines.ts';
import type { LocalAdvice } from '../local-advice.ts';
import { sayScript } from '../local-age.ts';
import type { LocalResult, LocalRow } from '../local-result.ts';
import { LOCAL_TONES } from '../tone.ts';
import type { LocalWords } from '../words.ts';
import { iconView } from './icon.ts';

export interface LocalProps {
  words: LocalWords;
  /** In the order of `words.systems`; null if there is nothing to check yet. */
  commands: readonly [string, string] | null;
  unreadable: boolean;
  onPaste: (line: string) => void;
}

export function localView({ words, commands, unreadable, onPaste }: LocalProps): Content {
  if (commands === null) return nothing;
  const { how, systems, paste, notIt } = words;
  const own = /^Win/.test(navigator.platform) ? 1 : 0;
  const other = own === 1 ? 0 : 1;
  const input = ({ target }: InputEvent): void => {
    if (target instanceof HTMLInputElement) onPaste(target.value);
  };
  return html`<div class="local prints" part="local">
    <p>${how}</p>
    <p>${systems[own]}</p>
    ${commandView(commands[own])}
    <details>
      <summary>${systems[other]}</summary>
      ${commandView(commands[other])}
    </details>
    <label for="local">${paste}</label>
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
    <p class="problem" id="local-problem" role="alert">${unreadable ? notIt : ''}</p>
  </div>`;
}

function commandView(command: string): TemplateResult {
  return html`<pre tabindex="0"><code dir="ltr">${command}</code></pre>`;
}

/** The cell of one port; a dash if it was not tested. */
export function localCellView(line: ToldLine, row: LocalRow | undefined, words: LocalWords): TemplateResult {
  const conclusion = row ? concludeOn(line, row) : null;
  return html`<span class="status here" data-column=${words.column.here + words.colon}>${iconView(conclusion === null ? 'none' : LOCAL_TONES[conclusion])}
    <span class="said">${row ? words.outcome[row.outcome] : '–'}</span>
    ${conclusion === null ? nothing : html`<small class="why">${words.conclusion[conclusion]}</small>`}</span>`;
}

/** Each conclusion once, in the order of the table, with what can be done about it; above what else stands below the table. */
export function localNotesView(
  local: LocalResult,
  {
    lines,
    words,
    nowMs,
    below,
  }: { lines: readonly ToldLine[]; words: LocalWords; nowMs: number; below: Content },
): TemplateResult {
  const concluded = lines.flatMap((line) => {
    const row = local.rows.get(line.port);
    return row === undefined ? [] : [concludeOn(line, row)];
  });
  const isRenewed = lines.some(({ together }) => together);
  return html`<ul class="findings" part="local-notes">
    ${isRenewed ? html`<li><span>${sayScript(words, ['here'], nowMs - local.madeAtMs)}</span></li>` : nothing}
    ${[...new Set(concluded)].map(
      (code) =>
        html`<li>${iconView(LOCAL_TONES[code])}<span><strong>${words.conclusion[code]}</strong> – ${words.sentence[code]}</span></li>`,
    )}
  </ul>${below}`;
}

/** Ports that work, but not for this reader. */
export function unreachableView(
  unreachable: LocalAdvice['unreachable'],
  nameOf: (advised: Advised) => string,
  words: LocalWords,
): TemplateResult[] {
  return unreachable.map(
    ({ advised, conclusion }) =>
      html`<li>${iconView(LOCAL_TONES[conclusion])}<span>${nameOf(advised)}${words.colon}${words.conclusion[conclusion]}</span></li>`,
  );
}

/** Compared with the service's current result; before there is one, with the result at the time of the script. */
function concludeOn({ port, together }: ToldLine, row: LocalRow): LocalConclusion {
  return concludeLocally(port, row, together?.shown.report ?? seenAs(row.edge));
}
