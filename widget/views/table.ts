/** The table of ports: complete from the first moment, so that a check moves nothing on the page. */
import { html, type TemplateResult } from 'lit';
import type { Row } from '../state.ts';
import type { Words } from '../words.ts';
import { rowView } from './row.ts';

export interface TableProps {
  rows: readonly Row[];
  host: string;
  words: Words;
  running: boolean;
  isOpen: (row: Row) => boolean;
  onToggle: (row: Row) => void;
}

export function tableView({ rows, host, words, running, isOpen, onToggle }: TableProps): TemplateResult {
  const { caption, column } = words.element;
  return html`<table part="table" role="table" aria-busy=${running}>
    <caption class="unseen">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th class="port" role="columnheader" scope="col">${column.port}</th>
        <th class="purpose" role="columnheader" scope="col">${column.purpose}</th>
        <th class="result" role="columnheader" scope="col">${column.result}</th>
        <th class="time" role="columnheader" scope="col">${column.time}</th>
        <th class="more" role="columnheader" scope="col"><span class="unseen">${column.details}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) =>
        rowView({
          row,
          index,
          host,
          words,
          pending: running,
          open: isOpen(row),
          onToggle: () => onToggle(row),
        }),
      )}
    </tbody>
  </table>`;
}
