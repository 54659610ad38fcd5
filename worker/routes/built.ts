/**
 * What the build has made (render/pages/built.ts), with the origin that was asked for in place of the one that the build put in:
 * pages in the reader's language, and documents.
 */
import { LISTING_MAX_AGE_SECONDS } from '../limits.ts';
import { CATALOG_LINK, CATALOG_PATH, DOCUMENT_LINK } from '../render/docs/links.ts';
import { cachingHeaders } from '../render/http/caching.ts';
import {
  BUILT_ORIGIN,
  type BuiltPage,
  builtFile,
  DOCUMENTS,
  type DocumentPath,
  markdownFile,
  readLanguage,
  SITEMAP,
} from '../render/pages/built-file.ts';
import { builtResponse } from '../render/pages/page.ts';
import { LISTING_PARAMETERS, parseParameters } from '../request/parameters.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import type { Route, RouteRequest, Service } from './route.ts';

export const DOCUMENT_PATHS = Object.keys(DOCUMENTS) as DocumentPath[];

const FOLDER = 'pages/';

const SHARED = { kind: 'shared', maxAgeSeconds: LISTING_MAX_AGE_SECONDS } as const;

export function built(path: string): Route {
  return async (service, asked) => {
    const parameters = parseParameters(asked.query, LISTING_PARAMETERS);
    return parameters.ok ? builtAnswer(path, service, asked) : parameters;
  };
}

export async function builtAnswer(
  path: string,
  service: Service,
  asked: RouteRequest,
): Promise<Result<Response>> {
  const { reader, query } = asked;
  const page = await readPage(path, service, asked);
  if (page === null) return noPage(asked);
  // Without `lang` the answer depends on the reader's own languages.
  const headers = cachingHeaders(query.get('lang') === null ? { kind: 'private' } : SHARED);
  return done(await builtResponse(page.html, headers, reader.ifNoneMatch));
}

/** In the reader's language; null if there is no such page. */
export async function readPage(
  path: string,
  service: Service,
  asked: RouteRequest,
): Promise<BuiltPage | null> {
  const text = await readBuilt(builtFile(path), service, asked);
  return text === null ? null : readLanguage(text, asked.reader.language);
}

export function noPage({ request }: RouteRequest): Result<Response> {
  return refuse('no-such-page', new URL(request.url).pathname);
}

/** The page about the API; whoever wants no page gets the same as text or as data. */
export const docs: Route = (service, asked) => {
  switch (asked.reader.format) {
    case 'page':
      return built('/docs')(service, asked);
    case 'text':
      return document('/docs.md')(service, asked);
    case 'json':
    case 'ndjson':
      return document('/openapi.json')(service, asked);
  }
};

export const sitemap = fixed(SITEMAP, 'application/xml; charset=utf-8');

/** The specification, and what else is the same in every language. */
export function document(path: DocumentPath): Route {
  const { file, mediaType } = DOCUMENTS[path];
  return fixed(file, mediaType, path === CATALOG_PATH ? { Link: CATALOG_LINK } : {});
}

/** A page of `/docs` as Markdown. */
export function markdown(path: string): Route {
  return fixed(markdownFile(path), DOCUMENTS['/docs.md'].mediaType);
}

/** Tells programs where the API is described. */
export function linkDocuments({ headers }: Response): void {
  headers.append('Link', DOCUMENT_LINK);
}

function fixed(file: string, mediaType: string, others: Readonly<Record<string, string>> = {}): Route {
  const headers = { 'Content-Type': mediaType, ...cachingHeaders(SHARED), ...others };
  return async (service, asked) => {
    const text = await readBuilt(file, service, asked);
    return text === null ? noPage(asked) : done(await builtResponse(text, headers, asked.reader.ifNoneMatch));
  };
}

/** Null if there is no such file. */
async function readBuilt(
  name: string,
  { built: read }: Service,
  { request }: RouteRequest,
): Promise<string | null> {
  const file = await read(`${FOLDER}${name}`);
  if (file.status === 200) return (await file.text()).replaceAll(BUILT_ORIGIN, new URL(request.url).origin);
  await file.body?.cancel();
  return null;
}
