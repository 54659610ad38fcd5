/** What the caller claimed, and whether it holds, for a terminal. Last, because that is what was asked. Pure. */
import type { Asserted } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { hanging, padded } from './columns.ts';
import { finalColon } from './marks.ts';
import { GAP } from './table.ts';

/** `alarm` colors claims that do not hold. */
export function assertionLines(
  assertions: readonly Asserted[],
  words: Words,
  alarm: (text: string) => string,
): string[] {
  if (assertions.length === 0) return [];
  const { heading, holds, fails, open } = words.text.assertions;
  const columns = Math.max(...[holds, fails, open].map(({ length }) => length));
  const lines = assertions.flatMap(({ assertion, passed, actual }) => {
    const verdict = passed === null ? open : passed ? holds : fails;
    const told = hanging(padded(verdict, columns) + GAP, `${assertion}${GAP}(${actual})`, TEXT_COLUMNS);
    return passed === false ? told.map(alarm) : told;
  });
  return ['', heading + finalColon(words), ...lines];
}
