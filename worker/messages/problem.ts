/** The shape of the words for problems; one dictionary per language fills it. Holds no sentence itself. */
import type { ProblemCode } from '../api/index.ts';
import type { Why } from '../result/refusal.ts';

/** A value of a refusal by its name; empty where it has none. */
export type Values = (name: string) => string;

export interface ProblemWords {
  /** RFC 9457 `title`: the same for every occurrence of the code. */
  title: Readonly<Record<ProblemCode, string>>;
  /** What was wrong and what is wanted. */
  detail: Readonly<Record<Why, (value: Values) => string>>;
}
