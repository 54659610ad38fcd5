/**
 * How a station learns about ports: it dials them itself, or asks somebody who does. The station only schedules and caches,
 * and does not know which of them is behind this interface.
 */
import type { ProbeOrder } from './order.ts';
import type { Row } from './row.ts';

/** One port as it was observed. */
export interface ProbedPort {
  row: Row;
  /** It comes out of a cache, ours or that of whoever was asked. */
  cached: boolean;
  /** Where it was observed from, as far as only the observation tells. */
  places: readonly string[];
  /** False where nobody got to dial, so that the charge is refunded. */
  isSpent: boolean;
}

/** What a prober will do about each port of an order. Made once per order; making it asks nobody. */
export interface ProbePlan {
  readonly order: ProbeOrder;
  /** The ports that will be dialed. The others are answered without asking anybody, and so for free. */
  readonly dialed: ReadonlySet<number>;
  /** How many connections each dialed port costs the host. */
  readonly connectionsPerPort: number;
  /** Starts on these ports of the order, dialed or not. None of the promises rejects. */
  start(ports: readonly number[]): ReadonlyMap<number, Promise<ProbedPort>>;
}

export interface Prober {
  plan(order: ProbeOrder): ProbePlan;
  /** The data center, where that can be told. */
  colo(): Promise<string | null>;
}
