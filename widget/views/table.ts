/**
 * The table of ports, with all rows from the start, so that a check does not move anything on the page. Roles are
 * explicit, because the layout would lose them.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { CardProps } from '../card.ts';

export function tableView({ words, columns, phase, rows, best, tone }: CardProps): TemplateResult {
  return html`<table part="table" role="table" aria-busy=${phase === 'running'}>
    <caption class="unseen">${words.caption}</caption>
    <thead class="unseen" role="rowgroup">
      <tr role="row">${columns.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">${rows.map(
      ({ port, purpose, result, time, more, opened }) =>
        html`<tr class="entry ${port === best ? `best ${tone}` : ''} p${port}" part="row" role="row">
          <th class="port" part="cell" role="rowheader" scope="row">${port}</th>
          <td class="purpose" part="cell" role="cell">${purpose}</td>
          <td class="result" part="cell status" role="cell">${result}</td>
          <td class="time" part="cell" role="cell">${time}</td>
          <td class="more" role="cell">${more}</td>
        </tr>${opened}`,
    )}</tbody>
  </table>`;
}
