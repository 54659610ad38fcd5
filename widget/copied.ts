/** What is announced when a value was copied, or only selected: few enough words for all languages to come with the part. */
import type { Language } from '../worker/api/index.ts';

export const copied: Readonly<Record<Language, readonly [copied: string, selected: string]>> = {
  en: ['Copied.', 'Selected. Press Ctrl+C or ⌘C to copy.'],
  de: ['Kopiert.', 'Markiert. Strg+C oder ⌘C kopiert.'],
  fr: ['Copié.', 'Sélectionné, à copier avec Ctrl+C ou ⌘C.'],
  es: ['Copiado.', 'Seleccionado. Cópielo con Ctrl+C o ⌘C.'],
};
