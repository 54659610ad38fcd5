/**
 * The response of a check in each of its formats: events as they come, or the report folded from them. A claim that does not
 * hold is a problem with the report inside.
 */
import type { CheckEvent, Report } from '../api/index.ts';
import { nextCheckSeconds } from '../judgement/freshness.ts';
import type { Allowance } from '../quota/window.ts';
import { foldReport } from '../report/events.ts';
import type { Export, Format } from '../request/format.ts';
import { type Refusal, type Refused, WHYS } from '../result/refusal.ts';
import { refuseFailedClaims } from './claims.ts';
import { EXPORT_TYPES } from './exports/content-types.ts';
import { reportCsv } from './exports/csv.ts';
import { problemMetrics, reportMetrics } from './exports/prometheus.ts';
import { type AnswerOptions, answer, CONTENT_TYPES, formOf, jsonText } from './http/answer.ts';
import { cachingOf, PRIVATE } from './http/caching.ts';
import { serverTiming } from './http/server-timing.ts';
import { eventStream, type StreamedEvent } from './http/stream.ts';
import { toProblem } from './problem.ts';
import { eventsWithWords, problemWithWords, reportWithWords } from './said.ts';
import { renderText } from './text/report.ts';
import type { Words } from './words.ts';

/** What every response is told of its reader. */
export interface Wanted {
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
  // A scrape tells it inside.
  const failed = exported === 'prometheus' ? null : refuseFailedClaims(seen);
  if (failed) return respondFailed(seen, failed, options);
  if (exported !== null) return respondExport(exported, seen);
  const value = wantsWords && form === 'json' ? forReaders(reportWithWords(seen, words), options) : seen;
  const content = { value, ageless: agelessReport(value), text: (one: Report) => renderText(one, options) };
  return timed(await answer(content, optionsOf(value, options)), seen);
}

function timed(response: Response, report: Report): Response {
  response.headers.set('Server-Timing', serverTiming(report));
  return response;
}

/** A script that asserts reads the status; the report is inside, since it says what was seen instead. */
function respondFailed(report: Report, { refusal }: Refused, options: RespondOptions): Response {
  const { format, words, wantsWords, isPretty, origin } = options;
  const problem = toProblem(refusal, words, origin);
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

export function wantedOptions({ format, words, ifNoneMatch, isPretty }: Wanted) {
  return { format, language: words.report.language, ifNoneMatch, isPretty };
}

export function optionsOf(report: Report, options: RespondOptions): AnswerOptions {
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
