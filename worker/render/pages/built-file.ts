/** The files that the build makes (built.ts), and that the Worker hands out (routes/built.ts): their names, and their form. */
import { LANGUAGES, type Language } from '../../api/index.ts';

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

/** A page in one language, and for those about codes what it says as data. */
export interface BuiltPage {
  html: string;
  data?: object;
}

/**
 * `/providers/gmail` is the file `providers/gmail.ndjson`. A file for each language would be six thousand, and every start of
 * the service reads them all.
 */
export function builtFile(path: string): string {
  return `${path.slice(1)}.ndjson`;
}

/** A line for each of LANGUAGES, in their order, so that only the one asked for has to be parsed. */
export function writeLanguages(pages: readonly BuiltPage[]): string {
  return pages.map((page) => `${JSON.stringify(page)}\n`).join('');
}

/** From a text that `writeLanguages` has written. */
export function readLanguage(text: string, language: Language): BuiltPage {
  return JSON.parse(text.split('\n')[LANGUAGES.indexOf(language)] ?? '');
}
