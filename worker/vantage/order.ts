/**
 * What a vantage point is asked for. The order grows on its way to the socket: a check, then one vantage point and its
 * ports, then the one address family of a station, then the address to dial.
 */
import type { Family, FamilyChoice, VantageId } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import type { Destination } from '../probe/plan.ts';
import type { Client } from '../quota/charge.ts';

/** The same for every vantage point of a check. */
export interface CheckOrder {
  host: Host;
  family: FamilyChoice;
  /** The name to give in EHLO. */
  ehloName: string;
  /** Who is charged for what is not cached. Null if nobody is. */
  client: Client | null;
}

export interface VantageOrder extends CheckOrder {
  vantage: VantageId;
  ports: readonly number[];
}

/** All orders of one station name the same vantage point, host and family. */
export interface StationOrder extends Omit<VantageOrder, 'family'> {
  family: Family;
  /** True where the other family will do as well, if the host has no address of this one. */
  eitherFamily: boolean;
}

/** The host is resolved, and the address is one that may be dialed. */
export interface ProbeOrder extends StationOrder {
  destination: Destination;
}
