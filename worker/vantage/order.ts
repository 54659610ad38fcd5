/**
 * What a vantage point is asked to do. The order gains detail on its way to the socket: a check, then one vantage point
 * and its ports, then the one address family of a station, then the address to dial.
 */
import type { Family, FamilyChoice, VantageId } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import type { Destination } from '../probe/plan.ts';
import type { Client } from '../quota/charge.ts';

/** The same for every vantage point of a check. */
export interface CheckOrder {
  host: Host;
  family: FamilyChoice;
  /** The name to send in EHLO. */
  ehloName: string;
  /** Who is charged for rows that are not cached; null if the check is free. */
  client: Client | null;
}

export interface VantageOrder extends CheckOrder {
  vantage: VantageId;
  ports: readonly number[];
}

/** All orders of one station have the same vantage point, host and family. */
export interface StationOrder extends Omit<VantageOrder, 'family'> {
  family: Family;
  /** True where the other family may be used instead, if the host has no address of this one. */
  eitherFamily: boolean;
}

/** The host has been resolved, and its address may be dialed. */
export interface ProbeOrder extends StationOrder {
  destination: Destination;
}
