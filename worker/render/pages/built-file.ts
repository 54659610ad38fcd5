/** The names of the files that the build makes (built.ts), which the Worker hands out (routes/listings.ts). */
import type { Language } from '../../api/index.ts';

/** Stands in the files for the origin of the service, which the build does not know. */
export const BUILT_ORIGIN = 'https://origin.invalid';
export const SITEMAP = 'sitemap.xml';

/** `/providers/gmail` in German is the file `providers/gmail.de.html`. */
export function builtFile(path: string, language: Language): string {
  return `${path.slice(1)}.${language}.html`;
}

/** What the page says, as data. */
export function builtData(path: string, language: Language): string {
  return `${path.slice(1)}.${language}.json`;
}
