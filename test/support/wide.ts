/** Lines of a text that are longer than a terminal is wide. An address of the web stands whole, and alone in its line. */
import { columnsOf } from '../../worker/render/text/columns.ts';

export function tooWide(lines: readonly string[], columnsMax = 80): string[] {
  return lines.filter(
    (line) => columnsOf(line) > columnsMax && !/^\s*(?:\p{L}+\s{2,})?\(?https?:\/\/\S+$/u.test(line),
  );
}
