/** Which language an element uses, determined again at each rendering. Contains no words. */
import { LANGUAGES, type Language } from '../worker/api/index.ts';

/** The nearest `lang` decides, even across shadow roots; if we lack that language, the browser's list does. */
export function languageOf(element: Element): Language {
  const wanted = [nearestLang(element), ...navigator.languages];
  return wanted.map(known).find((language) => language !== null) ?? 'en';
}

function nearestLang(element: Element): string {
  let at: Element | null = element;
  while (at !== null) {
    const holder: Element | null = at.closest('[lang]:not([lang=""])');
    if (holder !== null) return holder.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** `de-AT` gets German. */
function known(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
