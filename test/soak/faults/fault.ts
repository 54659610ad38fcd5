/** Something that breaks around the service, what came of it, and the table that shows it. */
import type { Sizes } from '../promises.ts';

export interface Fault {
  name: string;
  /** What is going to be done, in a sentence for whoever started the program. */
  does: (sizes: Sizes) => string;
  run: (sizes: Sizes) => Promise<Outcome>;
}

export interface Outcome {
  tried: number;
  recovered: number;
  /** What had been acknowledged and was not there afterwards. */
  lost: number;
  slowestMs: number;
  broken: readonly string[];
  /** What else there is to know, in a sentence. */
  note?: string;
  /** Why it was not tried here, and what is instead. */
  skipped?: string;
}

export function rowOf(fault: string, outcome: Outcome): Record<string, string | number> {
  const { tried, recovered, lost, slowestMs, broken, skipped } = outcome;
  if (skipped !== undefined) return { fault, kept: 'not tried' };
  return {
    fault,
    tried,
    recovered,
    lost,
    'slowest recovery (ms)': Math.round(slowestMs),
    kept: broken.length === 0 ? 'yes' : 'no',
  };
}

export function notTried(skipped: string): Outcome {
  return { tried: 0, recovered: 0, lost: 0, slowestMs: 0, broken: [], skipped };
}
