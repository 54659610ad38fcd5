/** Ports × places: a mark in each cell, with its word for screen readers. Scrolls inside the card where it is wider. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Line } from '../lines.ts';
import { rowSaid } from '../said.ts';
import type { PlacesWords } from '../words.ts';
import { iconView } from './icon.ts';

export interface MatrixProps {
  lines: readonly Line[];
  places: readonly { id: string; name: string }[];
  words: PlacesWords;
  /** The heading of the first column. */
  port: string;
}

export function matrixView({ lines, places, words, port }: MatrixProps): TemplateResult {
  return html`<div class="matrix" part="matrix" role="region" aria-label=${words.matrix} tabindex="0">
    <table>
      <thead>
        <tr><th scope="col">${port}</th>${places.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>
      </thead>
      <tbody>${lines.map((line) => html`<tr><th scope="row">${nameOf(line)}</th>${places.map(({ id }) => cellView(line, id, words))}</tr>`)}</tbody>
    </table>
  </div>`;
}

/** A port has a line for each address family. */
function nameOf({ port, answers }: Line): string {
  return answers[0]?.report.family === 6 ? `${port} (IPv6)` : String(port);
}

function cellView({ answers }: Line, place: string, { unanswered }: PlacesWords): TemplateResult {
  const report = answers.find(({ vantage }) => vantage === place)?.report;
  const { tone, title } = report ? rowSaid(report) : { tone: 'none' as const, title: unanswered };
  return html`<td>${iconView(tone)}<span class="unseen">${title}</span></td>`;
}
