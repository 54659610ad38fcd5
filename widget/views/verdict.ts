/**
 * Which port to use and why, at the top of the card once the report is complete; other ports are collapsed. If none can
 * be recommended, the reason is shown instead. Makes no decisions.
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
  /** Null if nothing is recommended. */
  advice: LocalAdvice | null;
  words: Words;
  /** The URL of the settings for the recommended port; null if there are none. */
  settings: string | null;
}

/** The line exists from the start, so that screen readers announce its content when it appears. */
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

/** `587 STARTTLS`; an unencrypted port is clearly marked as such. */
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

/** The summary line names the ports, which is enough for most readers. */
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
