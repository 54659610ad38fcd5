/** The response of each route in the requested format: which words each value gets, and who may cache it. */
import type { Cause } from '../advice/tickets.ts';
import type { Caller, CheckEvent, Discovery, Explanation, History, Report, Settings } from '../api/index.ts';
import { nextCheckSeconds } from '../judgement/freshness.ts';
import {
  DISCOVERY_MAX_AGE_SECONDS,
  HISTORY_MAX_AGE_SECONDS,
  REFERENCE_MAX_AGE_SECONDS,
  SETTINGS_MAX_AGE_SECONDS,
} from '../limits.ts';
import type { Allowance } from '../quota/window.ts';
import { foldReport } from '../report/events.ts';
import type { Export, Format } from '../request/format.ts';
import { type Refusal, refuse, WHYS } from '../result/refusal.ts';
import { EXPORT_TYPES } from './exports/content-types.ts';
import { reportCsv } from './exports/csv.ts';
import { problemMetrics, reportMetrics } from './exports/prometheus.ts';
import {
  type AnswerOptions,
  answer,
  answerUntagged,
  CONTENT_TYPES,
  formOf,
  jsonText,
} from './http/answer.ts';
import { cachingOf, PRIVATE, sharedIf } from './http/caching.ts';
import { serverTiming } from './http/server-timing.ts';
import { eventStream, type StreamedEvent } from './http/stream.ts';
import { toProblem } from './problem.ts';
import { callerWithWords, eventsWithWords, problemWithWords, reportWithWords } from './said.ts';
import { discoveryText } from './text/discovery.ts';
import { explanationText } from './text/explanation.ts';
import { historyText } from './text/history.ts';
import { networkText } from './text/network.ts';
import { type Reference, referenceText } from './text/reference.ts';
import { renderText } from './text/report.ts';
import { settingsText } from './text/settings.ts';
import { ticketOf, ticketsText } from './text/tickets.ts';
import type { Words } from './words.ts';

interface Wanted {
  format: Format;
  words: Words;
  ifNoneMatch: string | null;
  isPretty: boolean;
}

/** For a check and everything derived from one. */
export interface RespondOptions extends Wanted {
  /** A further format, where that is asked for. */
  exported: Export | null;
  color: boolean;
  /** Whether each part also says in words what it means. */
  wantsWords: boolean;
  /** True if the last event of a stream leaves out the rows, which came before. */
  rowsOnce: boolean;
  /** True if the same request gets the same answer from every caller. */
  shareable: boolean;
  ttlSeconds: number;
  /** Of this service, for the addresses in a problem. */
  origin: string;
  /** Where readers report a wrong result; null: nowhere. */
  reportUrl: string | null;
  /** The remaining quota of the client that was charged for this answer. */
  allowances: readonly Allowance[];
}

export async function respond(
  events: AsyncGenerator<CheckEvent>,
  options: RespondOptions,
): Promise<Response> {
  const { format, exported, words, wantsWords } = options;
  const form = formOf(format);
  if (exported === 'sse') return eventStream(streamed(events, options), 'sse');
  if (exported === null && form === 'ndjson') return eventStream(streamed(events, options));
  const seen = await foldReport(events);
  if (exported !== null) return respondExport(exported, seen);
  if (seen.assertions?.some(({ passed }) => passed === false)) return respondFailed(seen, options);
  const value = wantsWords && form === 'json' ? forReaders(reportWithWords(seen, words), options) : seen;
  const content = { value, ageless: agelessReport(value), text: (one: Report) => renderText(one, options) };
  return timed(await answer(content, optionsOf(value, options)), seen);
}

function timed(response: Response, report: Report): Response {
  response.headers.set('Server-Timing', serverTiming(report));
  return response;
}

