/**
 * The servers of a mail domain: request → policy → (in the mail domain's object: charge → search) → render. As with a
 * check, only the client that causes a search is charged for it. Of a mail address only the domain leaves the parser.
 */
import type { Discovery } from '../api/index.ts';
import { MAIL_DOMAIN } from '../directory/standing.ts';
import type { FoundServers } from '../discovery/mail-domain.ts';
import { hostAlone } from '../host/host.ts';
import { admitHost } from '../policy/host.ts';
import { tightest } from '../quota/window.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { respondDiscovery } from '../render/responses.ts';
import { WORDS } from '../render/words.ts';
import { type DiscoveryRequest, parseDiscovery } from '../request/discovery-request.ts';
import { done } from '../result/result.ts';
import { clientOf } from '../vantage/ask.ts';
import { discoveryPage, headOnly } from './pages.ts';
import { type Route, refuseCaller } from './route.ts';

const PAGE = 'text/html; charset=utf-8';

export const discover: Route = async (service, { reader, request, query }) => {
  const { format, language, ifNoneMatch, isPretty } = reader;
  const isEmpty = (query.get('domain') ?? '').trim() === '';
  if (format === 'page' && isEmpty) return done(await discoveryPage(reader, null));
  const parsed = parseDiscovery(query);
  if (!parsed.ok) return parsed;
  const { domain, wasAddress } = parsed.value;
  const admitted = admitHost(domain, service.config);
  if (!admitted.ok) return admitted;
  if (request.method === 'HEAD') return done(headOnly(format === 'page' ? PAGE : CONTENT_TYPES[format]));
  // A page without JavaScript could not remove the mail address from its URL, so the server redirects.
  if (format === 'page' && wasAddress) return done(redirect(withoutAddress(query, parsed.value)));
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const host = hostAlone(domain);
  const client = clientOf(reader);
  const known = await service.directory.admit({
    host,
    keepers: [MAIL_DOMAIN],
    isOwnNetwork: false,
    isWhole: false,
    client,
  });
  if (!known.ok) return known;
  const found = await service
    .mailDomain(domain.host)
    .discover({ domain: host, client, isEstablished: known.value.isEstablished });
  if (!found.ok) return found;
  const nowMs = service.clock();
  const discovery = toDiscovery(found.value, nowMs);
  if (format === 'page') return done(await discoveryPage(reader, discovery));
  const response = await respondDiscovery(discovery, {
    format,
    words: WORDS[language],
    origin: new URL(request.url).origin,
    shareable: !wasAddress,
    freshSeconds: Math.max(0, Math.floor((found.value.untilMs - nowMs) / 1000)),
    ifNoneMatch,
    isPretty,
    allowances: tightest([...known.value.allowances, ...found.value.allowances]),
  });
  return done(response);
};

function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}

function withoutAddress(query: URLSearchParams, { domain }: DiscoveryRequest): string {
  const rest = new URLSearchParams(query);
  rest.set('domain', domain.host);
  return `/discover?${rest}`;
}

function toDiscovery({ searched, checkedAtMs }: FoundServers, nowMs: number): Discovery {
  return {
    ...searched,
    checkedAt: new Date(checkedAtMs).toISOString(),
    ageSeconds: Math.max(0, Math.floor((nowMs - checkedAtMs) / 1000)),
  };
}
