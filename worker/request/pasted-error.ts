/**
 * A pasted error message → a text that can be searched and shown: capped, on one line, with plain quotes, and without
 * mail addresses, passwords and keys. Pure. These are removed before any other code sees the text.
 */
import { ERROR_CHARS_MAX } from '../limits.ts';
import { LINE_BREAK, printable } from '../printable.ts';
import { withoutSecrets } from '../privacy/secrets.ts';
import { joinedReplies } from './joined-replies.ts';
import { withoutSourceLines } from './printed-lines.ts';

export interface PastedError {
  /** All of it, in one line. */
  text: string;
  /** All of it with its line breaks, for a form that sends it again: lines tell source code from what was printed. */
  again: string;
  /** The same without lines of source code, and replies without repeated numbers: what a program may have printed. */
  printed: string;
  /** True if the pasted text was longer than what is read. */
  cut: boolean;
}

export function parsePastedError(written: string): PastedError {
  const lines = written.slice(0, ERROR_CHARS_MAX).split(LINE_BREAK).map(tidy);
  // The secrets of a dialogue are told by its lines. Unicode may expand, and so may a placeholder, so the cap is last.
  const masked = withoutSecrets(lines.join('\n').slice(0, ERROR_CHARS_MAX));
  const printed = withoutSourceLines(masked.split('\n')).join(' ');
  const cut = written.length > ERROR_CHARS_MAX;
  return {
    text: onOneLine(masked),
    again: masked.trim().slice(0, ERROR_CHARS_MAX),
    printed: joinedReplies(onOneLine(printed)),
    cut,
  };
}

function onOneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim(), ERROR_CHARS_MAX);
}

/**
 * NFKC also joins accents that macOS stores separately. It expands some characters into many, so the text is capped
 * again.
 */
function tidy(text: string): string {
  const plain = text
    .replace(/[\u2018-\u201b\u2032\u0060\u00b4\u2039\u203a]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFKC')
    // Word processors and blogs turn the x of a hexadecimal number into a multiplication sign.
    .replace(/\b0\u00d7(?=[0-9a-f])/gi, '0x')
    .replace(/\s+/g, ' ');
  return printable(plain, ERROR_CHARS_MAX);
}
