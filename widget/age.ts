/** How old the displayed results are, in words. Pure: the caller passes the time. */
import type { VantageReport } from '../worker/api/index.ts';
import { ago } from './format.ts';
import type { CheckWords } from './words.ts';

/** The age of the oldest row if all came from an earlier check; null if some are new. */
export function rememberedAge(
  vantages: readonly Pick<VantageReport, 'cached' | 'ageSeconds'>[],
  words: CheckWords,
): string | null {
  const oldest = Math.max(0, ...vantages.map(({ ageSeconds }) => ageSeconds));
  if (oldest < 1 || !vantages.every(({ cached }) => cached)) return null;
  return ago(words.language, oldest);
}
