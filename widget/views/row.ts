/** One line of the table, and the line below it that opens. Roles are written out: the narrow layout would lose them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PortReport } from '../../worker/api.ts';
import { answerTimeMs } from '../../worker/messages/answer-time.ts';
import { duration } from '../../worker/messages/format.ts';
import type { Row } from '../state.ts';
import { toneOf } from '../tone.ts';
import { sayReport, type Words } from '../words.ts';
import { detailsView } from './details.ts';
import { chevronView, iconView } from './icon.ts';

export interface RowProps {
  row: Row;
  index: number;
  host: string;
  words: Words;
  pending: boolean;
  open: boolean;
  onToggle: () => void;
}

export function rowView({ row, index, host, words, pending, open, onToggle }: RowProps): TemplateResult {
  const { port, report } = row;
  const id = `details-${index}`;
  const purpose = words.report.purpose[port] ?? words.report.otherPort;
  const timeMs = report === null ? null : answerTimeMs(report);
  return html`<tr class="entry" part="row" role="row">
      <th class="port" part="cell" role="rowheader" scope="row"><bdi dir="ltr">${port}</bdi></th>
      <td class="purpose" part="cell" role="cell">${purpose}</td>
      <td class="result" part="cell status ${report?.state ?? ''}" role="cell">
        ${report === null ? waitingView(words, pending) : resultView(report, host, words)}
      </td>
      <td class="time" part="cell" role="cell">${timeMs === null ? '–' : duration(words.element.language, timeMs)}</td>
      <td class="more" role="cell">
        ${report === null ? nothing : toggleView({ id, open, onToggle, name: words.element.detailsOf(port) })}
      </td>
    </tr>
    ${report === null ? nothing : openedView({ id, open, report, host, words })}`;
}

function waitingView(words: Words, pending: boolean): TemplateResult {
  return html`<span class="status waiting">${iconView(pending ? 'pending' : 'none')}
    <span class="said">${pending ? words.element.pending : '–'}</span></span>`;
}

function resultView(report: PortReport, host: string, words: Words): TemplateResult {
  const { outcome, reason } = sayReport(report, host, words);
  return html`<span class="status">${iconView(toneOf(report))}<span class="said">${outcome}</span>
    ${reason === '' ? nothing : html`<small class="why">${reason}</small>`}</span>`;
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
function openedView(props: {
  id: string;
  open: boolean;
  report: PortReport;
  host: string;
  words: Words;
}): TemplateResult {
  return html`<tr class="opened" role="row" id=${props.id} ?hidden=${!props.open}>
    <td colspan="5" part="details" role="cell">${detailsView(props.report, props.host, props.words)}</td>
  </tr>`;
}
