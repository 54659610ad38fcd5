/** Turns markup into a response, with the headers that limit what a browser may do with it. */
import type { html } from 'hono/html';
import type { Sentence } from '../../messages/sentence.ts';
import { unlessKnown } from '../http/answer.ts';
import { tagOf } from '../http/caching.ts';

/** The result of `html`: the template has escaped all text in it. */
export type Markup = ReturnType<typeof html>;

/** Text for a template, possibly with parts that are marked up. */
export type Phrase = string | Sentence<Markup>;

/** Pages load everything from the service itself; any help center may frame them. */
const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A page that the build has made; the same for everybody who asks at this address. */
export async function builtResponse(
  text: string,
  headers: Readonly<Record<string, string>>,
  ifNoneMatch: string | null,
): Promise<Response> {
  const etag = await tagOf(text);
  return unlessKnown(
    new Response(text, { headers: { ...PAGE_HEADERS, ...headers, ETag: etag } }),
    ifNoneMatch,
  );
}

/** `headers` are added to the usual ones, or replace them. */
export async function pageResponse(
  page: Markup,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return new Response(String(await page), { status, headers: { ...PAGE_HEADERS, ...headers } });
}
