/** Measures and cuts text by terminal columns, since some characters take two. Pure. */
import { eastAsianWidth } from 'get-east-asian-width';
import { ADDRESS_COLUMNS_MAX } from '../../limits.ts';

/** Counts combining marks as one column, so that a line may come out too short but never too long. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}

export function cut(text: string, columnsMax: number): string {
  if (columnsOf(text) <= columnsMax) return text;
  let start = '';
  for (const character of text) {
    if (columnsOf(start + character) > columnsMax - 1) break;
    start += character;
  }
  return `${start}…`;
}

export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/**
 * Breaks after spaces if there are any, otherwise anywhere, since host names can be longer than a line. A URL stays
 * whole up to a certain length: broken it would be useless, and the terminal wraps it anyway.
 */
export function wrapped(text: string, columnsMax: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= columnsMax) lines[lines.length - 1] = longer;
    else lines.push(...(isUrl(word) ? [word] : pieces(word, columnsMax)));
  }
  return lines.filter((line) => line !== '');
}

/** `first` once, then the text beside it, with its further lines indented below. */
export function hanging(first: string, text: string, columnsMax: number): string[] {
  const indent = columnsOf(first);
  return wrapped(text, columnsMax - indent).map(
    (line, index) => (index === 0 ? first : ' '.repeat(indent)) + line,
  );
}

/** Labels, each with its text beside it; all texts begin at the same column. */
export function labeled(
  entries: readonly (readonly [label: string, text: string])[],
  labelColumns: number,
  columnsMax: number,
): string[] {
  return entries.flatMap(([label, text]) => hanging(`  ${padded(label, labelColumns)}  `, text, columnsMax));
}

function isUrl(word: string): boolean {
  return /^\(?https?:\/\//.test(word) && columnsOf(word) <= ADDRESS_COLUMNS_MAX;
}

function pieces(word: string, columnsMax: number): string[] {
  const found = [''];
  for (const character of word) {
    const last = found.at(-1) ?? '';
    if (columnsOf(last + character) <= columnsMax) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}
