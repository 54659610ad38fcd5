/** Whether somebody who wrote one name meant another. Pure. */

type Slip = 'one-off' | 'wrong-letter' | 'swapped';

/** One letter too many, too few, wrong, or two that changed places. */
export function isNear(one: string, other: string): boolean {
  return slipBetween(one, other) !== null;
}

/** Null if the words are the same, or further apart than one slip. */
export function slipBetween(one: string, other: string): Slip | null {
  if (Math.abs(one.length - other.length) > 1 || one === other) return null;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (left.length <= 1 && right.length <= 1) return left.length === right.length ? 'wrong-letter' : 'one-off';
  return left.length === 2 && left === [...right].toReversed().join('') ? 'swapped' : null;
}
