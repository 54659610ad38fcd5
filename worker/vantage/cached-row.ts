/** A row in a station's cache: its name, how long it is kept, how long it counts as fresh. */
import type { Family } from '../api/index.ts';
import { lifetimeSeconds } from '../judgement/freshness.ts';
import { MEMORY_SECONDS } from '../limits.ts';
import type { ProbedPort } from './prober.ts';
import type { Row } from './row.ts';

export interface CachedRow {
  row: Row;
  /** Where it was observed from. */
  places: readonly string[];
  /** When it arrived here, which may be later than the observation: the sender may have had it cached. */
  learnedAtMs: number;
}

/** A host may have several addresses of a family; each port of each of them has a row of its own. */
export function cacheName(port: number, family: Family, address: string | null): string {
  return `${newestName(port, family)}${address ?? ''}`;
}

/** The prefix of the names of a port's rows, whichever address was dialed. */
export function newestName(port: number, family: Family): string {
  return `row ${port}/${family} `;
}

/**
 * Rows are kept beyond their lifetime, to be shown while the host must not be probed again. Counted from the
 * observation itself, whoever made it.
 */
export function cachedUntilMs(row: Row, ttlSeconds: number): number {
  return Date.parse(row.checkedAt) + Math.max(MEMORY_SECONDS, ttlSeconds) * 1000;
}

/** A row from another cache may already be old when it arrives; the sender is still not asked again at once. */
export function isFresh({ row, learnedAtMs }: CachedRow, ttlSeconds: number, nowMs: number): boolean {
  const observedUntilMs = Date.parse(row.checkedAt) + lifetimeSeconds(row.outcome, ttlSeconds) * 1000;
  const learnedUntilMs = learnedAtMs + lifetimeSeconds('error', ttlSeconds) * 1000;
  return nowMs < Math.max(observedUntilMs, learnedUntilMs);
}

export function fromCache({ row, places }: CachedRow): ProbedPort {
  return { row, cached: true, places, dialed: [] };
}
