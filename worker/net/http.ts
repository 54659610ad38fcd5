/**
 * The one door to other web servers: resolvers, the trace endpoint, agents, Globalping and the ISPDB, all named by the
 * operator, and through discovery/web-file.ts those of mail domains. It follows no redirect, reads no more than it was
 * told to, and ends at its deadline.
 */

import { readBytes, readText } from './body.ts';
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
export type Fetched<Body = string> = Answered<Body> | { kind: 'oversized' } | Unanswered;
interface Answered<Body> {
  kind: 'answer';
  status: number;
  body: Body;
  /** As it was written. */
  contentType?: string;
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
/** The same as bytes, with their content type. */
export type FetchBytes = (url: URL, accept: string, limits: FetchLimits) => Promise<Fetched<Uint8Array>>;

export const fetchText: FetchText = (url, accept, limits) =>
  exchange({ method: 'GET', url, headers: { accept } }, limits);

export const fetchBytes: FetchBytes = (url, accept, limits) =>
  answerInTime({ method: 'GET', url, headers: { accept } }, limits, async ({ headers, body }, bytesMax) => {
    const bytes = await readBytes(body, bytesMax);
    return bytes && { body: bytes, contentType: headers.get('content-type') ?? '' };
  });

export const exchange: Exchange = (request, limits) =>
  answerInTime(request, limits, async ({ headers, body }, bytesMax) => {
    const text = await readText(body, bytesMax);
    const location = headers.get('location');
    return text === null ? null : { body: text, ...(location === null ? {} : { location }) };
  });

/** What is kept of a response; null where it has more bytes than are to be read. */
type Take<Body> = (
  response: Response,
  bytesMax: number,
) => Promise<Omit<Answered<Body>, 'kind' | 'status'> | null>;

function answerInTime<Body>(
  request: HttpRequest,
  { deadlineMs, bytesMax }: FetchLimits,
  take: Take<Body>,
): Promise<Fetched<Body>> {
  const hangUp = new AbortController();
  const answer = async (): Promise<Fetched<Body>> => {
    const response = await send(request, hangUp.signal);
    const taken = await take(response, bytesMax);
    return taken === null ? { kind: 'oversized' } : { kind: 'answer', status: response.status, ...taken };
  };
  const answered = answer().catch((): Fetched<Body> => ({ kind: 'failed' }));
  return within<Fetched<Body>>(deadlineMs, answered, () => {
    hangUp.abort();
    return { kind: 'timeout' };
  });
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
