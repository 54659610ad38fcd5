/**
 * Passes one request on to workerd and its answer back, unchanged except for what belongs to a single connection (RFC 9110
 * §7.6.1). If workerd ends in between, the reader learns that from a problem, or from the last line of a stream.
 */
import { type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import { WholeLines } from './whole-lines.ts';

/** How to reach workerd: nobody else can. */
export type Inner = { socketPath: string } | { host: string; port: number };

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Called if workerd gave no answer. */
  decline: () => void;
  /** What to end a stream of lines with. */
  lastLine: () => string;
}

const OF_CONNECTION: readonly string[] = [
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
const LINES = /^application\/x-ndjson\b/i;

/** Resolves once the reader has the whole answer or has hung up. */
export function forward({ request, response, decline, lastLine }: Exchange, inner: Inner): Promise<void> {
  const outgoing = openRequest({
    ...inner,
    method: request.method,
    path: request.url,
    headers: headersOf(request),
    setHost: false,
    // A connection of its own: workerd closes idle ones, and a request must not meet that.
    agent: false,
  });
  outgoing.on('error', () => {
    if (!response.headersSent) decline();
  });
  outgoing.on('response', (incoming) => answer(incoming, response, lastLine));
  if (hasBody(request)) {
    // Otherwise they would wait for the body, which workerd may decline without reading.
    outgoing.flushHeaders();
    request.pipe(outgoing);
  } else {
    // In one piece: workerd may answer and hang up before a second one.
    outgoing.end();
  }
  return new Promise((resolve) => {
    response.once('close', () => {
      outgoing.destroy();
      resolve();
    });
  });
}

function answer(incoming: IncomingMessage, response: ServerResponse, lastLine: () => string): void {
  const { statusCode = 500, statusMessage, rawHeaders, headers } = incoming;
  response.writeHead(statusCode, statusMessage, passedOn(rawHeaders));
  const isStream = LINES.test(headers['content-type'] ?? '') && headers['content-length'] === undefined;
  if (!isStream || response.req.method === 'HEAD') {
    // Ending a cut answer properly would make it look whole.
    incoming.on('error', () => response.destroy());
    incoming.pipe(response);
    return;
  }
  const lines = new WholeLines();
  incoming.on('error', () => lines.endWith(lastLine()));
  incoming.pipe(lines).pipe(response);
  // A stream may stay silent for long; the reader should learn at once that it has begun.
  response.flushHeaders();
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Node frames the body anew, but only if it is told that there is one. */
function headersOf({ rawHeaders, headers }: IncomingMessage): string[] {
  const framing = headers['transfer-encoding'] === undefined ? [] : ['Transfer-Encoding', 'chunked'];
  return [...passedOn(rawHeaders), ...framing];
}

/** Names and values in turn, as Node has them. */
function passedOn(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !OF_CONNECTION.includes(name.toLowerCase());
  });
}
