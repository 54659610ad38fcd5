/**
 * Loads what the element does not have from the start: the parts, and the words of each in another language. The names are
 * written out because that is what bundlers can follow. The build for the service puts an address in the place of these
 * imports: there, each file stands next to the element, so that a page's content security policy allows all of them.
 */

const FILES: Readonly<Record<string, () => Promise<unknown>>> = {
  check: () => import('./check.ts'),
  copy: () => import('./copy.ts'),
  details: () => import('./details.ts'),
  explain: () => import('./explain.ts'),
  field: () => import('./field.ts'),
  local: () => import('./local.ts'),
  masking: () => import('./masking.ts'),
  places: () => import('./places.ts'),
  settings: () => import('./settings.ts'),
  trouble: () => import('./trouble.ts'),
  upgrade: () => import('./upgrade.ts'),
  visible: () => import('./visible.ts'),
  de: () => import('./words/shell/de.ts'),
  'check.de': () => import('./words/check/de.ts'),
  'details.de': () => import('./words/details/de.ts'),
  'explain.de': () => import('./words/explain/de.ts'),
  'field.de': () => import('./words/field/de.ts'),
  'local.de': () => import('./words/local/de.ts'),
  'places.de': () => import('./words/places/de.ts'),
  'settings.de': () => import('./words/settings/de.ts'),
  'trouble.de': () => import('./words/trouble/de.ts'),
  fr: () => import('./words/shell/fr.ts'),
  'check.fr': () => import('./words/check/fr.ts'),
  'details.fr': () => import('./words/details/fr.ts'),
  'explain.fr': () => import('./words/explain/fr.ts'),
  'field.fr': () => import('./words/field/fr.ts'),
  'local.fr': () => import('./words/local/fr.ts'),
  'places.fr': () => import('./words/places/fr.ts'),
  'settings.fr': () => import('./words/settings/fr.ts'),
  'trouble.fr': () => import('./words/trouble/fr.ts'),
  es: () => import('./words/shell/es.ts'),
  'check.es': () => import('./words/check/es.ts'),
  'details.es': () => import('./words/details/es.ts'),
  'explain.es': () => import('./words/explain/es.ts'),
  'field.es': () => import('./words/field/es.ts'),
  'local.es': () => import('./words/local/es.ts'),
  'places.es': () => import('./words/places/es.ts'),
  'settings.es': () => import('./words/settings/es.ts'),
  'trouble.es': () => import('./words/trouble/es.ts'),
};

/** `check`, or `check.de` for its words. Those of the shell are named by their language alone. */
export function load(name: string): Promise<unknown> {
  return FILES[name]?.() ?? Promise.reject(new Error(`No ${name}`));
}
