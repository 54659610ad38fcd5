/** Punctuation between composed parts, with a space before it in languages that use one. Pure. */
import type { Words } from '../words.ts';

/** With a space after it. */
export function colon({ text }: Words): string {
  return text.colon;
}

/** At the end of a line. */
export function finalColon(words: Words): string {
  return colon(words).trimEnd();
}

/** In French it takes a space before it, like the colon. */
export function semicolon(words: Words): string {
  return colon(words).replace(':', ';');
}
