/** The label of a port in a table: its number, plus its address family or address if the table has several. Pure. */
import type { PortReport } from '../../api/index.ts';

type Named = Pick<PortReport, 'port' | 'family'> & { address?: string | null };

/** True if each address of the host has rows of its own. `rows` are those of one vantage point. */
export function isByAddress(rows: readonly Named[]): boolean {
  return new Set(rows.map(({ port, family }) => `${port}/${family}`)).size < rows.length;
}

/** `all` are the rows of the table. */
export function portNames(all: readonly Named[], byAddress = false): (one: Named) => string {
  if (byAddress) return ({ port, address }) => `${port} ${address ?? ''}`;
  const hasBoth = new Set(all.map(({ family }) => family)).size > 1;
  return ({ port, family }) => (hasBoth ? `${port}/IPv${family}` : String(port));
}
