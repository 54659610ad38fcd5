/** The lines of a pasted text that a program printed: without source code, configuration and texts of an interface. Pure. */
import {
  BRACKETS,
  CATALOG_HEAD,
  PRINTED_LINE,
  SENTENCE,
  SOURCE_LINES,
  TABLE_LINE,
} from '../knowledge/errors/source-lines.ts';
import { SOURCE_LINE_CHARS_MAX, SOURCE_LINES_MIN, SOURCE_SHARE_MIN, TABLE_LINES_MIN } from '../limits.ts';

/** Where most lines are source code, so is what looks like neither a message nor a sentence. */
export function withoutSourceLines(lines: readonly string[]): string[] {
  const told = lines.map((line) => line.trim()).filter((line) => line !== '' && !BRACKETS.test(line));
  if (CATALOG_HEAD.test(told[0] ?? '')) return [];
  const others = withoutTable(told).filter((line) => !isSource(line));
  const count = told.length - others.length;
  const isProgram = count >= SOURCE_LINES_MIN && count >= told.length * SOURCE_SHARE_MIN;
  return isProgram ? others.filter((line) => PRINTED_LINE.test(line) || SENTENCE.test(line)) : others;
}

/** Lists of reply codes are in the order of the numbers, and no conversation with a server has so many of them. */
function withoutTable(lines: readonly string[]): readonly string[] {
  const codes = lines.flatMap((line) => TABLE_LINE.exec(line)?.[1] ?? []);
  const isTable =
    codes.length >= TABLE_LINES_MIN && codes.every((code, at) => at === 0 || code > (codes[at - 1] ?? ''));
  return isTable ? lines.filter((line) => !TABLE_LINE.test(line)) : lines;
}

function isSource(line: string): boolean {
  if (PRINTED_LINE.test(line)) return false;
  const start = line.slice(0, SOURCE_LINE_CHARS_MAX);
  return SOURCE_LINES.some((pattern) => pattern.test(start));
}
