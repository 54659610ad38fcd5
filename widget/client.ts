/**
 * Reads the answer of the service and passes on what arrives, event by event. Every kind of failure becomes an item of
 * its own. Keeps no state and is independent of the page.
 */
import { type Arrival, readArrival, type SeenReport } from './arrival.ts';
import { parseCleanJson } from './clean.ts';
import { type Failure, ourFailure } from './failure.ts';
import { BUSY_MS } from './limits.ts';
import { LineSplitter } from './ndjson.ts';
import type { Asking } from './question.ts';

export type ClientItem = Exclude<Arrival, { type: 'problem' }> | { type: 'failure'; failure: Failure };

/** Reads what a service says about a refusal: a problem, clean but otherwise as sent, and a header. */
export type ReadRefusal = (problem: unknown, retryAfter: string | null) => Promise<Failure>;

/** Ends after a `report` or a `failure`; ends without either only if the check was aborted. */
export async function* readAnswer(asking: Asking, read: ReadRefusal): AsyncGenerator<ClientItem> {
  const { signal, deadline } = asking;
  try {
    const failure = yield* converse(asking, read, AbortSignal.any([signal, deadline]));
    if (failure) yield { type: 'failure', failure };
  } catch {
    if (!signal.aborted)
      yield { type: 'failure', failure: ourFailure(deadline.aborted ? 'late' : 'unreadable') };
  }
}

/** Returns why there was no report. Throws if the body is too long. */
async function* converse(
  asking: Asking,
  read: ReadRefusal,
  signal: AbortSignal,
): AsyncGenerator<ClientItem, Failure | undefined> {
  if (asking.response === null) return ourFailure('invalid-endpoint');
  const response = await asking.response;
  signal.throwIfAborted();
  if (response === null) return ourFailure(navigator.onLine ? 'unreachable' : 'offline');
  const isRefused = response.status >= 400;
  let refusal = '';
  const arrivals: Arrival[] = [];
  let restedMs = performance.now();
  for await (const line of linesOf(response, signal)) {
    const arrival = isRefused ? null : readArrival(line);
    if (isRefused) refusal += line;
    if (arrival === null) continue;
    if (arrival.type === 'problem') return read(arrival.problem, null);
    arrivals.push(arrival);
    if (arrival.type === 'report') {
      yield { type: 'report', report: withRows(arrival.report, arrivals) };
      return;
    }
    yield arrival;
    if (performance.now() - restedMs > BUSY_MS) {
      await new Promise((done) => setTimeout(done));
      restedMs = performance.now();
    }
  }
  if (isRefused) return read(parseCleanJson(refusal), response.headers.get('Retry-After'));
  return ourFailure(arrivals.length > 0 ? 'cut-off' : 'unreadable');
}

/** With `rows=once` the final report leaves the rows out, so they are put back in the order they arrived. */
function withRows(report: SeenReport, arrivals: readonly Arrival[]): SeenReport {
  const vantages = report.vantages.map((one) => {
    if (one.ports.length > 0) return one;
    const ports = arrivals.flatMap((row) =>
      row.type === 'port' && row.vantage === one.vantage.id ? row.report : [],
    );
    return { ...one, ports };
  });
  return { ...report, vantages };
}

/**
 * The lines of a body. If the connection breaks, the lines received so far are kept. Uses a reader because not every
 * browser can iterate over streams.
 */
async function* linesOf(response: Response, signal: AbortSignal): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const splitter = new LineSplitter();
  try {
    for (;;) {
      const { value } = await reader.read().catch(() => ({ value: undefined }));
      signal.throwIfAborted();
      const lines = splitter.push(value);
      if (lines === null) throw new RangeError('The answer is too long');
      yield* lines;
      if (!value) return;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
