/** An attack and what came of it, and the table that shows it. */
import type { Sizes } from './promises.ts';

export interface Attack {
  name: string;
  /** What it is going to send, in a sentence for whoever started the program. */
  sends: (sizes: Sizes) => string;
  /** Why it cannot be tried on this machine; null if it can. */
  impossible?: () => string | null;
  run: (sizes: Sizes) => Promise<readonly Outcome[]>;
}

/** Of the process that serves. */
export interface Footprint {
  rssMb: number;
  /** In STATE_DIR; null where the service keeps none there. */
  files: number | null;
}

export interface Outcome {
  attack: string;
  tried: number;
  answered: number;
  refused: number;
  /** What should not have come through. */
  leaked: number;
  slowestMs: number;
  before: Footprint;
  after: Footprint;
  /** The promises that were broken, each with its figures. */
  broken: readonly string[];
}

export function rowOf({ before, after, broken, ...outcome }: Outcome): Record<string, string | number> {
  return {
    attack: outcome.attack,
    tried: outcome.tried,
    answered: outcome.answered,
    refused: outcome.refused,
    leaked: outcome.leaked,
    'slowest (ms)': Math.round(outcome.slowestMs),
    'RSS (MB)': `${Math.round(before.rssMb)} → ${Math.round(after.rssMb)}`,
    files: before.files === null ? '' : `${before.files} → ${after.files}`,
    kept: broken.length === 0 ? 'yes' : 'no',
  };
}

export interface Limit {
  name: string;
  value: number;
  max: number;
}

/** A sentence for each value above its limit. */
export function exceeded(limits: readonly Limit[]): string[] {
  return limits
    .filter(({ value, max }) => value > max)
    .map(({ name, value, max }) => `${name}: ${Math.round(value)}, promised at most ${max}`);
}
