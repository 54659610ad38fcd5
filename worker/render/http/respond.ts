/** The events of a check → the response in the form asked for. The status line goes out with the first byte. */
import type { CheckEvent } from '../../api/index.ts';
import type { Allowance } from '../../quota/window.ts';
import { foldReport } from '../../report/events.ts';
import type { Format } from '../../request/format.ts';
import { renderText } from '../text/report.ts';
import type { Words } from '../words.ts';
import { cachingHeaders, matchesEtag, PRIVATE } from './caching.ts';
import { allowanceHeaders } from './quotas.ts';

export interface RespondOptions {
  format: Exclude<Format, 'page'>;
  words: Words;
  color: boolean;
  shareable: boolean;
  ttlSeconds: number;
  ifNoneMatch: string | null;
  /** What is left to the client who was charged for this answer. */
  allowances: readonly Allowance[];
}

export const CONTENT_TYPES = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain; charset=utf-8',
} as const;

export async function respond(
  events: AsyncGenerator<CheckEvent>,
  options: RespondOptions,
): Promise<Response> {
  // A shared cache would tell it to others.
  const quotas = options.shareable ? {} : allowanceHeaders(options.allowances);
  if (options.format === 'ndjson') return eventStream(events, quotas);
  const report = await foldReport(events);
  const caching = await cachingHeaders(report, options.shareable, options.ttlSeconds);
  if (matchesEtag(options.ifNoneMatch, caching.ETag))
    return new Response(null, { status: 304, headers: caching });
  const headers = { ...caching, ...quotas, 'Content-Type': CONTENT_TYPES[options.format] };
  if (options.format === 'text') return new Response(renderText(report, options), { headers });
  return new Response(`${JSON.stringify(report, null, 2)}\n`, { headers });
}

/** A line per event, as soon as it is known: nothing on the way may wait for more. */
export function eventStream(
  events: AsyncGenerator<CheckEvent>,
  quotas: Readonly<Record<string, string>> = {},
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel() {
      await events.return(undefined);
    },
  });
  const headers = {
    ...quotas,
    'Content-Type': CONTENT_TYPES.ndjson,
    'Cache-Control': `${PRIVATE}, no-transform`,
  };
  return new Response(body, { headers });
}
