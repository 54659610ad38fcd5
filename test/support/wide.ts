/** Lines of a text that are wider than a terminal. A URL is kept whole on a line of its own. */
import { columnsOf } from '../../worker/render/text/columns.ts';

export function tooWide(lines: readonly string[], columnsMax = 80): string[] {
  return lines.filter(
    (line) => columnsOf(line) > columnsMax && !/^\s*(?:\p{L}+\s{2,})?\(?https?:\/\/\S+$/u.test(line),
  );
}
