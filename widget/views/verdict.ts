/**
 * Which port to use, at the top of the card once the report is complete, and why; other ports are folded away. Where none
 * can be recommended, the reason stands there instead. Decides nothing.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Advised, Note, Report } from '../../worker/api/index.ts';
import type { LocalAdvice } from '../local-advice.ts';
import { sentenceOf, toneOf } from '../said.ts';
import { LOCAL_TONES } from '../tone.ts';
import type { Words } from '../words.ts';
import { iconView } from './icon.ts';

export interface VerdictProps {
  report: Report | null;
  /** Null where nothing is recommended. */
  advice: LocalAdvice | null;
  words: Words;
  /** Where settings for the recommended port are; null where there are none. */
  settings: string | null;
}

/** The line is there from the start, so that a screen reader tells what comes to stand in it. */
export function verdictView(props: VerdictProps): TemplateResult {
  const { report, advice, words } = props;
  const why = report?.findings.find(({ code }) => code === 'no-usable-port');
  const line =
    advice !== null
      ? html`${iconView(advice.recommendation === null ? 'caution' : toneOf(advice.recommendation))}<strong
            >${useText(advice, words)}</strong
          >`
      : why === undefined
        ? nothing
        : html`${iconView(toneOf(why))}<span>${sentenceOf(why)}</span>`;
  return html`<div class="verdict" part="verdict">
    <p class="use" role="status">${line}</p>
    ${advice === null ? nothing : reasonsView(advice, props)}
    ${advice === null ? nothing : settingsView(props)}
  </div>`;
}

function useText({ recommendation }: LocalAdvice, words: Words): string {
  if (recommendation === null) return words.localResult.noneHere;
  return recommendation.said?.title ?? nameOf(recommendation, words);
}

/** `587 STARTTLS`; of a plain port that it is not encrypted, which nobody may overlook. */
function nameOf({ port, encryption }: Advised, words: Words): string {
  return `${port} ${words.mode[encryption ?? 'plaintext']}`;
}

function reasonsView({ recommendation, unreachable }: LocalAdvice, props: VerdictProps): TemplateResult {
  const { words } = props;
  const not = unreachable.map(
    ({ advised, conclusion }) =>
      html`<li>${iconView(LOCAL_TONES[conclusion])}<span
          >${nameOf(advised, words)}${words.colon}${words.localResult.conclusion[conclusion]}</span
        ></li>`,
  );
  if (recommendation === null) return html`<ul class="reasons">${not}</ul>`;
  const { reasons, alternatives, passedOver } = recommendation;
  return html`<ul class="reasons">${not}${reasons.map(noteView)}</ul>
    ${foldView(
      words.alternatives,
      alternatives.map((one) => ({
        name: nameOf(one, words),
        reasons: one.reasons.filter(({ side }) => side !== 'for'),
      })),
    )}
    ${foldView(
      words.passedOver,
      passedOver.map(({ port, reasons: against }) => ({ name: String(port), reasons: against })),
    )}`;
}

function settingsView({ settings, words }: VerdictProps): TemplateResult | typeof nothing {
  if (settings === null) return nothing;
  return html`<p class="settings"><a href=${settings}>${words.settings}</a></p>`;
}

function noteView(note: Note): TemplateResult {
  return html`<li>${iconView(toneOf(note))}<span>${sentenceOf(note)}</span></li>`;
}

interface Folded {
  name: string;
  reasons: readonly Note[];
}

/** The names in the line that opens it are enough for most. */
function foldView(heading: string, ports: readonly Folded[]): TemplateResult | typeof nothing {
  if (ports.length === 0) return nothing;
  return html`<details>
    <summary>${heading}: ${ports.map(({ name }) => name).join(', ')}</summary>
    <dl>
      ${ports.map(
        ({ name, reasons }) =>
          html`<div><dt>${name}</dt><dd>${reasons.map(sentenceOf).join('; ')}</dd></div>`,
      )}
    </dl>
  </details>`;
}
