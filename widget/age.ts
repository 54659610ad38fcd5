/** How old the displayed results are, in words. Pure: the caller passes the time. */
import type { VantageReport } from '../worker/api/index.ts';
import { ago } from './format.ts';
import type { Words } from './words.ts';

/** The age of the oldest row if all came from an earlier check; null if some are new. */
export function rememberedAge(
  vantages: readonly Pick<VantageReport, 'cached' | 'ageSeconds'>[],
  words: Words,
): string | null {
  const oldest = Math.max(0, ...vantages.map(({ ageSeconds }) => ageSeconds));
  if (oldest < 1 || !vantages.every(({ cached }) => cached)) return null;
  return ago(words.language, oldest);
}

/** Which columns come from the script, and how old they are. The reader's clock may be behind the service's. */
export function sayScript(
  words: Words,
  columns: readonly (keyof Words['localResult']['column'])[],
  ageMs: number,
): string {
  const seconds = Math.round(ageMs / 1000);
  const age = seconds < 1 ? words.justNow : ago(words.language, seconds);
  const names = columns.map((one) => words.localResult.column[one]).join(', ');
  return names + words.colon + words.local.script(age);
}
