/** Makes text from outside safe to show, since it may come from a hostile mail server. Does not deal with HTML. */
import { BLOCK_CHARACTERS, SAID_CHARACTERS, TEXT_CHARACTERS } from './limits.ts';

/**
 * Removes terminal sequences as a whole, so that their rest does not remain as noise: CSI and OSC, with ESC or as C1.
 */
const SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?/g;

/** Control characters, and every character that Unicode renders with no width or uses to change the text direction. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function cleanText(text: string, limit = TEXT_CHARACTERS): string {
  const short = text.slice(0, 4 * limit).replace(/[\t\r\n]+/g, ' ');
  return short.replace(SEQUENCES, '').replace(INVISIBLE, '').slice(0, limit).toWellFormed().trim();
}

/** Text of several lines to copy or to read, with its indentation. */
export function cleanBlock(text: string): string {
  const seen = text.slice(0, BLOCK_CHARACTERS).replace(SEQUENCES, '');
  return seen.replace(INVISIBLE, (one) => (/[\n\t]/.test(one) ? one : '')).toWellFormed();
}

/** Sentences from a service, one paragraph per line. */
function cleanParagraphs(text: string): string {
  const lines = text.slice(0, SAID_CHARACTERS).split('\n');
  return lines
    .map((line) => cleanText(line, SAID_CHARACTERS))
    .filter((line) => line !== '')
    .join('\n');
}

/** Parses JSON and cleans every string in it; undefined if it is not valid JSON. */
export function parseCleanJson(line: string): unknown {
  try {
    return JSON.parse(line, (name, value: unknown) => {
      if (typeof value !== 'string') return value;
      return name === 'title' || name === 'text' ? cleanParagraphs(value) : cleanText(value);
    });
  } catch {
    return undefined;
  }
}
