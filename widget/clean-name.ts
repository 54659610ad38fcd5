/** Makes a name that a page's author wrote safe to show. What a server wrote needs more: see clean.ts. */
import { HOST_CHARACTERS, WORD_CHARACTERS } from './limits.ts';

/** Without characters that are invisible or change the direction of text, the category C of Unicode. */
export function cleanName(text: string | null): string {
  return (text ?? '').slice(0, HOST_CHARACTERS).replace(/\p{C}/gu, '').trim();
}

/** A name from a list, or null if there is none. */
export function cleanWord(text: string | null): string | null {
  return cleanName(text).slice(0, WORD_CHARACTERS) || null;
}
