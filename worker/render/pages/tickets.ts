/**
 * The page of tickets, usable without JavaScript. Before a check it has only a button: loading a page starts no
 * dialogue, and without evidence there is nothing to write.
 */
import { html } from 'hono/html';
import type { Ticket } from '../../api/index.ts';
import type { Words } from '../words.ts';
import { copyBlock, withCopyBlocks } from './copy-block.ts';
import { articleLink, languageLinks, layout, type Visit } from './layout.ts';
import type { Markup } from './page.ts';

/** `tickets`: null before a check. */
export function renderTickets(
  visit: Visit,
  { host, unicodeHost }: { host: string; unicodeHost: string },
  tickets: readonly Ticket[] | null,
): Markup {
  const { words, query } = visit;
  const { title, lead, write } = words.ticket.page;
  const kept = query === '' ? '' : `${query}&`;
  const content = html`${tickets?.map((ticket) => ticketSection(ticket, words)) ?? ''}
${tickets?.length === 0 ? html`<p>${words.ticket.nothing}</p>` : ''}
<form class="ask" method="post" action="/tickets/${host}?${kept}lang=${words.report.language}">
<button>${write}</button>
</form>`;
  return layout({
    words,
    title: title(unicodeHost),
    lead,
    footer: 'tickets',
    languages: languageLinks(visit),
    scripts: ['copy-blocks'],
    body: html`${withCopyBlocks(content, words)}

${articleLink(words)}`,
  });
}

function ticketSection({ to, hint, subject, text }: Ticket, { ticket: words }: Words): Markup {
  return html`<section>
<h2>${words.to[to]}</h2>
<p>${hint}</p>
<p class="place">${words.page.subject}</p>
${copyBlock(subject, words.page.subject)}
<p class="place">${words.page.text}</p>
${copyBlock(text.trimEnd(), words.page.text)}
</section>
`;
}
