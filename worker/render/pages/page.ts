/** A page as a response: its markup, and the headers that say what a browser may do with it. */
import type { html } from 'hono/html';
import type { Sentence } from '../../messages/sentence.ts';

/** What `html` makes: text in it was escaped by the template. */
export type Markup = ReturnType<typeof html>;

/** Text for a template, with or without parts that are marked up. */
export type Phrase = string | Sentence<Markup>;

/** Everything the pages need comes from the service itself; a page may be framed by any help center. */
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

/** `headers` are told besides, or in place of those of every page. */
export async function pageResponse(
  page: Markup,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return new Response(String(await page), { status, headers: { ...PAGE_HEADERS, ...headers } });
}
