/**
 * What a vantage point is asked to do. The order gains detail on its way to the socket: a check, then one vantage point
 * and its ports, then the one address family of a station, then the address to dial.
 */
import type { AddressChoice, Family, FamilyChoice, VantageId } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import type { Destination } from '../probe/plan.ts';
import type { Client } from '../quota/client.ts';

/** The same for every vantage point of a check. */
export interface CheckOrder {
  host: Host;
  family: FamilyChoice;
  addresses: AddressChoice;
  /** The name to send in EHLO. */
  ehloName: string;
  /** Who is charged for rows that are not cached; null if the check is free. */
  client: Client | null;
  /** True for hosts of known providers, and those first asked for more than an hour ago. */
  isEstablished: boolean;
  /** True if rows come with their transcript, which is kept apart. */
  transcript: boolean;
}

/** All orders of one station name the same vantage point and host. */
export interface StationOrder extends CheckOrder {
  vantage: VantageId;
  ports: readonly number[];
}

/** The host is resolved, and the addresses are ones that may be dialed. */
export interface ProbeOrder extends Omit<StationOrder, 'family' | 'addresses'>, FamilyDestination {}

/** A family, and where it is dialed. */
export interface FamilyDestination {
  family: Family;
  destination: Destination;
  /** Where to try next, in this order, if the destination cannot be reached. */
  others: readonly Destination[];
  /** True if it is one of several addresses that each get rows of their own. */
  isOneOfAll: boolean;
}

/** What each port of a check gets a row about: a family, or one address of it. */
export interface Aim {
  family: Family;
  /** Null unless all addresses get rows of their own. */
  address: string | null;
}

/** The address stands for its family, unless each has rows of its own. */
export function aimOf({ family, destination, isOneOfAll }: FamilyDestination): Aim {
  return { family, address: isOneOfAll ? destination.address : null };
}

export function isAbout(row: { family: Family; address: string | null }, { family, address }: Aim): boolean {
  return row.family === family && (address === null || row.address === address);
}
