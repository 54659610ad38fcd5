/** What a port is called in a table: its number, and its address family where the table has both. Pure. */
import type { PortReport } from '../../api/index.ts';

type Named = Pick<PortReport, 'port' | 'family'>;

/** `all` is everything that stands in the table. */
export function portNames(all: readonly Named[]): (one: Named) => string {
  const hasBoth = new Set(all.map(({ family }) => family)).size > 1;
  return ({ port, family }) => (hasBoth ? `${port}/IPv${family}` : String(port));
}
