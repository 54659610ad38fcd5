/**
 * How a station learns about ports: it dials them itself, or asks an agent or Globalping. The station only schedules
 * and caches, and does not know which of them is behind this interface.
 */
import type { Dialed } from '../quota/bill.ts';
import type { ProbeOrder } from './order.ts';
import type { Row } from './row.ts';

/** One port as it was observed. */
export interface ProbedPort {
  row: Row;
  /** True if it came from a cache, ours or that of the agent. */
  cached: boolean;
  /** Where it was observed from, where only the observation itself says so. */
  places: readonly string[];
  /** How many connections each address has seen for it: 2 if the other mode was tried as well. */
  dialed: readonly Dialed[];
}

/** Charges a dialogue with a further address of the host; false if it must not be dialed. */
export type MayDial = (address: string) => Promise<boolean>;

/** What a prober will do about each port of an order. Made once per order, without any request. */
export interface ProbePlan {
  readonly order: ProbeOrder;
  /** The ports that will be dialed. The others are answered without a connection and therefore free of charge. */
  readonly dialed: ReadonlySet<number>;
  /** How many connections each dialed port costs the host. */
  readonly connectionsPerPort: number;
  /** Starts on these ports of the order, dialed or not. None of the promises rejects. Without `mayDial`, only one address is. */
  start(ports: readonly number[], mayDial?: MayDial): ReadonlyMap<number, Promise<ProbedPort>>;
}

export interface Prober {
  plan(order: ProbeOrder): ProbePlan;
  /** The data center, if it can be determined. */
  colo(): Promise<string | null>;
}
