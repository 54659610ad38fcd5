/**
 * Makes text from outside safe to show in a terminal, a page or a log, wherever it comes from. Called once, by the
 * parser that received the text.
 */

/**
 * Controls (C0, ESC, C1), format characters (bidi overrides, zero width), the tags block including its unassigned code
 * points, and the two Unicode line separators.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{E0000}-\u{E007F}]/gu;

/** Every kind of line break that Unicode knows (The Unicode Standard, section 5.8). */
export const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

export function printable(text: string, charsMax: number): string {
  const clean = text.replaceAll('\t', ' ').replace(INVISIBLE, '');
  return clean.length <= charsMax ? clean : `${wholeCharacters(clean, charsMax - 1)}…`;
}

/** For quoting text: if none of it is visible, shows its characters by code point, such as `U+200D`. */
export function quotable(text: string, charsMax: number): string {
  const shown = printable(text, charsMax);
  return shown.trim() === ''
    ? printable([...text.slice(0, charsMax)].map(numberOf).join(' '), charsMax)
    : shown;
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Never cuts a surrogate pair in half. */
function wholeCharacters(text: string, charsMax: number): string {
  return text
    .slice(0, charsMax)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
}
