/** The shape of the words for findings; one dictionary per language fills it. Holds no sentence itself. */
import type { FindingCode } from '../api.ts';

export interface FindingWords {
  heading: string;
  /** One or two sentences: what was seen on these ports, and what a reader can do about it. */
  sentence: Readonly<
    Record<FindingCode, (ports: readonly number[], parameters: Readonly<Record<string, string>>) => string>
  >;
}
