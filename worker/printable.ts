/**
 * Text from outside, made safe to show: in a terminal, in a page, in a log. Knows nothing of where it came from.
 * Called once, by the parser that received the text.
 */

/**
 * Controls (C0, ESC, C1), format characters (bidi overrides, zero width), the block of tags, also where nothing is
 * assigned in it yet, and the two Unicode line ends.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{E0000}-\u{E007F}]/gu;

export function printable(text: string, charsMax: number): string {
  const clean = text.replaceAll('\t', ' ').replace(INVISIBLE, '');
  return clean.length <= charsMax ? clean : `${wholeCharacters(clean, charsMax - 1)}…`;
}

/** For a quotation: where nothing of the text can be seen, its characters by their numbers, such as `U+200D`. */
export function quotable(text: string, charsMax: number): string {
  const shown = printable(text, charsMax);
  return shown.trim() === ''
    ? printable([...text.slice(0, charsMax)].map(numberOf).join(' '), charsMax)
    : shown;
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Never ends in half a surrogate pair. */
function wholeCharacters(text: string, charsMax: number): string {
  return text
    .slice(0, charsMax)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
}
