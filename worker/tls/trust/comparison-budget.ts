/**
 * How often one judgement may hold a name against a name constraint: one budget for all chains and authorities together,
 * since the server decides how many there are of either. What is not compared for want of it counts as not allowed.
 */
import { NAME_COMPARISONS_MAX } from './limits.ts';

export class ComparisonBudget {
  #left = NAME_COMPARISONS_MAX;

  /** False where fewer are left, and from then on. */
  spend(comparisons: number): boolean {
    this.#left -= comparisons;
    return this.#left >= 0;
  }
}
