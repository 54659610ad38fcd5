/** The table of ports, with all rows from the start, so that a check does not move anything on the page. */
import { html, type TemplateResult } from 'lit';
import type { Documented } from '../../worker/api/index.ts';
import type { Line } from '../lines.ts';
import type { LocalResult } from '../local-result.ts';
import type { Words } from '../words.ts';
import type { PlaceChoice } from './places.ts';
import { rowView } from './row.ts';

export interface TableProps {
  lines: readonly Line[];
  words: Words;
  places: PlaceChoice | null;
  running: boolean;
  /** The results from the reader's own machine; their column replaces the purposes. */
  local: LocalResult | null;
  /** What the provider documents about its ports; null if unknown. */
  documented: Documented | null;
  isOpen: (line: Line) => boolean;
  onToggle: (line: Line) => void;
}

export function tableView(props: TableProps): TemplateResult {
  const { lines, words, places, running, local, documented, isOpen, onToggle } = props;
  const { caption, column } = words;
  const { here, edge } = words.localResult.column;
  return html`<table part="table" role="table" aria-busy=${running}>
    <caption class="unseen">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th class="port" role="columnheader" scope="col">${column.port}</th>
        <th class=${local === null ? 'purpose' : 'here'} role="columnheader" scope="col">
          ${local === null ? column.purpose : here}
        </th>
        <th class="result" role="columnheader" scope="col">${local === null ? column.result : edge}</th>
        <th class="time" role="columnheader" scope="col">${column.time}</th>
        <th class="more" role="columnheader" scope="col"><span class="unseen">${column.details}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line, index) =>
        rowView({
          line,
          index,
          words,
          places,
          local,
          documented,
          pending: running,
          open: isOpen(line),
          onToggle: () => onToggle(line),
        }),
      )}
    </tbody>
  </table>`;
}
