/** The documents about the API, by their relation to it (RFC 8631). */
export const DOCUMENT_LINKS = [
  { rel: 'service-desc', path: '/openapi.json', type: 'application/json' },
  { rel: 'service-doc', path: '/docs', type: 'text/html' },
  { rel: 'status', path: '/healthz', type: 'application/json' },
] as const;

/** As a header (RFC 8288). */
export const DOCUMENT_LINK = DOCUMENT_LINKS.map(({ rel, path }) => `<${path}>; rel="${rel}"`).join(', ');

export const CATALOG_PATH = '/.well-known/api-catalog';

/** RFC 9727 §2: the catalog's own headers have a link, too, for HEAD. */
export const CATALOG_LINK = `<${CATALOG_PATH}>; rel="api-catalog", </v1/check>; rel="item"`;
