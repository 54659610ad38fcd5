/** The headers of answers. */
import type { Json } from './json.ts';
import type { Operation } from './operation.ts';

export const HEADERS = {
  'Cache-Control':
    'Whether shared caches may keep the answer: only where nothing in it depends on the caller.',
  ETag: 'Weak; of the content in this format and language, whatever its age. If-None-Match is answered with 304.',
  Age: 'How old a result already is, in seconds, where shared caches may keep the answer.',
  Vary: 'The request headers that the answer depends on.',
  Link: 'This specification (`service-desc`), its page (`service-doc`), and whether the service runs (`status`).',
  RateLimit:
    'What is left of the quotas that the request was charged to, as `"policy";r=…;t=…` (draft-ietf-httpapi-ratelimit-headers).',
  'RateLimit-Policy': 'Those quotas, as `"policy";q=…;w=…`.',
  'Retry-After': 'In how many seconds to ask again.',
  'Server-Timing': 'How long the phases of the answer took, where that was measured.',
} as const;

export type HeaderName = keyof typeof HEADERS;

const OF_CACHING = {
  tagged: ['Cache-Control', 'ETag', 'Age'],
  untagged: ['Cache-Control'],
} as const satisfies Record<Operation['caching'], readonly HeaderName[]>;

const OF_CHARGED: readonly HeaderName[] = ['RateLimit', 'RateLimit-Policy', 'Server-Timing'];

export function headersOf({ caching, isCharged = false, path }: Operation): HeaderName[] {
  const links: HeaderName[] = path.startsWith('/v1/') ? ['Link'] : [];
  return [...OF_CACHING[caching], 'Vary', ...links, ...(isCharged ? OF_CHARGED : [])];
}

export function headersOfProblem(status: number): HeaderName[] {
  const asksAgain = status === 429 || status === 503;
  const quotas: HeaderName[] = status === 429 ? ['RateLimit', 'RateLimit-Policy'] : [];
  return ['Cache-Control', 'Vary', ...(asksAgain ? (['Retry-After'] as const) : []), ...quotas];
}

/** As components of the specification. */
export function headerComponents(): Json {
  const entries = Object.entries(HEADERS).map(([name, description]) => {
    const isNumber = name === 'Age' || name === 'Retry-After';
    return [name, { description, schema: isNumber ? { type: 'integer', minimum: 0 } : { type: 'string' } }];
  });
  return Object.fromEntries(entries);
}
