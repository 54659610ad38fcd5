/** The order in which ports are displayed: the recommended modes first, the port between servers last. Pure. */

/** RFC 8314 prefers 465 and then 587; the others are alternatives to these, and 25 is not for readers. */
const ORDER = [465, 587, 588, 2525, 2587, 8025, 2465, 8465, 80, 443];

export function inDisplayOrder<T extends { port: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, other) => rank(one.port) - rank(other.port));
}

function rank(port: number): number {
  const known = ORDER.indexOf(port);
  if (known >= 0) return known;
  return port === 25 ? ORDER.length + 1 : ORDER.length;
}
