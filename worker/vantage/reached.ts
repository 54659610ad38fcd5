/**
 * The address families over which a vantage point has reached any host lately. Where a host fails over IPv6 only, this
 * tells a fault of the host from a vantage point without IPv6. Kept in memory by each machine: not knowing is harmless.
 */
import { type Family, OUTCOMES, type Outcome, type VantageId } from '../api/index.ts';
import { REACHED_MS } from '../limits.ts';
import type { Row } from './row.ts';

export class Reached {
  readonly #lastMs = new Map<Family, number>();

  /** A refusal proves as much as an answer: the packets came through in both directions. */
  note({ family, outcome }: { family: Family; outcome: Outcome }, nowMs: number): void {
    const { state } = OUTCOMES[outcome];
    if (state === 'open' || state === 'closed') this.#lastMs.set(family, nowMs);
  }

  families(nowMs: number): Family[] {
    return [...this.#lastMs].flatMap(([family, lastMs]) =>
      Math.abs(nowMs - lastMs) < REACHED_MS ? [family] : [],
    );
  }
}

/** Of each vantage point, for all stations on this machine. */
const REACHED = new Map<VantageId, Reached>();

export function reachedFrom(vantage: VantageId): Reached {
  const known = REACHED.get(vantage) ?? new Reached();
  REACHED.set(vantage, known);
  return known;
}

/** Without a route for IPv6, every host is unreachable, which says nothing about it. */
export function withoutIpv6(row: Row): Row {
  if (row.family !== 6 || row.reason !== 'host-unreachable') return row;
  return { ...row, outcome: 'error', state: OUTCOMES.error.state, reason: 'no-route' };
}
