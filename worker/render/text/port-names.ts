/** The label of a port in a table: its number, plus its address family if the table has both. Pure. */
import type { PortReport } from '../../api/index.ts';

type Named = Pick<PortReport, 'port' | 'family'>;

/** `all` are the rows of the table. */
export function portNames(all: readonly Named[]): (one: Named) => string {
  const hasBoth = new Set(all.map(({ family }) => family)).size > 1;
  return ({ port, family }) => (hasBoth ? `${port}/IPv${family}` : String(port));
}
