/** How old the displayed results are, in words. Pure: the caller passes the time. */
import { ago } from './format.ts';

/** The age of the oldest row if all came from an earlier check; null if some are new. */
export function rememberedAge(
  vantages: readonly { cached: boolean; ageSeconds: number }[],
  language: string,
): string | null {
  const oldest = Math.max(0, ...vantages.map(({ ageSeconds }) => ageSeconds));
  return oldest < 1 || vantages.some(({ cached }) => !cached) ? null : ago(language, oldest);
}
