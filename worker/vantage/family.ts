/** Which of several rows a check would have shown, by their address family. Pure. */
import type { Family, FamilyChoice } from '../api/index.ts';

/** Chooses as a check does: with `auto`, IPv6 only if there is nothing for IPv4. */
export function ofFamily<Row>(
  rows: readonly Row[],
  choice: FamilyChoice,
  familyOf: (row: Row) => Family,
): readonly Row[] {
  if (choice === 'both') return rows;
  const four = rows.filter((row) => familyOf(row) === 4);
  if (choice === '4' || (choice === 'auto' && four.length > 0)) return four;
  return rows.filter((row) => familyOf(row) === 6);
}
