/** Where a reader can report that a result is wrong, with the report copied on the way. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Report } from '../../worker/api/index.ts';
import type { CheckWords } from '../words.ts';

export interface WrongResultProps {
  words: CheckWords;
  report: Report | null;
  /** Null until the reader has tried. */
  copied: boolean | null;
  onWrongResult: (report: Report) => void;
}

/** In a tab of its own, so that the result stays in view. Leads nowhere unless the service names a place. */
export function wrongResultView({
  words,
  report,
  copied,
  onWrongResult,
}: WrongResultProps): TemplateResult | typeof nothing {
  if (report?.reportUrl === undefined) return nothing;
  const status = copied === null ? '' : copied ? words.reportCopied : words.reportNotCopied;
  return html`<p class="wrong" part="wrong-result">
    <a href=${report.reportUrl} target="_blank" rel="noopener noreferrer" @click=${() => onWrongResult(report)}
      >${words.wrongResult}</a
    >
    <span role="status">${status}</span>
  </p>`;
}
