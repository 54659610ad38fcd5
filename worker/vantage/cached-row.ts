/** A row in a station's cache: its name there, how long it stays, how long it counts as fresh. */
import { lifetimeSeconds } from '../judgement/freshness.ts';
import { MEMORY_SECONDS } from '../limits.ts';
import type { ProbedPort } from './prober.ts';
import type { Row } from './row.ts';

export interface CachedRow {
  row: Row;
  /** Where it was observed from. */
  places: readonly string[];
  /** When it arrived here: whoever sent it may have had it cached, too. */
  learnedAtMs: number;
}

/** Stored under this name by stations that exist already, so it has to stay. */
export function cacheName(port: number): string {
  return `seen ${port}`;
}

/**
 * Rows stay beyond their lifetime, to be shown while the host must not be asked again. Counted from the observation itself,
 * whoever made it.
 */
export function cachedUntilMs(row: Row, ttlSeconds: number): number {
  return Date.parse(row.checkedAt) + Math.max(MEMORY_SECONDS, ttlSeconds) * 1000;
}

/** A row from somebody else's cache may be old when it arrives; its sender is not asked again at once all the same. */
export function isFresh({ row, learnedAtMs }: CachedRow, ttlSeconds: number, nowMs: number): boolean {
  const observedUntilMs = Date.parse(row.checkedAt) + lifetimeSeconds(row.outcome, ttlSeconds) * 1000;
  const learnedUntilMs = learnedAtMs + lifetimeSeconds('error', ttlSeconds) * 1000;
  return nowMs < Math.max(observedUntilMs, learnedUntilMs);
}

export function fromCache({ row, places }: CachedRow): ProbedPort {
  return { row, cached: true, places, isSpent: true };
}
