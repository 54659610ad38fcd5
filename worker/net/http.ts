/**
 * The one door to other web servers: resolvers, the trace endpoint, agents, Globalping and the ISPDB, all named by the
 * operator, and through discovery/web-file.ts those of mail domains. It follows no redirect, reads no more than it was
 * told to, and ends at its deadline.
 */

import { readText } from './body.ts';
import { type Deadline, startDeadline, within } from './deadline.ts';

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export interface FetchLimits {
  deadlineMs: number;
  bytesMax: number;
}

export interface StreamLimits extends FetchLimits {
  /** For the status line, within the deadline for everything. */
  startDeadlineMs: number;
}

type Unanswered = { kind: 'timeout' } | { kind: 'failed' };
export type Fetched = Answered | { kind: 'oversized' } | Unanswered;
interface Answered {
  kind: 'answer';
  status: number;
  body: string;
  /** Where a redirect leads, as it was written; nobody has followed it. */
  location?: string;
}
export type Opened = ({ kind: 'answer' } & Stream) | Unanswered;
/** An answer of which the body is still to come. The chunks fail at the deadline and beyond the cap. */
export interface Stream {
  status: number;
  headers: Headers;
  chunks: AsyncGenerator<Uint8Array>;
  /** Call this if you never read the chunks. */
  hangUp: () => void;
}

/** Never throws: what went wrong is in the answer. */
export type Exchange = (request: HttpRequest, limits: FetchLimits) => Promise<Fetched>;
export type OpenStream = (request: HttpRequest, limits: StreamLimits) => Promise<Opened>;
/** GETs the address as text. Never throws either. */
export type FetchText = (url: URL, accept: string, limits: FetchLimits) => Promise<Fetched>;

export const fetchText: FetchText = (url, accept, limits) =>
  exchange({ method: 'GET', url, headers: { accept } }, limits);

export const exchange: Exchange = (request, limits) => {
  const hangUp = new AbortController();
  return within<Fetched>(limits.deadlineMs, answerTo(request, limits.bytesMax, hangUp.signal), () => {
    hangUp.abort();
    return { kind: 'timeout' };
  });
};

async function answerTo(request: HttpRequest, bytesMax: number, signal: AbortSignal): Promise<Fetched> {
  try {
    const response = await send(request, signal);
    const body = await readText(response.body, bytesMax);
    if (body === null) return { kind: 'oversized' };
    const { status, headers } = response;
    const location = headers.get('location');
    return { kind: 'answer', status, body, ...(location === null ? {} : { location }) };
  } catch {
    return { kind: 'failed' };
  }
}

export const openStream: OpenStream = (request, limits) => {
  const deadline = startDeadline(limits.deadlineMs);
  return within<Opened>(limits.startDeadlineMs, open(request, limits.bytesMax, deadline), () => {
    deadline.end();
    return { kind: 'timeout' };
  });
};

async function open(request: HttpRequest, bytesMax: number, deadline: Deadline): Promise<Opened> {
  try {
    const { status, headers, body } = await send(request, deadline.signal);
    const chunks = chunksOf(body, bytesMax, deadline.clear);
    return { kind: 'answer', status, headers, chunks, hangUp: deadline.end };
  } catch {
    deadline.clear();
    return { kind: deadline.signal.aborted ? 'timeout' : 'failed' };
  }
}

async function* chunksOf(
  body: ReadableStream<Uint8Array> | null,
  bytesMax: number,
  onEnd: () => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > bytesMax) throw new Error('more than was to be read');
      yield chunk;
    }
  } finally {
    onEnd();
  }
}

function send({ url, ...request }: HttpRequest, signal: AbortSignal): Promise<Response> {
  return fetch(url, { ...request, redirect: 'manual', signal });
}
