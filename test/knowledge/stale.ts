/** Rows whose source should be read again. Pure. */
import type { Source } from '../../worker/knowledge/knowledge.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;

export function staleIn(rows: readonly (Source & { id: string })[], now: Date): string[] {
  return rows
    .filter(({ verifiedOn }) => now.getTime() - Date.parse(verifiedOn) > YEAR_MS)
    .map(({ id, verifiedOn, source }) => `${id} (${verifiedOn}): ${source}`);
}
