/**
 * In which form the answer goes out. Pure. CONTRACT, "Format": on /v1 a program reads and the User-Agent is never
 * looked at; elsewhere people read, with a browser or a command line.
 */
import { parseAccept } from 'hono/utils/accept';
import { ACCEPT_CHARS_MAX } from '../limits.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export const FORMATS = ['json', 'ndjson', 'text'] as const;
export type Format = (typeof FORMATS)[number] | 'page';

/** Who an address is for: programs (`/v1/…`) or people. */
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

export function parseFormat(wishes: FormatWishes, audience: Audience): Result<Format> {
  if (wishes.format !== null) {
    const format = FORMATS.find((known) => known === wishes.format);
    if (format) return done(format);
    return refuse('parameter-value', wishes.format, { parameter: 'format', allowed: FORMATS.join(', ') });
  }
  return done(guessFormat(wishes, audience));
}

/** The form for a reader who named none, or named one that does not exist: problems have to go out somehow. */
export function guessFormat(wishes: FormatWishes, audience: Audience): Format {
  const accepted = acceptedFormat(wishes.accept, audience);
  if (accepted) return accepted;
  if (audience === 'person' && COMMAND_LINE.test(wishes.userAgent ?? '')) return 'text';
  return 'json';
}

function acceptedFormat(accept: string | null, audience: Audience): Format | undefined {
  const ranges = parseAccept((accept ?? '').slice(0, ACCEPT_CHARS_MAX));
  for (const { type, q } of ranges) {
    const format = MEDIA_TYPES.get(type.toLowerCase());
    if (format && q > 0 && !(format === 'page' && audience === 'program')) return format;
  }
  return undefined;
}
