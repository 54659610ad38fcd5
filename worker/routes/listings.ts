/**
 * The pages about providers, networks and programs: the build has made them (render/pages/built.ts), and the one in the reader's
 * language is picked. Whoever wants no page gets the rows of `/v1/providers`, `/v1/networks` and `/v1/programs`.
 */
import { networkById } from '../knowledge/networks/networks.ts';
import { providerById } from '../knowledge/providers/providers.ts';
import { providersFor } from '../knowledge/selection.ts';
import { LISTING_MAX_AGE_SECONDS } from '../limits.ts';
import { programById } from '../programs/programs.ts';
import { cachingHeaders } from '../render/http/caching.ts';
import { BUILT_ORIGIN, builtFile, SITEMAP } from '../render/pages/built-file.ts';
import { builtResponse, pageResponse } from '../render/pages/page.ts';
import { renderProviders } from '../render/pages/providers.ts';
import { withoutMailAddresses } from '../request/mail-address.ts';
import { LISTING_PARAMETERS, parseParameters, SEARCH_PARAMETERS } from '../request/parameters.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { seeOther, visitOf } from './pages.ts';
import { reference } from './reference.ts';
import type { Route, RouteRequest, Service } from './route.ts';

const FOLDER = 'pages/';

const SHARED = { kind: 'shared', maxAgeSeconds: LISTING_MAX_AGE_SECONDS } as const;

/** The list, and what a search finds. A mail address leads to its domain, and is in no answer. */
export const providers: Route = async (service, asked) => {
  const { reader, request, query } = asked;
  if (reader.format !== 'page') return reference('/v1/providers')(service, asked);
  const domain = withoutMailAddresses(new URL(request.url));
  if (domain !== null) return done(seeOther(domain));
  const parameters = parseParameters(query, SEARCH_PARAMETERS);
  if (!parameters.ok) return parameters;
  const q = parameters.value('q')?.trim() ?? '';
  if (q === '') return builtAnswer('/providers', service, asked);
  const found = providersFor({ id: null, domain: null, host: null, q });
  return done(await pageResponse(renderProviders(visitOf(reader), { q, found })));
};

export const networks = wholeList('/networks', '/v1/networks');
export const programs = wholeList('/docs/programs', '/v1/programs');

function wholeList(path: string, rows: '/v1/networks' | '/v1/programs'): Route {
  return (service, asked) =>
    asked.reader.format === 'page' ? built(path)(service, asked) : reference(rows)(service, asked);
}

/** The rows of each list, and the folder of their pages. */
const LISTS = {
  '/v1/providers': { folder: '/providers', byId: providerById },
  '/v1/networks': { folder: '/networks', byId: networkById },
  '/v1/programs': { folder: '/docs/programs', byId: programById },
} as const;

/** The page of one row. */
export function listing(path: keyof typeof LISTS, id: string): Route {
  return async (service, asked) => {
    const { folder, byId } = LISTS[path];
    if (byId(id) === null) return refuse('no-such-page', new URL(asked.request.url).pathname);
    if (asked.reader.format !== 'page') return reference(path, id)(service, asked);
    return built(`${folder}/${id}`)(service, asked);
  };
}

export function built(path: string): Route {
  return async (service, asked) => {
    const parameters = parseParameters(asked.query, LISTING_PARAMETERS);
    return parameters.ok ? builtAnswer(path, service, asked) : parameters;
  };
}

function builtAnswer(path: string, service: Service, asked: RouteRequest): Promise<Result<Response>> {
  const { reader, query } = asked;
  // Without `lang` the answer depends on the reader's own languages.
  const headers = cachingHeaders(query.get('lang') === null ? { kind: 'private' } : SHARED);
  return fileAnswer(builtFile(path, reader.language), headers, service, asked);
}

export const sitemap: Route = (service, asked) => {
  const headers = { 'Content-Type': 'application/xml; charset=utf-8', ...cachingHeaders(SHARED) };
  return fileAnswer(SITEMAP, headers, service, asked);
};

async function fileAnswer(
  name: string,
  headers: Readonly<Record<string, string>>,
  { built: read }: Service,
  { reader, request }: RouteRequest,
): Promise<Result<Response>> {
  const { origin, pathname } = new URL(request.url);
  const file = await read(`${FOLDER}${name}`);
  if (file.status !== 200) {
    await file.body?.cancel();
    return refuse('no-such-page', pathname);
  }
  const text = (await file.text()).replaceAll(BUILT_ORIGIN, origin);
  return done(await builtResponse(text, headers, reader.ifNoneMatch));
}
