/**
 * How a station learns about ports: it dials them itself, or asks an agent or Globalping. The station only schedules
 * and caches, and does not know which of them is behind this interface.
 */
import type { ProbeOrder } from './order.ts';
import type { Row } from './row.ts';

/** One port as it was observed. */
export interface ProbedPort {
  row: Row;
  /** True if it came from a cache, ours or that of the agent. */
  cached: boolean;
  /** Where it was observed from, where only the observation itself says so. */
  places: readonly string[];
  /** How many connections the host has seen for it: 0 if nothing was dialed, 2 if the other mode was tried as well. */
  connections: number;
}

/** What a prober will do about each port of an order. Made once per order, without any request. */
export interface ProbePlan {
  readonly order: ProbeOrder;
  /** The ports that will be dialed. The others are answered without a connection and therefore free of charge. */
  readonly dialed: ReadonlySet<number>;
  /** How many connections each dialed port costs the host. */
  readonly connectionsPerPort: number;
  /** Starts on these ports of the order, dialed or not. None of the promises rejects. */
  start(ports: readonly number[]): ReadonlyMap<number, Promise<ProbedPort>>;
}

export interface Prober {
  plan(order: ProbeOrder): ProbePlan;
  /** The data center, if it can be determined. */
  colo(): Promise<string | null>;
}
