/** The marks between what is put together here, set apart from the word before them where the language does so. Pure. */
import type { Words } from '../words.ts';

/** With the blank behind it. */
export function colon({ text }: Words): string {
  return text.colon;
}

/** At the end of a line. */
export function finalColon(words: Words): string {
  return colon(words).trimEnd();
}

/** French sets it apart like its colon. */
export function semicolon(words: Words): string {
  return colon(words).replace(':', ';');
}
