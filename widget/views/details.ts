/** Details of one port: what the result means, what the server said, and how long each step took. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Timings } from '../../worker/api/index.ts';
import { duration, fileSize } from '../format.ts';
import type { Details } from '../row-details.ts';
import { rowSaid } from '../said.ts';
import type { DetailsWords } from '../words.ts';
import { codeView, factView, listView } from './fact.ts';
import { tlsFactsView } from './tls.ts';

export function detailsView(report: Details, words: DetailsWords): TemplateResult {
  const names = words.detail;
  const { smtp, tls } = report;
  const login = unique([...(smtp?.authBeforeTls ?? []), ...(smtp?.authAfterTls ?? [])]);
  const extensions = unique([...(smtp?.extensionsBeforeTls ?? []), ...(smtp?.extensionsAfterTls ?? [])]);
  const sizeLimit = smtp?.sizeLimit ?? null;
  const paragraphs = rowSaid(report).text?.split('\n') ?? [];
  return html`${paragraphs.map((one) => html`<p class="meaning">${one}</p>`)}
    <dl class="facts">
      ${factView(names.address, report.address === null ? null : html`<bdi dir="ltr">${report.address}</bdi>`)}
      ${factView(names.greeting, codeView(smtp?.greeting))}
      ${factView(names.login, listView(login))}
      ${factView(names.extensions, listView(extensions.filter((name) => !/^(AUTH|SIZE)\b/i.test(name))))}
      ${factView(names.sizeLimit, sizeLimit === null || sizeLimit === 0 ? null : fileSize(words.language, sizeLimit))}
      ${tls === null ? nothing : tlsFactsView(tls, words)}
      ${factView(names.timings, timingsText(report.timings, words))}
    </dl>`;
}

function timingsText(timings: Timings, words: DetailsWords): string | null {
  const phases = words.phase;
  const names = Object.keys(phases) as (keyof Timings)[];
  const said = names.flatMap((name) => {
    const amount = timings[name];
    return amount === null ? [] : [`${phases[name]} ${duration(words.language, amount)}`];
  });
  return said.length === 0 ? null : said.join(' · ');
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
