/**
 * The one way to answer with something whole: the same content as JSON, as lines of JSON or as text, with a tag, so that
 * whoever has it already need not get it again.
 *
 * `hono/etag` is not used: it digests the bytes that go out, and of ours the age changes every second; and it reads every
 * body to its end before the first byte leaves, streams of a check included.
 */
import type { Language } from '../../api/index.ts';
import type { Allowance } from '../../quota/window.ts';
import type { Format } from '../../request/format.ts';
import { type Caching, cachingHeaders, matchesEtag, PRIVATE, tagOf } from './caching.ts';
import { allowanceHeaders } from './quotas.ts';

/** What is answered, and how it looks in each form. */
export interface Content<Value extends object> {
  /** As JSON. */
  value: Value;
  /** The same as if it had just been made, where the value says how old it is. */
  ageless?: Value;
  /** One JSON line each; the whole value in one line where there is nothing to part. */
  lines?: (value: Value) => readonly object[];
  text: (value: Value) => string;
}

export interface AnswerOptions {
  format: Format;
  language: Language;
  caching: Caching;
  ifNoneMatch: string | null;
  /** What is left to the client who was charged for this answer. */
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
  { format, language, caching, ifNoneMatch, allowances = [] }: AnswerOptions,
): Promise<Response> {
  const form = formOf(format);
  const { value, ageless = value } = content;
  const body = bodyOf(content, value, form);
  const lasting = ageless === value ? body : bodyOf(content, ageless, form);
  const etag = await tagOf(`${form} ${language}\n${lasting}`);
  const kept = { ...cachingHeaders(caching), ETag: etag };
  if (matchesEtag(ifNoneMatch, etag)) return new Response(null, { status: 304, headers: kept });
  // A shared cache would tell others what is left to this client.
  const quotas = caching.kind === 'shared' ? {} : allowanceHeaders(allowances);
  return new Response(body, { headers: { ...kept, ...quotas, 'Content-Type': CONTENT_TYPES[form] } });
}

/** For what is made anew each time it is asked for: a tag of it would be of no use to anybody. */
export function answerUntagged<Value extends object>(content: Content<Value>, format: Format): Response {
  const form = formOf(format);
  const headers = { 'Cache-Control': PRIVATE, 'Content-Type': CONTENT_TYPES[form] };
  return new Response(bodyOf(content, content.value, form), { headers });
}

/** Not everything has a page; whoever would like one best gets what programs get. */
export function formOf(format: Format): Form {
  return format === 'page' ? 'json' : format;
}

function bodyOf<Value extends object>({ lines, text }: Content<Value>, value: Value, form: Form): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(value, null, 2)}\n`;
    case 'ndjson':
      return (lines?.(value) ?? [value]).map((line) => `${JSON.stringify(line)}\n`).join('');
    case 'text':
      return text(value);
  }
}
