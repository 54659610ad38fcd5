/**
 * The pipeline of a discovery: request → policy → (in the mail domain's object: charge → search) → render. Like a check, it
 * costs the client who causes it, and readers nothing. No address is handed on: all that leaves the parser is a domain.
 */
import type { Context } from 'hono';
import type { Discovery } from '../api/index.ts';
import type { FindMailDomain, FoundServers } from '../discovery/mail-domain.ts';
import { refuseFlood } from '../policy/flood.ts';
import { admitHost } from '../policy/host.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { respondDiscovery } from '../render/responses.ts';
import { WORDS } from '../render/words.ts';
import { type DiscoveryRequest, parseDiscovery } from '../request/discovery-request.ts';
import { type Format, parseFormat } from '../request/format.ts';
import { clientKey, type Reader } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { discoveryPage, headOnly, problem, readerOf, type Site, vary } from './pages.ts';

export interface DiscoveryService extends Site {
  mailDomain: FindMailDomain;
  admitClient: (key: string) => Promise<boolean>;
  clock: () => number;
}

export async function discover(service: DiscoveryService, c: Context): Promise<Response> {
  const reader = readerOf(c);
  const { searchParams } = new URL(c.req.url);
  const isEmpty = (searchParams.get('domain') ?? '').trim() === '';
  if (reader.fallbackFormat === 'page' && isEmpty) return discoveryPage(service, reader, null);
  const asked = admit(service, reader, searchParams);
  if (!asked.ok) return problem(service, reader, asked.refusal);
  const { format, request } = asked.value;
  if (c.req.method === 'HEAD') return headOnly(reader, format === 'page' ? PAGE : CONTENT_TYPES[format]);
  // Without a script to drop it, the address of the page would keep the rest of the mail address.
  if (format === 'page' && request.wasAddress) return c.redirect(withoutAddress(searchParams, request), 303);
  const client = clientKey(c.req.raw, service.config.clientAddressHeader);
  if (!(await service.admitClient(client))) return problem(service, reader, refuseFlood().refusal);
  const found = await service.mailDomain(request.domain.host).discover({
    domain: request.domain,
    client: { key: client, checkId: crypto.randomUUID() },
  });
  if (!found.ok) return problem(service, reader, found.refusal);
  const nowMs = service.clock();
  const discovery = tell(found.value, nowMs);
  if (format === 'page') return discoveryPage(service, reader, discovery);
  const response = await respondDiscovery(discovery, {
    format,
    words: WORDS[reader.language],
    origin: new URL(c.req.url).origin,
    shareable: !request.wasAddress,
    freshSeconds: Math.max(0, Math.floor((found.value.untilMs - nowMs) / 1000)),
    ifNoneMatch: reader.ifNoneMatch,
    allowances: found.value.allowances,
  });
  return vary(response, reader.audience);
}

const PAGE = 'text/html; charset=utf-8';

/** request → policy: everything that can be said without asking anybody. */
function admit(
  { config }: DiscoveryService,
  reader: Reader,
  query: URLSearchParams,
): Result<{ format: Format; request: DiscoveryRequest }> {
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return format;
  const request = parseDiscovery(query);
  if (!request.ok) return request;
  const domain = admitHost(request.value.domain, config);
  return domain.ok ? done({ format: format.value, request: request.value }) : domain;
}

function withoutAddress(query: URLSearchParams, { domain }: DiscoveryRequest): string {
  const rest = new URLSearchParams(query);
  rest.set('domain', domain.host);
  return `/discover?${rest}`;
}

function tell({ searched, checkedAtMs }: FoundServers, nowMs: number): Discovery {
  return {
    ...searched,
    checkedAt: new Date(checkedAtMs).toISOString(),
    ageSeconds: Math.max(0, Math.floor((nowMs - checkedAtMs) / 1000)),
  };
}
