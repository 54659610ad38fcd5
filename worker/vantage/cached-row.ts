/** A row in a station's cache: its name, how long it is kept, how long it counts as fresh. */
import type { Family } from '../api/index.ts';
import { lifetimeSeconds } from '../judgement/freshness.ts';
import { MEMORY_SECONDS } from '../limits.ts';
import type { ProbeOrder } from './order.ts';
import type { ProbedPort } from './prober.ts';
import type { Row } from './row.ts';

export interface CachedRow {
  row: Row;
  /** Where it was observed from. */
  places: readonly string[];
  /** When it arrived here, which may be later than the observation: the sender may have had it cached. */
  learnedAtMs: number;
}

/** A row about one of several addresses has a name of its own, because other addresses may have been tried for the port. */
export function nameOf({ family, destination, isOneOfAll }: ProbeOrder, port: number): string {
  const { address } = destination;
  return isOneOfAll ? `${ONE_OF_ALL}${address} ${port}` : `${newestName(port, family)}${address}`;
}

/** The prefix of the names of all rows about one of several addresses. */
export const ONE_OF_ALL = 'at ';

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

/**
 * A row from another cache may already be old when it arrives; the sender is still not asked again at once. Setting the
 * clock back does not keep a row fresh for longer.
 */
export function isFresh({ row, learnedAtMs }: CachedRow, ttlSeconds: number, nowMs: number): boolean {
  const observedUntilMs = Date.parse(row.checkedAt) + lifetimeSeconds(row.outcome, ttlSeconds) * 1000;
  const learnedUntilMs = learnedAtMs + lifetimeSeconds('error', ttlSeconds) * 1000;
  return learnedAtMs <= nowMs && nowMs < Math.max(observedUntilMs, learnedUntilMs);
}

export function fromCache({ row, places }: CachedRow): ProbedPort {
  return { row, cached: true, places, dialed: [] };
}
