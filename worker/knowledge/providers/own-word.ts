/** Whether a provider says itself what is known of it. Pure. */
import type { Source } from '../knowledge.ts';
import { ispdb } from './row.ts';

const ISPDB = ispdb('');

/** The ISPDB checks its entries before it takes them, but what stands there is no promise that the provider has made. */
export function isOwnWord({ source, confirmed }: Pick<Source, 'source' | 'confirmed'>): boolean {
  return confirmed && !source.startsWith(ISPDB);
}
