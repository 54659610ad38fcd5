/** What the rows mean together, said below them once the report is complete. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../worker/api/index.ts';
import { SEVERITY_TONES } from '../../worker/judgement/tone.ts';
import { sayFinding, type Words } from '../words.ts';
import { iconView } from './icon.ts';

export function findingsView(
  findings: readonly Finding[],
  words: Words,
  placeName: (vantage: string) => string,
): TemplateResult | typeof nothing {
  // Why no port is recommended stands where the recommendation would.
  const told = findings.filter(({ code }) => code !== 'no-usable-port');
  if (told.length === 0) return nothing;
  return html`<ul class="findings" part="findings" aria-label=${words.finding.heading}>
    ${told.map(
      (finding) =>
        html`<li>${iconView(SEVERITY_TONES[finding.severity])}<span>${sayFinding(finding, words, placeName)}</span></li>`,
    )}
  </ul>`;
}
