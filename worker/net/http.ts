/**
 * The one door to other web servers: resolvers, the trace endpoint, agents, Globalping and the ISPDB, all configured by
 * the operator; and, through discovery/web-file.ts, the servers of mail domains. It follows no redirects, reads no more
 * than the given limit, and stops at its deadline.
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
  /** How long the status line may take, within the overall deadline. */
  startDeadlineMs: number;
}

type Unanswered = { kind: 'timeout' } | { kind: 'failed' };
export type Fetched<Body = string> = Answered<Body> | { kind: 'oversized' } | Unanswered;
interface Answered<Body> {
  kind: 'answer';
  status: number;
  body: Body;
  /** Exactly as sent. */
  contentType?: string;
  /** The target of a redirect, exactly as sent; it was not followed. */
  location?: string;
}
export type Opened = ({ kind: 'answer' } & Stream) | Unanswered;
/** An answer whose body is still to come. Reading fails at the deadline and beyond the cap. */
export interface Stream {
  status: number;
  headers: Headers;
  chunks: AsyncGenerator<Uint8Array>;
  /** Call this if you do not read the chunks. */
  hangUp: () => void;
}

/** Never throws: failures are part of the answer. */
export type Exchange = (request: HttpRequest, limits: FetchLimits) => Promise<Fetched>;
export type OpenStream = (request: HttpRequest, limits: StreamLimits) => Promise<Opened>;
/** GETs the URL as text. Never throws. */
export type FetchText = (url: URL, accept: string, limits: FetchLimits) => Promise<Fetched>;
/** GETs the URL as bytes, with their content type. Never throws. */
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

/** Extracts what is needed from a response; null if the response is larger than allowed. */
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
