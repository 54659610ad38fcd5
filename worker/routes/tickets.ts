/**
 * Messages to the people who can fix what a check found: request → policy → measure → advice → render. The page starts
 * a dialogue only when its button is pressed.
 */
import { ticketCauses } from '../advice/tickets.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { respondTickets } from '../render/responses.ts';
import { ticketOf } from '../render/text/tickets.ts';
import { WORDS } from '../render/words.ts';
import { measure } from '../report/measure.ts';
import { done } from '../result/result.ts';
import { askedCheck, respondOptions } from './check.ts';
import { headOnly, ticketsPage } from './pages.ts';
import { type Route, refuseCaller } from './route.ts';

export const tickets: Route = async (service, asked) => {
  const { reader, request, query } = asked;
  const { format } = reader;
  const admitted = askedCheck(service, asked);
  if (!admitted.ok) return admitted;
  const check = admitted.value;
  const { method } = request;
  if (format === 'page' && method !== 'POST') return done(await ticketsPage(reader, check, null));
  if (format !== 'page' && method === 'HEAD') return done(headOnly(CONTENT_TYPES[format]));
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const measured = await measure(service, reader, check);
  if (!measured.ok) return measured;
  const { report, allowances } = measured.value;
  const causes = ticketCauses(report, query.has('ports'));
  if (format !== 'page')
    return done(
      await respondTickets(report, causes, respondOptions(service, asked, { format, check, allowances })),
    );
  const words = WORDS[reader.language];
  return done(
    await ticketsPage(
      reader,
      check,
      causes.map((cause) => ticketOf(cause, words)),
    ),
  );
};
