/** The shape of the words for problems, which each language provides. */
import type { ProblemCode } from '../api/index.ts';
import type { Refusal, RefusalValues, Why } from '../result/refusal.ts';

export interface ProblemWords {
  /** RFC 9457 `title`: the same for every occurrence of the code. */
  title: Readonly<Record<ProblemCode, string>>;
  /** What was wrong and what is expected. */
  detail: { readonly [One in Why]: (values: RefusalValues[One]) => string };
}

export function problemDetail<One extends Why>(
  { detail }: ProblemWords,
  { why, values }: Refusal<One>,
): string {
  return detail[why](values);
}
