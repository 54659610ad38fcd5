/** How old the results from the reader's own machine are, in words. Pure: the caller passes the time. */
import { ago } from './format.ts';
import type { LocalWords } from './words.ts';

/** Which columns come from the script, and how old they are. The reader's clock may be behind the service's. */
export function sayScript(
  words: LocalWords,
  columns: readonly (keyof LocalWords['column'])[],
  ageMs: number,
): string {
  const seconds = Math.round(ageMs / 1000);
  const age = seconds < 1 ? words.justNow : ago(words.language, seconds);
  const names = columns.map((one) => words.column[one]).join(', ');
  return names + words.colon + words.script(age);
}
