/** The lines of a pasted text that a program printed: without source code, configuration and texts of an interface. Pure. */
import { BRACKETS, PRINTED_LINE, SENTENCE, SOURCE_LINES } from '../knowledge/errors/source-lines.ts';
import { SOURCE_LINE_CHARS_MAX, SOURCE_LINES_MIN, SOURCE_SHARE_MIN } from '../limits.ts';

/** Where most lines are source code, so is what looks like neither a message nor a sentence. */
export function withoutSourceLines(lines: readonly string[]): string[] {
  const told = lines.map((line) => line.trim()).filter((line) => line !== '' && !BRACKETS.test(line));
  const others = told.filter((line) => !isSource(line));
  const count = told.length - others.length;
  const isProgram = count >= SOURCE_LINES_MIN && count >= told.length * SOURCE_SHARE_MIN;
  return isProgram ? others.filter((line) => PRINTED_LINE.test(line) || SENTENCE.test(line)) : others;
}

function isSource(line: string): boolean {
  if (PRINTED_LINE.test(line)) return false;
  const start = line.slice(0, SOURCE_LINE_CHARS_MAX);
  return SOURCE_LINES.some((pattern) => pattern.test(start));
}
