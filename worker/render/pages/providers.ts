/** The list of all providers, with a form that searches it. */
import { html } from 'hono/html';
import type { Provider } from '../../knowledge/knowledge.ts';
import { HOSTING, MAILBOXES, SENDING } from '../../knowledge/providers/providers.ts';
import type { Words } from '../words.ts';
import { articleLink, languageLinks, layout, type PageAddress, type Visit } from './layout.ts';
import type { Markup } from './page.ts';

/** What was searched for, and the rows that have that name. */
export interface ProviderSearch {
  q: string;
  found: readonly Provider[];
}

/** `search`: null for the whole list. `address`: null for a page that search engines leave out. */
export function renderProviders(
  visit: Visit,
  search: ProviderSearch | null,
  address: PageAddress | null = null,
): Markup {
  const { words } = visit;
  const { title, lead } = words.listings.providers;
  return layout({
    words,
    title,
    lead,
    footer: 'check',
    languages: languageLinks(visit),
    description: lead,
    address,
    isUnlisted: search !== null,
    body: html`${searchForm(search?.q ?? '', words)}

${search === null ? groups(words) : outcome(search, words)}

${articleLink(words)}`,
  });
}

/** Takes no mail address: without scripts, the browser itself refuses an @. */
function searchForm(q: string, { listings, report }: Words): Markup {
  const { label, hint, find } = listings.providers.search;
  return html`<form class="ask" action="/providers" method="get" role="search">
<label for="q">${label}</label>
<div class="line">
<input id="q" name="q" type="search" dir="ltr" pattern="[^@]*" title="${hint}" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="128" required aria-describedby="q-note"${q === '' ? '' : html` value="${q}"`} />
<button type="submit">${find}</button>
</div>
<p class="quiet" id="q-note">${hint}</p>
<input type="hidden" name="lang" value="${report.language}" />
</form>`;
}

function groups(words: Words): Markup {
  const { sending, mailboxes, hosting } = words.listings.providers.kind;
  return html`${group(sending, SENDING, words)}
${group(mailboxes, MAILBOXES, words)}
${group(hosting, HOSTING, words)}`;
}

function group(heading: string, providers: readonly Provider[], words: Words): Markup {
  return html`<h2>${heading}</h2>
${links(providers, words)}`;
}

export function links(providers: readonly Provider[], { report }: Words): Markup {
  const sorted = providers.toSorted((a, b) => a.name.localeCompare(b.name, report.language));
  return html`<ul class="entries">
${sorted.map(
  ({ id, name }) => html`<li><a href="/providers/${id}?lang=${report.language}">${name}</a></li>
`,
)}</ul>`;
}

function outcome({ q, found }: ProviderSearch, words: Words): Markup {
  const { nothing, elsewhere, all, found: counted } = words.listings.providers;
  const { language } = words.report;
  const back = html`<p><a href="/providers?lang=${language}">${all}</a></p>`;
  if (found.length > 0)
    return html`<p role="status">${counted(found.length)}</p>
${links(found, words)}
${back}`;
  const lookUp = (text: string) =>
    html`<a href="/discover?domain=${encodeURIComponent(q)}&amp;lang=${language}">${text}</a>`;
  return html`<p role="status">${nothing}</p>
${q.includes('.') ? html`<p>${elsewhere(lookUp)}</p>` : ''}
${back}`;
}
