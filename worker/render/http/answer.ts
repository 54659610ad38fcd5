/**
 * Sends every answer that is not a stream: the same content as JSON, as lines of JSON or as text, with an ETag, so that
 * a client that already has it need not download it again.
 *
 * `hono/etag` is not used: it hashes the bytes sent, and our answers contain an age that changes every second. It would
 * also read every body to the end before sending the first byte, even the stream of a check.
 */
import type { Language } from '../../api/index.ts';
import { REPORT_BYTES_MAX } from '../../limits.ts';
import type { Allowance } from '../../quota/window.ts';
import type { Format } from '../../request/format.ts';
import { type Caching, cachingHeaders, matchesEtag, PRIVATE, tagOf } from './caching.ts';
import { allowanceHeaders } from './quotas.ts';

/** The content of an answer, and how to write it in each format. */
export interface Content<Value extends object> {
  /** As JSON. */
  value: Value;
  /** The same as if it were new, for values that contain their own age. */
  ageless?: Value;
  /** One JSON line each; without this, the whole value is one line. */
  lines?: (value: Value) => readonly object[];
  text: (value: Value) => string;
}

export interface AnswerOptions {
  format: Format;
  language: Language;
  caching: Caching;
  ifNoneMatch: string | null;
  /** JSON is indented. */
  isPretty: boolean;
  /** The remaining quota of the client that was charged for this answer. */
  allowances?: readonly Allowance[];
}

type Form = Exclude<Format, 'page'>;

export const CONTENT_TYPES = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain; charset=utf-8',
} as const satisfies Record<Form, string>;

export async function answer<Value extends object>(
  content: Content<Value>,
  { format, language, caching, ifNoneMatch, isPretty, allowances = [] }: AnswerOptions,
): Promise<Response> {
  const form = formOf(format);
  const { value, ageless = value } = content;
  const body = bodyOf(content, value, form, isPretty);
  const lasting = ageless === value ? body : bodyOf(content, ageless, form, isPretty);
  const etag = await tagOf(`${form} ${language}\n${lasting}`);
  const kept = { ...cachingHeaders(caching), ETag: etag, 'Content-Type': CONTENT_TYPES[form] };
  // A shared cache would show other clients this client's quota.
  const quotas = caching.kind === 'shared' ? {} : allowanceHeaders(allowances);
  return unlessKnown(new Response(body, { headers: { ...kept, ...quotas } }), ifNoneMatch);
}

/** The response, or 304 for a reader who has it already (RFC 9110 §15.4.5). */
export function unlessKnown(response: Response, ifNoneMatch: string | null): Response {
  const { headers } = response;
  const etag = headers.get('ETag');
  if (etag === null || !matchesEtag(ifNoneMatch, etag)) return response;
  const kept = new Headers(headers);
  for (const name of OF_A_WHOLE_ANSWER) kept.delete(name);
  return new Response(null, { status: 304, headers: kept });
}

const OF_A_WHOLE_ANSWER = ['Content-Type', 'RateLimit', 'RateLimit-Policy'];

/** For answers that are different each time, so that an ETag would be useless. */
export function answerUntagged<Value extends object>(
  content: Content<Value>,
  format: Format,
  isPretty: boolean,
): Response {
  const form = formOf(format);
  const headers = { 'Cache-Control': PRIVATE, 'Content-Type': CONTENT_TYPES[form] };
  return new Response(bodyOf(content, content.value, form, isPretty), { headers });
}

/** Not everything has a page; a reader who prefers HTML then gets the format for programs. */
export function formOf(format: Format): Form {
  return format === 'page' ? 'json' : format;
}

function bodyOf<Value extends object>(
  { lines, text }: Content<Value>,
  value: Value,
  form: Form,
  isPretty: boolean,
): string {
  switch (form) {
    case 'json':
      return jsonText(value, isPretty);
    case 'ndjson':
      return (lines?.(value) ?? [value]).map((line) => `${JSON.stringify(line)}\n`).join('');
    case 'text':
      return text(value);
  }
}

/** Indenting can triple a size, so an answer that would become larger than a report may be is not indented. */
export function jsonText(value: object, isPretty: boolean): string {
  const indented = isPretty ? `${JSON.stringify(value, null, 2)}\n` : null;
  return indented === null || isTooLarge(indented) ? `${JSON.stringify(value)}\n` : indented;
}

function isTooLarge(text: string): boolean {
  return text.length > REPORT_BYTES_MAX || new TextEncoder().encode(text).length > REPORT_BYTES_MAX;
}
