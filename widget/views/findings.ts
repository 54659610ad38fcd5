/** The findings, shown below the rows once the report is complete. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../worker/api/index.ts';
import { sentenceOf, toneOf } from '../said.ts';
import type { Words } from '../words.ts';
import { iconView } from './icon.ts';

export function findingsView(findings: readonly Finding[], words: Words): TemplateResult | typeof nothing {
  // The reason for having no recommendation is shown where the recommendation would be.
  const told = findings.filter(({ code }) => code !== 'no-usable-port');
  if (told.length === 0) return nothing;
  return html`<ul class="findings" part="findings" aria-label=${words.findings}>
    ${told.map((finding) => html`<li>${iconView(toneOf(finding))}<span>${sentenceOf(finding)}</span></li>`)}
  </ul>`;
}
