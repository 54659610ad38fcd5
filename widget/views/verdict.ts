/**
 * Which port to use, at the top of the card once the report is complete, and why; other ports are folded away. Where none
 * can be recommended, the reason stands there instead. Decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Note, Report } from '../../worker/api/index.ts';
import { SEVERITY_TONES, SIDE_TONES } from '../../worker/judgement/tone.ts';
import { isSafe, useText } from '../../worker/messages/recommendation.ts';
import type { LocalAdvice } from '../local-advice.ts';
import { LOCAL_TONES } from '../tone.ts';
import { sayAdvised, sayFinding, sayNote, type Words } from '../words.ts';
import { iconView } from './icon.ts';

export interface VerdictProps {
  report: Report | null;
  /** Null where nothing is recommended. */
  advice: LocalAdvice | null;
  words: Words;
  /** What a vantage point is called by its id. */
  placeName: (vantage: string) => string;
  /** Where settings for the recommended port are; null where there are none. */
  settings: string | null;
}

/** The line is there from the start, so that a screen reader tells what comes to stand in it. */
export function verdictView(props: VerdictProps): TemplateResult {
  const { report, advice, words } = props;
  const why = report?.findings.find(({ code }) => code === 'no-usable-port');
  const line =
    advice !== null
      ? html`${iconView(isGood(advice) ? 'good' : 'caution')}<strong
            >${
              advice.recommendation === null
                ? words.localResult.noneHere
                : useText(words.recommendation, advice.recommendation)
            }</strong
          >`
      : why === undefined
        ? nothing
        : html`${iconView(SEVERITY_TONES[why.severity])}<span>${sayFinding(why, words)}</span>`;
  return html`<div class="verdict" part="verdict">
    <p class="use" role="status">${line}</p>
    ${advice === null ? nothing : reasonsView(advice, props)}
    ${advice === null ? nothing : settingsView(props)}
  </div>`;
}

function isGood({ recommendation }: LocalAdvice): boolean {
  return recommendation !== null && isSafe(recommendation.reasons);
}

function reasonsView({ recommendation, unreachable }: LocalAdvice, props: VerdictProps): TemplateResult {
  const { words } = props;
  const not = unreachable.map(
    ({ advised, conclusion }) =>
      html`<li>${iconView(LOCAL_TONES[conclusion])}<span
          >${sayAdvised(advised, words)}${words.element.colon}${words.localResult.conclusion[conclusion]}</span
        ></li>`,
  );
  if (recommendation === null) return html`<ul class="reasons">${not}</ul>`;
  const { reasons, alternatives, passedOver } = recommendation;
  return html`<ul class="reasons">${not}${reasons.map((note) => noteView(note, props))}</ul>
    ${foldView(
      words.recommendation.alternatives,
      alternatives.map((one) => ({
        name: sayAdvised(one, words),
        reasons: one.reasons.filter(({ side }) => side !== 'for'),
      })),
      props,
    )}
    ${foldView(
      words.recommendation.passedOver,
      passedOver.map(({ port, reasons: against }) => ({ name: String(port), reasons: against })),
      props,
    )}`;
}

function settingsView({ settings, words }: VerdictProps): TemplateResult | typeof nothing {
  if (settings === null) return nothing;
  return html`<p class="settings"><a href=${settings}>${words.element.settings}</a></p>`;
}

function noteView(note: Note, { words, placeName }: VerdictProps): TemplateResult {
  return html`<li>${iconView(SIDE_TONES[note.side])}<span>${sayNote(note, words, placeName)}</span></li>`;
}

interface Folded {
  name: string;
  reasons: readonly Note[];
}

/** The names in the line that opens it are enough for most. */
function foldView(
  heading: string,
  ports: readonly Folded[],
  { words, placeName }: VerdictProps,
): TemplateResult | typeof nothing {
  if (ports.length === 0) return nothing;
  return html`<details>
    <summary>${heading}: ${ports.map(({ name }) => name).join(', ')}</summary>
    <dl>
      ${ports.map(
        ({ name, reasons }) =>
          html`<div><dt>${name}</dt><dd>${reasons.map((note) => sayNote(note, words, placeName)).join('; ')}</dd></div>`,
      )}
    </dl>
  </details>`;
}
