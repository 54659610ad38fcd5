/**
 * What the build has made (render/pages/built.ts), with the origin that was asked for in place of the one that the build put in:
 * pages in the reader's language, and documents.
 */
import { LISTING_MAX_AGE_SECONDS } from '../limits.ts';
import { CATALOG_LINK, CATALOG_PATH, DOCUMENT_LINK } from '../render/docs/links.ts';
import { cachingHeaders } from '../render/http/caching.ts';
import {
  BUILT_ORIGIN,
  builtFile,
  DOCUMENTS,
  type DocumentPath,
  markdownFile,
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

export function builtAnswer(path: string, service: Service, asked: RouteRequest): Promise<Result<Response>> {
  const { reader, query } = asked;
  // Without `lang` the answer depends on the reader's own languages.
  const headers = cachingHeaders(query.get('lang') === null ? { kind: 'private' } : SHARED);
  return fileAnswer(builtFile(path, reader.language), headers, service, asked);
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
  return (service, asked) => fileAnswer(file, headers, service, asked);
}

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
