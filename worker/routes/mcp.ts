/**
 * `POST /mcp`: the tools for language models (Model Context Protocol, streamable HTTP, stateless). The protocol is loaded with
 * the first request, so that nobody else waits for it. A tool asks this service as its caller would.
 */
import type { Context } from 'hono';
import { MCP_BODY_BYTES_MAX, POSTED_DEADLINE_MS } from '../limits.ts';
import type { Answered, Asked } from '../mcp/ask.ts';
import { readPosted } from '../net/body.ts';
import { refuseOrigin } from '../policy/caller.ts';
import { otherOrigin } from '../request/sender.ts';
import { type Refusal, refuse } from '../result/refusal.ts';
import { readerOf, refuseCaller, type Service } from './route.ts';

export const MCP_PATH = '/mcp';

/** Answers a request as if it had come from outside. */
export type AskService = (request: Request) => Response | Promise<Response>;

export type McpAnswer = { ok: true; response: Response } | { ok: false; refusal: Refusal };

export async function answerModel(service: Service, c: Context, askService: AskService): Promise<McpAnswer> {
  const { config, version } = service;
  const request = c.req.raw;
  if (!config.mcp) return refuse('no-such-page', MCP_PATH);
  const refused = refuseOrigin(
    otherOrigin(request),
    config.allowedOrigins === '*' ? [] : config.allowedOrigins,
  );
  if (refused) return refused;
  const flood = await refuseCaller(service, readerOf(service, c));
  if (flood) return flood;
  const posted = await readPosted(request.body, {
    bytesMax: MCP_BODY_BYTES_MAX,
    deadlineMs: POSTED_DEADLINE_MS,
  });
  if (posted.kind === 'too-large') return refuse('body-too-large', '', { max: MCP_BODY_BYTES_MAX });
  if (posted.kind === 'too-slow') return refuse('body-too-slow', '', { max: POSTED_DEADLINE_MS / 1000 });
  if (posted.kind !== 'text') return refuse('body-broken');
  const message = parsed(posted.text);
  if (message === undefined) return { ok: true, response: protocolError(-32_700, 'The body is not JSON.') };
  if (typeof message !== 'object' || message === null)
    return { ok: true, response: protocolError(-32_600, 'A message is an object.') };
  if (Array.isArray(message))
    return {
      ok: true,
      response: protocolError(-32_600, 'Send one message at a time: batches ended with MCP 2025-06-18.'),
    };
  const { answerMessage } = await import('../mcp/server.ts');
  const { origin } = new URL(request.url);
  const response = await answerMessage(withoutBody(request), message, {
    version,
    origin,
    ask: async (asked) => answeredBy(await askService(requestFor(asked, request))),
    read: async (path) => {
      const answer = await askService(requestFor({ path, body: null }, request));
      return answer.status === 200 ? answer.text() : null;
    },
  });
  response.headers.set('Cache-Control', 'no-store');
  return { ok: true, response };
}

/** Undefined if the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON-RPC 2.0 §5.1, for a message that cannot be told to the protocol. */
function protocolError(code: number, message: string): Response {
  const body = { jsonrpc: '2.0', id: null, error: { code, message } };
  return Response.json(body, { status: 400, headers: { 'Cache-Control': 'no-store' } });
}

/** It has been read. */
function withoutBody({ url, headers }: Request): Request {
  return new Request(url, { method: 'POST', headers });
}

/** What tells who the caller is goes along; what is about the message does not. */
const OF_THE_MESSAGE = [
  'accept',
  'content-length',
  'content-type',
  'if-none-match',
  'last-event-id',
  'transfer-encoding',
];

function requestFor({ path, body }: Asked, { url, headers: given, cf }: Request): Request {
  const headers = new Headers(given);
  for (const name of OF_THE_MESSAGE) headers.delete(name);
  if (body !== null) headers.set('Content-Type', 'text/plain; charset=utf-8');
  const init = { method: body === null ? 'GET' : 'POST', headers, body };
  // The platform's own description of the client, which tells its network.
  const described = cf === undefined ? init : { ...init, cf };
  return new Request(new URL(path, url), described as RequestInit);
}

async function answeredBy(response: Response): Promise<Answered> {
  const value = await response.json();
  return response.ok
    ? { ok: true, value }
    : { ok: false, problem: value as (Answered & { ok: false })['problem'] };
}
