/**
 * Reads the answer of the service and passes on what arrives, event by event. Every kind of failure becomes an item of
 * its own. Keeps no state and is independent of the page.
 */
import type { Report } from '../worker/api/index.ts';
import { type Arrival, parseProblem, readArrival } from './arrival.ts';
import { type Failure, ourFailure, serviceFailure } from './failure.ts';
import { LineSplitter } from './ndjson.ts';
import type { Asking } from './question.ts';

export type ClientItem = Exclude<Arrival, { type: 'problem' }> | { type: 'failure'; failure: Failure };

/** Ends after a `report` or a `failure`; ends without either only if the check was aborted. */
export async function* readAnswer(asking: Asking): AsyncGenerator<ClientItem> {
  const { signal, deadline } = asking;
  try {
    yield* converse(asking, AbortSignal.any([signal, deadline]));
  } catch {
    if (signal.aborted) return;
    yield failed(ourFailure(deadline.aborted ? 'late' : 'unreadable'));
  }
}

async function* converse(asking: Asking, signal: AbortSignal): AsyncGenerator<ClientItem> {
  if (!asking.hasAddress) return yield failed(ourFailure('invalid-endpoint'));
  const response = await asking.response;
  signal.throwIfAborted();
  if (response === null) return yield failed(ourFailure(navigator.onLine ? 'unreachable' : 'offline'));
  if (response.status >= 400) return yield failed(await refusal(response, signal));
  let understood = false;
  const rows: Arrived[] = [];
  for await (const line of linesOf(response, signal)) {
    const arrival = line === null ? null : readArrival(line);
    if (line === null) return yield failed(ourFailure('unreadable'));
    if (arrival === null) continue;
    understood = true;
    if (arrival.type === 'problem') return yield failed(serviceFailure(arrival.problem));
    if (arrival.type === 'port') rows.push(arrival);
    if (arrival.type === 'report') return yield { type: 'report', report: withRows(arrival.report, rows) };
    yield arrival;
  }
  yield failed(ourFailure(understood ? 'cut-off' : 'unreadable'));
}

type Arrived = Extract<Arrival, { type: 'port' }>;

/** With `rows=once` the final report leaves the rows out, so they are put back in the order they arrived. */
function withRows(report: Report, rows: readonly Arrived[]): Report {
  const vantages = report.vantages.map((one) => {
    if (one.ports.length > 0) return one;
    const own = rows.filter(({ vantage }) => vantage === one.vantage.id);
    return { ...one, ports: own.map((row) => row.report) };
  });
  return { ...report, vantages };
}

function failed(failure: Failure): ClientItem {
  return { type: 'failure', failure };
}

async function refusal(response: Response, signal: AbortSignal): Promise<Failure> {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const retryAfterSeconds = Number.isNaN(seconds) ? null : seconds;
  let body = '';
  for await (const line of linesOf(response, signal)) body += line ?? '';
  const problem = parseProblem(body);
  if (problem === null) return ourFailure('refused', retryAfterSeconds);
  return serviceFailure(problem, problem.retryAfterSeconds ?? retryAfterSeconds);
}

/**
 * The lines of a body; null after a line that is too long. If the connection breaks, the lines received so far are
 * kept. Uses a reader because not every browser can iterate over streams.
 */
async function* linesOf(response: Response, signal: AbortSignal): AsyncGenerator<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const splitter = new LineSplitter();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      signal.throwIfAborted();
      const lines = done ? splitter.end() : splitter.push(value ?? new Uint8Array());
      if (lines === null) return yield null;
      yield* lines;
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
