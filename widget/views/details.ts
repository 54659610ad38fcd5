/** What is known of one port beyond its line: what it means, what the server said of itself, how long each step took. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PortReport, Timings } from '../../worker/api.ts';
import { megabytes, milliseconds, sayReport, type Words } from '../words.ts';

type Content = TemplateResult | string | null;

export function detailsView(report: PortReport, words: Words): TemplateResult {
  const names = words.element.detail;
  const { smtp } = report;
  const login = unique([...(smtp?.authBeforeTls ?? []), ...(smtp?.authAfterTls ?? [])]);
  const extensions = unique([...(smtp?.extensionsBeforeTls ?? []), ...(smtp?.extensionsAfterTls ?? [])]);
  const sizeLimit = smtp?.sizeLimit ?? null;
  const { meaning } = sayReport(report, words);
  return html`${meaning === '' ? nothing : html`<p class="meaning">${meaning}</p>`}
    <dl>
      ${factView(names.address, report.address === null ? null : html`<bdi dir="ltr">${report.address}</bdi>`)}
      ${factView(names.greeting, smtp?.greeting ? html`<code dir="ltr">${smtp.greeting}</code>` : null)}
      ${factView(names.login, listView(login))}
      ${factView(names.extensions, listView(extensions.filter((name) => !/^(AUTH|SIZE)\b/i.test(name))))}
      ${factView(names.sizeLimit, sizeLimit === null || sizeLimit === 0 ? null : megabytes(words, sizeLimit))}
      ${factView(names.timings, timingsText(report.timings, words))}
    </dl>`;
}

function factView(name: string, content: Content): TemplateResult | typeof nothing {
  return content === null ? nothing : html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
}

function listView(items: readonly string[]): Content {
  if (items.length === 0) return null;
  return html`<ul dir="ltr">${items.map((item) => html`<li><code>${item}</code></li>`)}</ul>`;
}

function timingsText(timings: Timings, words: Words): string | null {
  const phases = words.element.phase;
  const names = Object.keys(phases) as (keyof Timings)[];
  const said = names.flatMap((name) => {
    const amount = timings[name];
    return amount === null ? [] : [`${phases[name]} ${milliseconds(words, amount)}`];
  });
  return said.length === 0 ? null : said.join(' · ');
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
