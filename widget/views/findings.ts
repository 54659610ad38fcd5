/** The findings, one line each, between rows and links once the report is complete; most important first. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Finding, Report } from '../../worker/api/index.ts';
import type { Content } from '../card.ts';
import { FINDINGS_SHOWN } from '../limits.ts';
import { sentenceOf, toneOf } from '../said.ts';
import type { CheckWords } from '../words.ts';
import { iconView } from './icon.ts';

/** `covered`: what the verdict already says. */
export function findingsView(
  findings: readonly Finding[],
  covered: readonly Finding[],
  words: CheckWords,
): Content {
  const told = grouped(findings.filter((one) => !covered.includes(one)));
  const [shown, folded] = [told.slice(0, FINDINGS_SHOWN), told.slice(FINDINGS_SHOWN)];
  if (shown.length === 0) return nothing;
  return html`<ul class="findings" part="findings" aria-label=${words.findings}>
    ${shown.map(findingView)}
    ${
      folded.length === 0
        ? nothing
        : html`<li><details><summary>${words.moreFindings(folded.length)}</summary><ul>${folded.map(findingView)}</ul></details></li>`
    }
  </ul>`;
}

/** Findings in the same words are one. */
function grouped(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (one, index) => findings.findIndex((other) => sentenceOf(other) === sentenceOf(one)) === index,
  );
}

function findingView(finding: Finding): TemplateResult {
  return html`<li class=${toneOf(finding)}>${iconView(toneOf(finding))}<span>${sentenceOf(finding)}</span></li>`;
}

const PROVIDERS = ['certificate-untrusted', 'starttls-injection', 'all-dead', 'no-encryption'];

/** Whether a reader can do nothing about it, because it is the server that is at fault. */
export function needsProvider({ findings }: Report): boolean {
  return findings.some(({ code }) => PROVIDERS.includes(code));
}
