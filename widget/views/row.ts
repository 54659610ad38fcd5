/** One line of the table, and the line below it that opens. Roles are written out: the narrow layout would lose them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Documented, Tone } from '../../worker/api/index.ts';
import { answerTimeMs } from '../../worker/judgement/answer-time.ts';
import { durationRange } from '../../worker/messages/format.ts';
import { edgeText } from '../../worker/messages/local-result.ts';
import { type RowText, rowText } from '../../worker/messages/row.ts';
import { type Agreement, type Answer, agreementOf, type Line } from '../lines.ts';
import type { LocalResult, LocalRow } from '../local-result.ts';
import { sayAgreement, sayDocumented, type Words } from '../words.ts';
import { detailsView } from './details.ts';
import { chevronView, iconView } from './icon.ts';
import { localCellView } from './local.ts';
import { type PlaceChoice, placesView } from './places.ts';

export interface RowProps {
  line: Line;
  index: number;
  host: string;
  words: Words;
  /** Null where one place checks, or no second has been heard of yet. */
  places: PlaceChoice | null;
  local: LocalResult | null;
  documented: Documented | null;
  pending: boolean;
  open: boolean;
  onToggle: () => void;
}

export function rowView(props: RowProps): TemplateResult {
  const { line, index, words, local, pending, open, onToggle } = props;
  const { port, answers } = line;
  const id = `details-${index}`;
  const purpose = words.report.purpose[port] ?? words.report.otherPort;
  const agreement = agreementOf(answers);
  const here = local?.rows.get(port);
  return html`<tr class="entry" part="row" role="row">
      <th class="port" part="cell" role="rowheader" scope="row"><bdi dir="ltr">${port}</bdi></th>
      ${
        local === null
          ? html`<td class="purpose" part="cell" role="cell">${purpose}${documentedView(props)}</td>`
          : localCellView(line, here, words)
      }
      <td
        class="result"
        part="cell status ${agreement?.shown.report.state ?? ''}"
        role="cell"
        data-column=${local === null ? nothing : words.localResult.column.edge}
      >
        ${agreement === null ? waitingView(words, pending, here) : resultView(agreement.tone, saidOf(props, agreement))}
      </td>
      <td class="time" part="cell" role="cell">${timeText(agreement?.alike ?? [], words)}</td>
      <td class="more" role="cell">
        ${agreement === null ? nothing : toggleView({ id, open, onToggle, name: words.element.detailsOf(port) })}
      </td>
    </tr>
    ${agreement === null ? nothing : openedView(id, props, agreement)}`;
}

function documentedView({ line, documented, words }: RowProps): TemplateResult | typeof nothing {
  if (documented === null) return nothing;
  return html` <small class="documented">${sayDocumented(documented, line.port, words)}</small>`;
}

function saidOf(
  { line, host, words, places }: RowProps,
  agreement: Agreement,
): Pick<RowText, 'outcome' | 'note'> {
  if (places === null) return rowText(agreement.shown.report, host, words);
  return sayAgreement(agreement, line.answers, places.name, { host, words });
}

/** From the fastest to the slowest of the places that saw what the line says. */
function timeText(alike: readonly Answer[], words: Words): string {
  const times = alike.map(({ report }) => answerTimeMs(report)).filter((ms) => ms !== null);
  if (times.length === 0) return '–';
  return durationRange(words.element.language, Math.min(...times), Math.max(...times));
}

/** What the edge saw when it was last asked, by the script, is said until it is known anew. */
function waitingView(words: Words, pending: boolean, here: LocalRow | undefined): TemplateResult {
  const before = here ? edgeText(here.edge, words) : '–';
  return html`<span class="status waiting">${iconView(pending ? 'pending' : 'none')}
    <span class="said">${pending ? words.element.pending : before}</span></span>`;
}

function resultView(tone: Tone, { outcome, note }: Pick<RowText, 'outcome' | 'note'>): TemplateResult {
  return html`<span class="status">${iconView(tone)}<span class="said">${outcome}</span>
    ${note === '' ? nothing : html`<small class="why">${note}</small>`}</span>`;
}

function toggleView(props: {
  id: string;
  open: boolean;
  name: string;
  onToggle: () => void;
}): TemplateResult {
  return html`<button
    class="toggle"
    type="button"
    aria-label=${props.name}
    aria-expanded=${props.open}
    aria-controls=${props.id}
    @click=${props.onToggle}
  >${chevronView()}</button>`;
}

/** Always there, so that paper can show what the screen has folded away. */
function openedView(
  id: string,
  { line, index, host, words, places, open }: RowProps,
  { shown }: Agreement,
): TemplateResult {
  return html`<tr class="opened" role="row" id=${id} ?hidden=${!open}>
    <td colspan="5" part="details" role="cell">
      ${
        places === null
          ? detailsView(shown.report, host, words)
          : placesView({ ...places, answers: line.answers, shown, index, host, words })
      }
    </td>
  </tr>`;
}
