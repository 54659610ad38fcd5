/** What a reader gets if workerd cannot answer: a problem in the reader's format and language. */
import type { IncomingMessage } from 'node:http';
import type { CheckEvent } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { RETRY_SOON_SECONDS } from '../limits.ts';
import { refuseOrigin } from '../policy/caller.ts';
import { toProblem } from '../render/problem.ts';
import { problemWithWords } from '../render/said.ts';
import { WORDS } from '../render/words.ts';
import { parseReader, type Reader } from '../request/reader.ts';
import { type Refusal, refuse } from '../result/refusal.ts';
import { declineScript, scriptPathOf } from '../routes/local-script.ts';
import { problem } from '../routes/pages.ts';

export type Unavailable = 'service-full' | 'service-down';

/** What the format and the language depend on. */
const READ = ['accept', 'accept-language', 'user-agent'] as const;

/** Only the service knows the words file of the element, which its pages therefore load later. */
const SITE = { preload: async () => null };

export async function declineUnavailable(
  request: IncomingMessage,
  why: Unavailable,
  config: Config,
): Promise<Response> {
  const { reader, path } = readerOf(request);
  const refusal = refusalFor(why);
  const script = scriptPathOf(path);
  const answer =
    script === null ? await problem(SITE, reader, refusal) : declineScript(script, reader, refusal);
  answer.headers.set('X-Content-Type-Options', 'nosniff');
  if (path.startsWith('/v1/')) allowOrigin(answer.headers, request.headers.origin ?? null, config);
  return answer;
}

/** The last line of a stream that breaks off. */
export function lastLine(request: IncomingMessage): string {
  const { reader } = readerOf(request);
  const plain = toProblem(refusalFor('service-down'), WORDS[reader.language], reader.origin);
  const event: CheckEvent = {
    type: 'problem',
    problem: reader.wantsWords ? problemWithWords(plain) : plain,
  };
  return JSON.stringify(event);
}

function refusalFor(why: Unavailable): Refusal {
  return refuse(why, '', { resetSeconds: RETRY_SOON_SECONDS }).refusal;
}

function readerOf(request: IncomingMessage): { reader: Reader; path: string } {
  const asked = URL.parse(request.url ?? '/', 'http://service.local') ?? new URL('http://service.local/');
  const headers = new Headers();
  for (const name of READ) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const audience = asked.pathname.startsWith('/v1/') ? 'program' : 'person';
  const reader = parseReader(new Request(asked, { headers }), { audience, addressHeader: null });
  // The address is made up where the request has only a path.
  return { reader: { ...reader, origin: '' }, path: asked.pathname };
}

/** As in app.ts: without these headers, a page would not learn what is wrong. */
function allowOrigin(headers: Headers, origin: string | null, { allowedOrigins }: Config): void {
  headers.set('Access-Control-Expose-Headers', 'Retry-After');
  if (allowedOrigins === '*') headers.set('Access-Control-Allow-Origin', '*');
  else {
    headers.append('Vary', 'Origin');
    if (origin !== null && refuseOrigin(origin, allowedOrigins) === null)
      headers.set('Access-Control-Allow-Origin', origin);
  }
}
