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
  return html`${linkedSource(source)}, ${listings.readOn(tls.longDate(verifiedOn))}${mark}`;
}

/** Some sources are a file in a repository: address, then the file in parentheses, or `owner/name:path@commit`. */
export function linkedSource(source: string): Markup | string {
  const address = repositoryFile(source);
  if (address !== null) return html`<a href="${address}" rel="noreferrer">${source.replace(COMMIT, '')}</a>`;
  const [, page, rest = ''] = /^(https:\/\/[^\s]+)(.*)$/s.exec(source) ?? [];
  return page === undefined ? source : html`<a href="${page}" rel="noreferrer">${page}</a>${rest}`;
}

/** In the link, and of no use to a reader. */
const COMMIT = /@[\w.-]+$/;

/** Null for sources of another form. */
function repositoryFile(source: string): string | null {
  const [, repository, path, commit = 'HEAD'] =
    /^([\w.-]+\/[\w.-]+):([^\s@]+)(?:@([\w.-]+))?$/.exec(source) ?? [];
  return repository === undefined ? null : `https://github.com/${repository}/blob/${commit}/${path}`;
}
