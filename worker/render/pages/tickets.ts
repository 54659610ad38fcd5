/**
 * Tickets as the body of a page: readable and usable without any script. Before a check there is a button and no text:
 * a page starts no dialogue, and without evidence there is nothing to write.
 */
import { html } from 'hono/html';
import type { Ticket } from '../../api/index.ts';
import type { Words } from '../words.ts';
import { copyBlock } from './copy-block.ts';

type Markup = ReturnType<typeof html>;

/** `action`: where the form leads, to the page with the tickets. `tickets`: null before a check. */
export async function ticketsBody(
  tickets: readonly Ticket[] | null,
  action: string,
  words: Words,
): Promise<string> {
  const body = html`${tickets?.map((ticket) => ticketSection(ticket, words)) ?? ''}
${tickets?.length === 0 ? html`<p>${words.ticket.nothing}</p>` : ''}
<form class="ask" method="post" action="${action}">
<button>${words.ticket.page.write}</button>
</form>`;
  return (await body).toString();
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
