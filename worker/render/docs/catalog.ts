/** Where the API and its documents are: a link set (RFC 9264) as RFC 9727 wants it. Pure. */
import { OPERATIONS } from '../../schema/operations.ts';
import { CATALOG_PATH, DOCUMENT_LINKS } from './links.ts';

/** RFC 9727 §4.2 and its appendix A.2: one entry for the catalog with its items, one for the API with its documents. */
export function apiCatalog(origin: string): string {
  const items = OPERATIONS.filter(({ path }) => path.startsWith('/v1/')).map(({ path }) => path);
  const documents = Object.fromEntries(
    DOCUMENT_LINKS.map(({ rel, path, type }) => [rel, [{ href: `${origin}${path}`, type }]]),
  );
  const catalog = {
    linkset: [
      {
        anchor: `${origin}${CATALOG_PATH}`,
        item: [...new Set(items)].map((path) => ({ href: `${origin}${path}` })),
      },
      { anchor: `${origin}/v1/`, ...documents },
    ],
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}
