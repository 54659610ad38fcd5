/**
 * The pages about providers, networks and programs: the build has made them (render/pages/built.ts), and the one in the reader's
 * language is picked. Whoever wants no page gets the rows of `/v1/providers`, `/v1/networks` and `/v1/programs`.
 */
import { networkById } from '../knowledge/networks/networks.ts';
import { providerById } from '../knowledge/providers/providers.ts';
import { providersFor } from '../knowledge/selection.ts';
import { programById } from '../programs/programs.ts';
import { pageResponse } from '../render/pages/page.ts';
import { renderProviders } from '../render/pages/providers.ts';
import { withoutMailAddresses } from '../request/mail-address.ts';
import { parseParameters, SEARCH_PARAMETERS } from '../request/parameters.ts';
import { done } from '../result/result.ts';
import { built, builtAnswer, markdown, noPage } from './built.ts';
import { seeOther, visitOf } from './pages.ts';
import { reference } from './reference.ts';
import type { Route } from './route.ts';

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
    const page = /^(.+)\.md$/.exec(id)?.[1];
    if (path === '/v1/programs' && page !== undefined && byId(page) !== null)
      return markdown(`${folder}/${page}`)(service, asked);
    if (byId(id) === null) return noPage(asked);
    if (asked.reader.format !== 'page') return reference(path, id)(service, asked);
    return built(`${folder}/${id}`)(service, asked);
  };
}
