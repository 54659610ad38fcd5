/**
 * The format of the answer. Pure. Paths below /v1 are for programs, so the User-Agent is ignored there; elsewhere
 * people read, with a browser or a command line.
 */
import { parseAccept } from 'hono/utils/accept';
import { ACCEPT_CHARS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';

export const FORMATS = ['json', 'ndjson', 'text'] as const;
/** What a check has besides: events for a browser, a table, and metrics. */
export const EXPORTS = ['sse', 'csv', 'prometheus'] as const;
export type Export = (typeof EXPORTS)[number];
/** What settings have besides: one block alone, for a pipe. */
export const BLOCK_FORMAT = 'raw';
export type Format = (typeof FORMATS)[number] | 'page';

/** Whether a path is for programs (`/v1/…`) or for people. */
export type Audience = 'program' | 'person';

export interface FormatWishes {
  format: string | null;
  accept: string | null;
  userAgent: string | null;
}

const MEDIA_TYPES = new Map<string, Format>([
  ['application/json', 'json'],
  ['application/problem+json', 'json'],
  ['application/x-ndjson', 'ndjson'],
  ['text/plain', 'text'],
  ['text/html', 'page'],
  ['application/xhtml+xml', 'page'],
]);

const COMMAND_LINE =
  /(?:^|\s)(?:curl|wget|httpie|xh|windowspowershell|powershell|libfetch|fetch|go-http-client|python-requests|python-urllib|python-httpx|libwww-perl|lwp-request|aria2|http\.rb|ruby)(?:\/|\s|$)/i;

export function isCommandLine(userAgent: string | null): boolean {
  return COMMAND_LINE.test(userAgent ?? '');
}

/** Null unless one of these is asked for, by `format` or, as a browser's EventSource does, by the header alone. */
export function exportOf({ format, accept }: FormatWishes): Export | null {
  if (format !== null) return EXPORTS.find((known) => known === format) ?? null;
  const [first] = acceptedTypes(accept);
  return EXPORT_TYPES.get(first ?? '') ?? null;
}

const EXPORT_TYPES = new Map<string, Export>([
  ['text/event-stream', 'sse'],
  ['text/csv', 'csv'],
]);

/** What a refusal has where only some routes have the format: whoever pipes a block, or reads a scrape or a table, reads text. */
const INSTEAD = new Map<string, Format>([
  [BLOCK_FORMAT, 'text'],
  ['csv', 'text'],
  ['prometheus', 'text'],
  ['sse', 'json'],
]);

/**
 * The requested format. An unknown one is ignored here, because the refusal itself needs some format.
 */
export function formatOf(wishes: FormatWishes, audience: Audience): Format {
  const named = FORMATS.find((known) => known === wishes.format);
  if (named) return named;
  const instead = INSTEAD.get(wishes.format ?? '');
  if (instead) return instead;
  const accepted = acceptedFormat(wishes.accept, audience);
  if (accepted) return accepted;
  if (audience === 'person' && isCommandLine(wishes.userAgent)) return 'text';
  return 'json';
}

/** Null if the format is one of `offered` or none was requested. */
export function refuseFormat(format: string | null, offered: readonly string[] = FORMATS): Refused | null {
  if (format === null || offered.includes(format)) return null;
  return refuse('parameter-value', format, { parameter: 'format', allowed: offered.join(', ') });
}

function acceptedFormat(accept: string | null, audience: Audience): Format | undefined {
  for (const type of acceptedTypes(accept)) {
    const format = MEDIA_TYPES.get(type);
    if (format && !(format === 'page' && audience === 'program')) return format;
  }
  return undefined;
}

/** The most wanted first. */
function acceptedTypes(accept: string | null): string[] {
  const ranges = parseAccept((accept ?? '').slice(0, ACCEPT_CHARS_MAX));
  return ranges.flatMap(({ type, q }) => (q > 0 ? [type.toLowerCase()] : []));
}
