/** A row in a station's cache: its key, how long it is kept, and how long it counts as fresh. */
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

/** Existing stations have rows stored under this key, so it must not change. */
export function cacheName(port: number): string {
  return `seen ${port}`;
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
  return { row, cached: true, places, isSpent: true };
}
