/**
 * Whether an object's tables still hold anything that has not expired, for self-hosting, which removes the files of objects
 * that hold nothing. Pure: the caller runs the queries.
 */

import { AGE_MAX_MS, RUNS } from './history.ts';
import { MEMORIES } from './memory.ts';

export interface Tables {
  names: readonly string[];
  /** Whether the query finds a row. */
  finds(query: string, binding: number): boolean;
}

/** Also true for a table that this version does not know. */
export function holdsLive({ names, finds }: Tables, nowMs: number): boolean {
  return names.some((name) => {
    if (name === MEMORIES) return finds(`SELECT 1 FROM ${MEMORIES} WHERE until_ms > ? LIMIT 1`, nowMs);
    if (name === RUNS) return finds(`SELECT 1 FROM ${RUNS} WHERE checked_ms > ? LIMIT 1`, nowMs - AGE_MAX_MS);
    return true;
  });
}
