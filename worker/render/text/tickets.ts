/**
 * Texts to send to a hosting or mail provider, with a line of evidence per row. The parser has made text from servers
 * printable; here it is also shortened. Pure.
 */
import type { Cause } from '../../advice/tickets.ts';
import type { Ticket, Vantage } from '../../api/index.ts';
import type { Sighting } from '../../judgement/evidence.ts';
import { COMMAND_TIMEOUT_SECONDS, TEXT_COLUMNS, TICKET_GREETING_CHARS_MAX } from '../../limits.ts';
import { duration } from '../../messages/format.ts';
import { reasonText } from '../../messages/report.ts';
import { outcomeText } from '../../messages/row.ts';
import type { Words } from '../words.ts';
import { cut, wrapped } from './columns.ts';
import { colon, semicolon } from './marks.ts';
import { tlsNote } from './tls.ts';
import { utcSecond } from './utc.ts';

/** Lines are not wrapped, because anyone who pastes them into a form would have to rejoin them. */
export function ticketsText(tickets: readonly Ticket[], { ticket: words }: Words): string {
  if (tickets.length === 0) return `${wrapped(words.nothing, TEXT_COLUMNS).join('\n')}\n`;
  return tickets
    .map(({ to, hint, subject, text }) => {
      const heading = words.to[to];
      const instruction = wrapped(hint, TEXT_COLUMNS).join('\n');
      return `${heading}\n${'='.repeat(heading.length)}\n${instruction}\n\n${subject}\n\n${text}`;
    })
    .join('\n\n');
}

export function ticketOf(cause: Cause, words: Words): Ticket {
  const { to, host, ports, evidence, asked } = cause;
  const { subject, hint, fillIn, greeting, before, notPort25, closing } = words.ticket;
  const command = ports.map((port) => `nc -vz -w ${COMMAND_TIMEOUT_SECONDS} ${host} ${port}`).join('; ');
  const paragraphs = [
    greeting,
    ...before[to](host, ports),
    evidence.map((one) => `- ${evidenceLine(one, host, words)}`).join('\n'),
    ...afterEvidence(cause, command, words),
    ...(asked.length > 0 ? [asked.map((one) => words.ticket.asked[one]).join('\n')] : []),
    ...(to === 'hoster' && !ports.includes(25) ? [notPort25] : []),
    closing,
  ];
  const text = `${paragraphs.join('\n\n')}\n`;
  const help = asked.length > 0 ? `${hint[to]} ${fillIn}` : hint[to];
  return { to, ports, hint: help, subject: subject[to](host, ports), text };
}

/** The document comes before the request that is based on it. */
function afterEvidence(
  { to, ports, document }: Cause,
  command: string,
  { ticket: words }: Words,
): readonly string[] {
  const paragraphs = to === 'hoster' ? words.after.hoster(ports, command) : words.after.provider(ports);
  if (document === null) return paragraphs;
  const { name, source, verifiedOn } = document;
  return [
    ...paragraphs.slice(0, -1),
    words.document[to](ports, name, source, verifiedOn),
    ...paragraphs.slice(-1),
  ];
}

function evidenceLine({ row, vantage }: Sighting, host: string, words: Words): string {
  const { evidence } = words.ticket;
  const { language } = words.report;
  const reason = row.reason === null ? [] : [reasonText(words.report, row.reason)];
  const tls = row.tls && row.encryption !== null ? [tlsNote(row.tls, host, words)] : [];
  const greeting = row.smtp?.greeting ?? null;
  const facts = [
    outcomeText(row, words.report),
    ...reason,
    ...tls,
    ...(row.timings.connectMs === null
      ? []
      : [evidence.connected(duration(language, row.timings.connectMs))]),
    ...(greeting === null ? [] : [evidence.greeting(cut(greeting, TICKET_GREETING_CHARS_MAX))]),
    evidence.seen(utcSecond(row.checkedAt), placeOf(vantage, words)),
  ];
  return evidence.port(row.port, row.address) + colon(words) + facts.join(semicolon(words));
}

/** As in every other format: if the data center is unknown, the region is only what we asked for. */
function placeOf({ id, kind, region, colo, place }: Vantage, words: Words): string {
  if (kind === 'region' && region !== null && colo === null) return words.place.unknownPlace;
  const name = place ?? words.place.region[region as keyof typeof words.place.region] ?? id;
  return colo === null ? name : `${name} (${colo})`;
}
