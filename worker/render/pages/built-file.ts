/** The names of the files that the build makes (built.ts), which the Worker hands out (routes/listings.ts). */
import type { Language } from '../../api/index.ts';

/** Stands in the files for the origin of the service, which the build does not know. */
export const BUILT_ORIGIN = 'https://origin.invalid';
export const SITEMAP = 'sitemap.xml';

/** Documents that are the same in every language: path → file and media type. */
export const DOCUMENTS = {
  '/openapi.json': { file: 'openapi.json', mediaType: 'application/json' },
  '/docs.md': { file: 'docs.md', mediaType: 'text/markdown; charset=utf-8' },
  '/llms.txt': { file: 'llms.txt', mediaType: 'text/plain; charset=utf-8' },
  // RFC 9727 §4.
  '/.well-known/api-catalog': {
    file: 'api-catalog.json',
    mediaType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  },
} as const;

export type DocumentPath = keyof typeof DOCUMENTS;

/** `/docs/programs/gitea.md` is the file of that name. */
export function markdownFile(path: string): string {
  return `${path.slice(1)}.md`;
}

/** `/providers/gmail` in German is the file `providers/gmail.de.html`. */
export function builtFile(path: string, language: Language): string {
  return `${path.slice(1)}.${language}.html`;
}

/** What the page says, as data. */
export function builtData(path: string, language: Language): string {
  return `${path.slice(1)}.${language}.json`;
}
