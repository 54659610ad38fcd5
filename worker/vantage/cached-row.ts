/** A row as a station remembers it: under which name, for how long, and how it is told again. Pure. */
import { lifetimeSeconds } from '../judgement/freshness.ts';
import { MEMORY_SECONDS } from '../limits.ts';
import type { Sight } from './prober.ts';
import type { Row } from './row.ts';

export interface Kept {
  row: Row;
  /** Where it was seen from. */
  places: readonly string[];
  /** When it came: whoever told it may have remembered it, too. */
  learnedAtMs: number;
}

export function keptName(port: number): string {
  return `seen ${port}`;
}

/** Told while the host must not be asked, counted from the look itself, however it came here. */
export function keptUntilMs(row: Row, ttlSeconds: number): number {
  return Date.parse(row.checkedAt) + Math.max(MEMORY_SECONDS, ttlSeconds) * 1000;
}

/** What came from elsewhere may be old already; whoever told it is not asked again at once. */
export function isFresh({ row, learnedAtMs }: Kept, ttlSeconds: number, nowMs: number): boolean {
  const seenUntilMs = Date.parse(row.checkedAt) + lifetimeSeconds(row.outcome, ttlSeconds) * 1000;
  const learnedUntilMs = learnedAtMs + lifetimeSeconds('error', ttlSeconds) * 1000;
  return nowMs < Math.max(seenUntilMs, learnedUntilMs);
}

export function remembered({ row, places }: Kept): Sight {
  return { row, cached: true, places, isSpent: true };
}
