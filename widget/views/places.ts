/**
 * What each vantage point saw of one port, one per line, with the details of the chosen one below. The lines are labels
 * of radio buttons, so that arrow keys work and screen readers announce the position in the list.
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answerTimeMs } from '../../worker/api/index.ts';
import { duration } from '../format.ts';
import type { Answer } from '../lines.ts';
import { rowSaid } from '../said.ts';
import type { DetailsWords } from '../words.ts';
import { detailsView } from './details.ts';
import { iconView } from './icon.ts';

/** One choice for all lines of the table, so that readers can compare the same vantage point everywhere. */
export interface PlaceChoice {
  /** Null until the reader has chosen: each line then shows the vantage point that its text is about. */
  chosen: string | null;
  name: (vantage: string) => string;
  onChoose: (vantage: string) => void;
}

export interface PlacesProps extends PlaceChoice {
  answers: readonly Answer[];
  shown: Answer;
  index: number;
  words: DetailsWords;
  /** Gives the details of a row their types. */
  read: (answer: Answer) => Answer;
}

export function placesView(props: PlacesProps): TemplateResult {
  const { answers, shown, chosen, words, read } = props;
  const looked = answers.find(({ vantage }) => vantage === chosen) ?? shown;
  return html`<fieldset class="places" part="places">
      <legend class="unseen">${words.choosePlace}</legend>
      ${answers.map((answer) => placeView(answer, answer === looked, props))}
    </fieldset>
    ${detailsView(read(looked).report, words)}`;
}

function placeView({ vantage, report }: Answer, checked: boolean, props: PlacesProps): TemplateResult {
  const { index, words, name, onChoose } = props;
  const { title, note, tone } = rowSaid(report);
  const timeMs = answerTimeMs(report);
  return html`<label class="place">
    <input
      type="radio"
      name=${`place-${index}`}
      .checked=${checked}
      @change=${() => onChoose(vantage)}
    />
    <span class="where">${name(vantage)}</span>
    <span class="status">${iconView(tone)}<span class="said">${title}</span>
      ${!note ? nothing : html`<small class="why">${note}</small>`}</span>
    <span class="took">${timeMs === null ? '–' : duration(words.language, timeMs)}</span>
  </label>`;
}
