/** What is known of one port beyond its line: what it means, what the server said and showed, how long each step took. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PortReport, Timings } from '../../worker/api/index.ts';
import { duration } from '../../worker/messages/format.ts';
import { rowText } from '../../worker/messages/row.ts';
import { fileSize, type Words } from '../words.ts';
import { codeView, factView, listView } from './fact.ts';
import { problemsView, tlsFactsView } from './tls.ts';

export function detailsView(report: PortReport, host: string, words: Words): TemplateResult {
  const names = words.element.detail;
  const { smtp, tls } = report;
  const login = unique([...(smtp?.authBeforeTls ?? []), ...(smtp?.authAfterTls ?? [])]);
  const extensions = unique([...(smtp?.extensionsBeforeTls ?? []), ...(smtp?.extensionsAfterTls ?? [])]);
  const sizeLimit = smtp?.sizeLimit ?? null;
  const { meaning } = rowText(report, host, words);
  return html`${meaning === '' ? nothing : html`<p class="meaning">${meaning}</p>`}
    ${problemsView(tls, host, words)}
    <dl>
      ${factView(names.address, report.address === null ? null : html`<bdi dir="ltr">${report.address}</bdi>`)}
      ${factView(names.greeting, codeView(smtp?.greeting))}
      ${factView(names.login, listView(login))}
      ${factView(names.extensions, listView(extensions.filter((name) => !/^(AUTH|SIZE)\b/i.test(name))))}
      ${factView(names.sizeLimit, sizeLimit === null || sizeLimit === 0 ? null : fileSize(words, sizeLimit))}
      ${tls === null ? nothing : tlsFactsView(tls, words)}
      ${factView(names.timings, timingsText(report.timings, words))}
    </dl>`;
}

function timingsText(timings: Timings, words: Words): string | null {
  const phases = words.element.phase;
  const names = Object.keys(phases) as (keyof Timings)[];
  const said = names.flatMap((name) => {
    const amount = timings[name];
    return amount === null ? [] : [`${phases[name]} ${duration(words.element.language, amount)}`];
  });
  return said.length === 0 ? null : said.join(' · ');
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
