/**
 * One line of the table, and the one below it that opens. Roles are explicit, because the narrow layout would lose
 * them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { answerTimeMs, type Documented, type RowSaid, type Tone } from '../../worker/api/index.ts';
import { type Agreement, agreementOf, sayAgreement } from '../agreement.ts';
import { duration } from '../format.ts';
import type { Answer, Line } from '../lines.ts';
import type { LocalResult, LocalRow } from '../local-result.ts';
import { rowSaid } from '../said.ts';
import type { Words } from '../words.ts';
import { detailsView } from './details.ts';
import { chevronView, iconView } from './icon.ts';
import { localCellView } from './local.ts';
import { type PlaceChoice, placesView } from './places.ts';

export interface RowProps {
  line: Line;
  index: number;
  words: Words;
  /** Null while only one vantage point is known. */
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
  const purpose = words.purpose[port] ?? words.otherPort;
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
        ${agreement === null ? nothing : toggleView({ id, open, onToggle, name: words.detailsOf(port) })}
      </td>
    </tr>
    ${agreement === null ? nothing : openedView(id, props, agreement)}`;
}

function documentedView({ line, documented, words }: RowProps): TemplateResult | typeof nothing {
  if (documented === null) return nothing;
  const entry = documented.ports.find(({ port }) => port === line.port);
  const said =
    entry === undefined
      ? words.notDocumented
      : // A mark for unconfirmed documentation.
        words.documented(words.mode[entry.encryption] + (entry.confirmed ? '' : '?'));
  return html` <small class="documented">${said}</small>`;
}

function saidOf({ line, words, places }: RowProps, agreement: Agreement): Pick<RowSaid, 'title' | 'note'> {
  if (places === null) return rowSaid(agreement.shown.report);
  return sayAgreement(agreement, line.answers, places.name, words);
}

/** The range of times, over the vantage points with the displayed result. */
function timeText(alike: readonly Answer[], words: Words): string {
  const times = alike.map(({ report }) => answerTimeMs(report)).filter((ms) => ms !== null);
  if (times.length === 0) return '–';
  return duration(words.language, Math.min(...times), Math.max(...times));
}

/** Until there is a new result, shows what the service saw when the script was made. */
function waitingView(words: Words, pending: boolean, here: LocalRow | undefined): TemplateResult {
  const before = here ? words.localResult.edge[here.edge] : '–';
  return html`<span class="status waiting">${iconView(pending ? 'pending' : 'none')}
    <span class="said">${pending ? words.pending : before}</span></span>`;
}

function resultView(tone: Tone, { title, note }: Pick<RowSaid, 'title' | 'note'>): TemplateResult {
  return html`<span class="status">${iconView(tone)}<span class="said">${title}</span>
    ${!note ? nothing : html`<small class="why">${note}</small>`}</span>`;
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

/** Always rendered, so that a print shows what is collapsed on screen. */
function openedView(
  id: string,
  { line, index, words, places, open }: RowProps,
  { shown }: Agreement,
): TemplateResult {
  return html`<tr class="opened" role="row" id=${id} ?hidden=${!open}>
    <td colspan="5" part="details" role="cell">
      ${
        places === null
          ? detailsView(shown.report, words)
          : placesView({ ...places, answers: line.answers, shown, index, words })
      }
    </td>
  </tr>`;
}
