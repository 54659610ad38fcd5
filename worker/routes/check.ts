/**
 * The one pipeline of a check, whatever is told of it in the end:
 * request → policy → (in the station: resolve → policy(address) → plan → vantage → probe) → report → advice → render.
 */
import type { Context } from 'hono';
import { callerOf } from '../advice/caller.ts';
import { settingsOf } from '../advice/settings/settings.ts';
import { ticketCauses } from '../advice/tickets.ts';
import type { CheckEvent } from '../api/index.ts';
import { NETWORKS } from '../knowledge/networks/networks.ts';
import type { MailClientId } from '../knowledge/programs/clients.ts';
import { providerById } from '../knowledge/providers/providers.ts';
import { refuseFlood } from '../policy/flood.ts';
import { admitHost } from '../policy/host.ts';
import { admitPorts } from '../policy/ports.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { isShareable } from '../render/http/caching.ts';
import { type RespondOptions, respond, respondCheckedSettings, respondTickets } from '../render/responses.ts';
import { ticketOf } from '../render/text/tickets.ts';
import { WORDS } from '../render/words.ts';
import { foldReport, reportEvents } from '../report/events.ts';
import { type CheckRequest, parseCheck } from '../request/check-request.ts';
import { type Format, parseFormat } from '../request/format.ts';
import { parseChoice, parseParameters } from '../request/parameters.ts';
import { clientKey, type Reader } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { askForCheck, type CheckService } from '../vantage/ask.ts';
import { checkPage, headOnly, problem, readerOf, type Site, ticketsPage, vary } from './pages.ts';

export interface PipelineService extends CheckService, Site {
  /** False for a client that floods the service. */
  admitClient: (key: string) => Promise<boolean>;
  clock: () => number;
}

/** What is told of a check: all of it, what it gives cause to ask others for, or settings for the port it recommends. */
export type View =
  | { kind: 'report' }
  | { kind: 'tickets' }
  | { kind: 'settings'; client: MailClientId | null };

const KNOWN = { provider: providerById, networks: NETWORKS };

/** `query`: where it is not that of the address. */
export async function check(
  service: PipelineService,
  c: Context,
  pathHost: string | null,
  view: View = { kind: 'report' },
  query: URLSearchParams = new URL(c.req.url).searchParams,
): Promise<Response> {
  const reader = readerOf(c);
  const asked = admit(service, reader, query, pathHost);
  if (!asked.ok) return problem(service, reader, asked.refusal, pathHost ?? query.get('host'));
  const { request, format, color } = asked.value;
  const named = query.has('ports');
  if (format === 'page') {
    if (view.kind !== 'tickets') return checkPage(service, reader, request, c.req.url);
    if (c.req.method !== 'POST') return ticketsPage(service, reader, request, null);
  } else if (c.req.method === 'HEAD') return headOnly(reader, CONTENT_TYPES[format]);
  const client = clientKey(c.req.raw, service.config.clientAddressHeader);
  if (!(await service.admitClient(client))) return problem(service, reader, refuseFlood().refusal);
  return answerCheck(service, reader, { request, format, color, view, named }, client);
}

interface Admitted {
  request: CheckRequest;
  format: Format;
  color: boolean;
}

interface Asked extends Admitted {
  view: View;
  /** Whoever asks has chosen the ports. */
  named: boolean;
}

/** request → policy: everything that can be said without asking anybody. */
function admit(
  { config }: PipelineService,
  reader: Reader,
  query: URLSearchParams,
  pathHost: string | null,
): Result<Admitted> {
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return format;
  const parameters = parseParameters(query);
  if (!parameters.ok) return parameters;
  const color = parseChoice('color', parameters.value('color'), ['never', 'always']);
  if (!color.ok) return color;
  const request = parseCheck(parameters.value, pathHost, config);
  if (!request.ok) return request;
  const host = admitHost(request.value.host, config, pathHost ?? parameters.value('host') ?? undefined);
  if (!host.ok) return host;
  const ports = admitPorts(request.value.ports, config.ports);
  if (!ports.ok) return ports;
  return done({ request: request.value, format: format.value, color: color.value === 'always' });
}

/** vantage → report → render. */
async function answerCheck(
  service: PipelineService,
  reader: Reader,
  asked: Asked,
  clientKey: string,
): Promise<Response> {
  const { config, clock } = service;
  const { request, format, color, view, named } = asked;
  const startedAtMs = clock();
  const answer = await askForCheck(service, reader, request, clientKey);
  if (!answer.ok) return problem(service, reader, answer.refusal);
  const caller = request.caller ? callerOf(reader.seenNetwork, request.network) : null;
  const events = reportEvents({ ...request, startedAtMs, caller }, answer.value, clock, KNOWN);
  const words = WORDS[reader.language];
  if (format === 'page') {
    const causes = ticketCauses(await foldReport(events), named);
    const tickets = causes.map((cause) => ticketOf(cause, words));
    return ticketsPage(service, reader, request, tickets);
  }
  const options = {
    format,
    color,
    words,
    shareable: isShareable(request),
    ttlSeconds: config.resultTtlSeconds,
    ifNoneMatch: reader.ifNoneMatch,
    allowances: answer.value.allowances,
  };
  return vary(await tell(events, view, named, options), reader.audience);
}

async function tell(
  events: AsyncGenerator<CheckEvent>,
  view: View,
  named: boolean,
  options: RespondOptions,
): Promise<Response> {
  if (view.kind === 'report') return respond(events, options);
  const report = await foldReport(events);
  if (view.kind === 'tickets') return respondTickets(report, ticketCauses(report, named), options);
  return respondCheckedSettings(report, settingsOf(report, view.client), options);
}