/** A script that asserts reads the status; the report is inside, since it says what was seen instead. */
function respondFailed(report: Report, options: RespondOptions): Response {
  const { format, words, wantsWords, isPretty, origin } = options;
  const failed = (report.assertions ?? []).filter(({ passed }) => passed === false);
  const named = failed.map(({ assertion, actual }) => `${assertion} (${actual})`).join(', ');
  const problem = toProblem(refuse('assertion-failed', named).refusal, words, origin);
  const isText = formOf(format) === 'text';
  const shown = wantsWords ? forReaders(reportWithWords(report, words), options) : report;
  const told = wantsWords ? problemWithWords(problem) : problem;
  const body = isText ? renderText(report, options) : jsonText({ ...told, report: shown }, isPretty);
  const type = isText ? CONTENT_TYPES.text : 'application/problem+json';
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
  return timed(new Response(body, { status: problem.status, headers }), report);
}

/** Each scrape and each table is of its time, so there is no ETag. */
function respondExport(exported: Exclude<Export, 'sse'>, report: Report): Response {
  const body = exported === 'csv' ? reportCsv(report) : reportMetrics(report);
  const headers = { 'Content-Type': EXPORT_TYPES[exported], 'Cache-Control': PRIVATE };
  return timed(new Response(body, { headers }), report);
}

function streamed(
  events: AsyncGenerator<CheckEvent>,
  options: RespondOptions,
): AsyncGenerator<StreamedEvent> {
  const { wantsWords, words, rowsOnce } = options;
  const told = wantsWords ? eventsForReaders(eventsWithWords(events, words), options) : events;
  return rowsOnce ? withRowsOnce(told) : told;
}

async function* eventsForReaders(
  events: AsyncGenerator<CheckEvent>,
  options: RespondOptions,
): AsyncGenerator<CheckEvent> {
  for await (const event of events)
    yield event.type === 'report' ? { ...event, report: forReaders(event.report, options) } : event;
}

/** What a page needs beside the words: where to report a wrong result, and when a new check makes sense. */
function forReaders(report: Report, { reportUrl, ttlSeconds }: RespondOptions): Report {
  const rows = report.vantages.flatMap(({ ports }) => ports);
  const seconds = nextCheckSeconds(rows, ttlSeconds);
  return {
    ...report,
    ...(reportUrl && { reportUrl }),
    ...(seconds !== null && { nextCheckSeconds: seconds }),
  };
}

/** Whoever reads a stream has the rows already, so the report need not repeat them. */
async function* withRowsOnce(events: AsyncGenerator<CheckEvent>): AsyncGenerator<StreamedEvent> {
  for await (const event of events) {
    if (event.type !== 'report') yield event;
    else {
      const vantages = event.report.vantages.map(({ ports: _, ...rest }) => rest);
      const once = { ...event, report: { ...event.report, vantages } };
      yield once;
    }
  }
}

function agelessReport(report: Report): Report {
  const vantages = report.vantages.map((vantage) => ({
    ...vantage,
    ageSeconds: 0,
    durationMs: 0,
    cached: false,
    ports: vantage.ports.map((row) => ({ ...row, ageSeconds: 0, cached: false })),
  }));
  const { nextCheckSeconds: next } = report;
  return { ...report, vantages, ...(next !== undefined && { nextCheckSeconds: 0 }) };
}

export function respondTickets(
  report: Report,
  causes: readonly Cause[],
  options: RespondOptions,
): Promise<Response> {
  const { words } = options;
  const value = { host: report.target.host, tickets: causes.map((cause) => ticketOf(cause, words)) };
  return answer(
    { value, lines: ({ tickets }) => tickets, text: ({ tickets }) => ticketsText(tickets, words) },
    optionsOf(report, options),
  );
}

/** Settings based on a check are fresh for as long as the check. */
export function respondCheckedSettings(
  report: Report,
  settings: Settings,
  options: RespondOptions,
): Promise<Response> {
  return answer(contentOfSettings(settings, options.words), optionsOf(report, options));
}

/** Settings that depend only on the URL, so that any cache may keep them. */
export function respondSettings(settings: Settings, wanted: Wanted): Promise<Response> {
  return answer(contentOfSettings(settings, wanted.words), {
    ...wantedOptions(wanted),
    caching: { kind: 'shared', maxAgeSeconds: SETTINGS_MAX_AGE_SECONDS },
  });
}

