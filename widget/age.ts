/** How old what is shown is, in words. Pure: the clock is the caller's. */
import type { VantageReport } from '../worker/api/index.ts';
import { ago } from './format.ts';
import type { Words } from './words.ts';

/** How old the oldest row is where all were kept from an earlier check; null where some are new. */
export function rememberedAge(
  vantages: readonly Pick<VantageReport, 'cached' | 'ageSeconds'>[],
  words: Words,
): string | null {
  const oldest = Math.max(0, ...vantages.map(({ ageSeconds }) => ageSeconds));
  if (oldest < 1 || !vantages.every(({ cached }) => cached)) return null;
  return ago(words.language, oldest);
}

/** Which columns are those of the script, and how old they are; the reader's clock may be behind the service's. */
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
