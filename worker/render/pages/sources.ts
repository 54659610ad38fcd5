/** Where the facts of a page were read, and when. */
import { html } from 'hono/html';
import type { Source } from '../../knowledge/knowledge.ts';
import type { Words } from '../words.ts';
import type { Markup } from './page.ts';

export type Read = Source;

/** Each source once. */
export function sourcesSection(sources: readonly Read[], words: Words): Markup {
  const once = [...new Map(sources.map((one) => [one.source, one])).values()];
  return html`<h2>${words.listings.sources}</h2>
<ul class="quiet">
${once.map(
  (one) => html`<li>${sourceItem(one, words)}</li>
`,
)}</ul>`;
}

function sourceItem({ source, verifiedOn, confirmed }: Read, { listings, tls }: Words): Markup {
  const mark = confirmed ? '' : `, ${listings.provider.unconfirmed}`;
  return html`${linked(source)}, ${listings.readOn(tls.longDate(verifiedOn))}${mark}`;
}

/** Some sources are a file in a repository: address, then the file in parentheses. */
function linked(source: string): Markup | string {
  const [, address, rest = ''] = /^(https:\/\/[^\s]+)(.*)$/s.exec(source) ?? [];
  return address === undefined ? source : html`<a href="${address}" rel="noreferrer">${address}</a>${rest}`;
}
