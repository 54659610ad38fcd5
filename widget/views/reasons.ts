/** Why this port, and which others there are; shown when a reader asks. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Advised, Note, Recommendation } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { sentenceOf, toneOf } from '../said.ts';
import type { CheckWords } from '../words.ts';
import { iconView } from './icon.ts';

/** One line, two at most; the rest unfolds. */
export function reasonView(reason: Content, more: Content): TemplateResult {
  return more === nothing
    ? html`<p class="reason">${reason}</p>`
    : html`<details><summary class="reason">${reason}</summary>${more}</details>`;
}

export interface ReasonsProps {
  recommendation: Recommendation;
  /** Ports that the reader cannot use, as items of the list. */
  blocked: Content | TemplateResult[];
  nameOf: (advised: Pick<Advised, 'port' | 'encryption'>) => string;
  words: CheckWords;
}

export function reasonsView({ recommendation, blocked, nameOf, words }: ReasonsProps): TemplateResult {
  const { reasons, alternatives, passedOver } = recommendation;
  const others = alternatives.map((one) => ({
    name: nameOf(one),
    reasons: one.reasons.filter(({ side }) => side !== 'for'),
  }));
  const rejected = passedOver.map(({ port, reasons: against }) => ({ name: String(port), reasons: against }));
  return html`<ul class="reasons">
      ${blocked}${reasons.map((note) => html`<li>${iconView(toneOf(note))}<span>${sentenceOf(note)}</span></li>`)}
    </ul>
    ${portsView(words.alternatives, others, words)} ${portsView(words.passedOver, rejected, words)}`;
}

function portsView(
  heading: string,
  ports: readonly { name: string; reasons: readonly Note[] }[],
  { colon }: CheckWords,
): TemplateResult | typeof nothing {
  if (ports.length === 0) return nothing;
  const said = ports.map(({ name, reasons }) =>
    reasons.length === 0 ? name : `${name} (${reasons.map(sentenceOf).join('; ')})`,
  );
  return html`<p class="others">${heading}${colon}${said.join(', ')}</p>`;
}