/** One block of settings. What stations remember changes, so no cache keeps it. */
export function respondBlock(block: string): Response {
  return answerUntagged({ value: {}, text: () => block }, 'text', false);
}

function contentOfSettings(value: Settings, words: Words) {
  return {
    value,
    lines: ({ clients }: Settings) => clients,
    text: (settings: Settings) => settingsText(settings, words),
  };
}

export interface DiscoveryOptions extends Wanted {
  /** The origin of this service, for the commands. */
  origin: string;
  /** True if a cache may keep the answer under its URL. */
  shareable: boolean;
  freshSeconds: number;
  /** The remaining quota of the client that was charged for this answer. */
  allowances: readonly Allowance[];
}

export function respondDiscovery(value: Discovery, options: DiscoveryOptions): Promise<Response> {
  const { words, origin, shareable, freshSeconds, allowances } = options;
  return answer(
    {
      value,
      ageless: { ...value, ageSeconds: 0 },
      lines: ({ hosts }) => hosts,
      text: (discovery) => discoveryText(discovery, words, origin),
    },
    {
      ...wantedOptions(options),
      caching: sharedIf(shareable, Math.min(freshSeconds, DISCOVERY_MAX_AGE_SECONDS)),
      allowances,
    },
  );
}

export interface HistoryOptions extends Wanted {
  /** True if the same request gets the same answer from every caller. */
  shareable: boolean;
}

export function respondHistory(value: History, options: HistoryOptions): Promise<Response> {
  const { words, shareable } = options;
  return answer(
    { value, lines: ({ entries }) => entries, text: (history) => historyText(history, words) },
    { ...wantedOptions(options), caching: sharedIf(shareable, HISTORY_MAX_AGE_SECONDS) },
  );
}

/** The same for every caller. */
export function respondReference(value: Reference, wanted: Wanted): Promise<Response> {
  return answer(
    {
      value,
      lines: (reference) => Object.values(reference).flat(),
      text: (reference) => referenceText(reference, wanted.words),
    },
    {
      ...wantedOptions(wanted),
      caching: { kind: 'shared', maxAgeSeconds: REFERENCE_MAX_AGE_SECONDS },
    },
  );
}

/** Never in a shared cache, because the next client calls from another network. */
export function respondNetwork(caller: Caller, wanted: Wanted & { wantsWords: boolean }): Promise<Response> {
  const { words, wantsWords } = wanted;
  const value = wantsWords ? callerWithWords(caller, words) : caller;
  return answer(
    { value, text: (one) => networkText(one, words) },
    { ...wantedOptions(wanted), caching: { kind: 'private' } },
  );
}

/** No cache may keep it, because it quotes text that somebody pasted. */
export function respondExplanation(
  value: Explanation,
  { format, words, isPretty }: Omit<Wanted, 'ifNoneMatch'>,
): Response {
  return answerUntagged(
    { value, text: (explanation) => explanationText(explanation, words) },
    format,
    isPretty,
  );
}

function wantedOptions({ format, words, ifNoneMatch, isPretty }: Wanted) {
  return { format, language: words.report.language, ifNoneMatch, isPretty };
}

function optionsOf(report: Report, options: RespondOptions): AnswerOptions {
  const { shareable, ttlSeconds, allowances } = options;
  return { ...wantedOptions(options), caching: cachingOf(report, shareable, ttlSeconds), allowances };
}

/** For a scrape of a host that cannot be checked because of what DNS says of it. Null if the trouble is another. */
export function respondFailedProbe({ why }: Refusal): Response | null {
  const { code } = WHYS[why];
  if (code !== 'name-not-found' && code !== 'no-address') return null;
  const headers = { 'Content-Type': EXPORT_TYPES.prometheus, 'Cache-Control': PRIVATE };
  return new Response(problemMetrics(code), { headers });
}
