/** The findings, one line each, between rows and links once the report is complete; most important first. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Finding } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { FINDINGS_SHOWN } from '../limits.ts';
import { sentenceOf, toneOf } from '../said.ts';
import type { CheckWords } from '../words.ts';
import { iconView } from './icon.ts';

/** `covered`: what the verdict already says. Findings in the same words are one. */
export function findingsView(
  findings: readonly Finding[],
  covered: readonly (Finding | undefined)[],
  words: CheckWords,
): Content {
  // That port 25 could not be tested stands in its row.
  const told = findings.filter((one) => one.code !== 'port-25-not-testable' && !covered.includes(one));
  const lines = [...new Map(told.map((one) => [sentenceOf(one), one])).values()].map(findingView);
  const folded = lines.splice(FINDINGS_SHOWN);
  if (lines.length === 0) return nothing;
  return html`<ul class="findings" part="findings" aria-label=${words.findings}>
    ${lines}
    ${
      folded.length === 0
        ? nothing
        : html`<li><details><summary>${words.moreFindings(folded.length)}</summary><ul>${folded}</ul></details></li>`
    }
  </ul>`;
}

function findingView(finding: Finding): TemplateResult {
  const tone = toneOf(finding);
  return html`<li class=${tone}>${iconView(tone)}<span>${sentenceOf(finding)}</span></li>`;
}

/** Whether a reader can do nothing about it, because it is the server that is at fault. */
export function needsProvider({ findings }: { findings: readonly Finding[] }): boolean {
  return findings.some(({ code }) =>
    /^(certificate-untrusted|starttls-injection|all-dead|no-encryption)$/.test(code),
  );
}
