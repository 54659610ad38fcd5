/** Why this port, and which others there are; shown when a reader asks. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Note, Recommendation } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { sentenceOf, toneOf } from '../said.ts';
import type { DetailsWords, ShellWords } from '../words.ts';
import { iconView } from './icon.ts';

export interface ReasonsProps {
  /** Null where the reader can use none. */
  recommendation: Recommendation | null;
  /** Ports that the reader cannot use, as items of the list. */
  blocked: Content;
  mode: ShellWords['mode'];
  words: DetailsWords;
}

export function reasonsView({ recommendation, blocked, mode, words }: ReasonsProps): TemplateResult {
  const { reasons, alternatives, passedOver } = recommendation ?? {
    reasons: [],
    alternatives: [],
    passedOver: [],
  };
  const others = alternatives.map((one) => ({
    name: `${one.port} ${mode[one.encryption ?? 'plaintext']}`,
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
  { colon }: DetailsWords,
): TemplateResult | typeof nothing {
  if (ports.length === 0) return nothing;
  const said = ports.map(({ name, reasons }) =>
    reasons.length === 0 ? name : `${name} (${reasons.map(sentenceOf).join('; ')})`,
  );
  return html`<p class="others">${heading}${colon}${said.join(', ')}</p>`;
}
