/**
 * What each vantage point saw of one port, one per line, to choose whose details are shown. The lines are labels of radio
 * buttons, so that arrow keys work and screen readers announce the position in the list.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { answerTimeMs } from '../../worker/api/index.ts';
import { duration } from '../format.ts';
import type { Answer } from '../lines.ts';
import { rowSaid } from '../said.ts';
import type { PlacesWords } from '../words.ts';
import { iconView } from './icon.ts';

export interface ChoiceProps {
  answers: readonly Answer[];
  looked: Answer;
  /** Which row of the table. */
  index: number;
  words: PlacesWords;
  name: (vantage: string) => string;
  onChoose: (vantage: string) => void;
}

export function choiceView(props: ChoiceProps): TemplateResult {
  return html`<fieldset class="places" part="places">
      <legend class="unseen">${props.words.choosePlace}</legend>
      ${props.answers.map((answer) => placeView(answer, props))}
    </fieldset>`;
}

function placeView(answer: Answer, { looked, index, words, name, onChoose }: ChoiceProps): TemplateResult {
  const { vantage, report } = answer;
  const { title, note, tone } = rowSaid(report);
  const timeMs = answerTimeMs(report);
  return html`<label class="place">
    <input
      type="radio"
      name=${`place-${index}`}
      .checked=${answer === looked}
      @change=${() => onChoose(vantage)}
    />
    <span class="where">${name(vantage)}</span>
    <span class="status">${iconView(tone)}<span class="said">${title}</span>
      ${!note ? nothing : html`<small class="why">${note}</small>`}</span>
    <span class="took">${timeMs === null ? '–' : duration(words.language, timeMs)}</span>
  </label>`;
}
