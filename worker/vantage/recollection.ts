/** What the stations of one vantage point have recorded about a host, as entries of a history. Starts no probe. */
import type { Family, HistoryEntry, VantageId } from '../api/index.ts';
import type { Run } from '../storage/run.ts';
import type { VantageOrder } from './order.ts';

export interface RecollectionOrder extends Pick<VantageOrder, 'vantage' | 'family'> {
  /** How the entries name the vantage point. */
  name: string;
  host: string;
}

/** The front's view of a station that it only asks for its history. */
export interface RememberingStub {
  history(): Promise<readonly Run[]>;
}

export type FindMemory = (vantage: VantageId, host: string, family: Family) => RememberingStub;

/**
 * By port and family, newest first. A station that cannot be reached is an error: an empty answer would mean "never
 * checked".
 */
export async function recollect(order: RecollectionOrder, station: FindMemory): Promise<HistoryEntry[]> {
  switch (order.family) {
    case '4':
      return ofFamily(order, 4, station);
    case '6':
      return ofFamily(order, 6, station);
    case 'auto': {
      // As in a check, IPv6 is used where there is nothing for IPv4.
      const four = await ofFamily(order, 4, station);
      return four.length > 0 ? four : ofFamily(order, 6, station);
    }
    case 'both': {
      const both = await Promise.all([ofFamily(order, 4, station), ofFamily(order, 6, station)]);
      return both.flat().toSorted((a, b) => a.port - b.port || a.family - b.family);
    }
  }
}

async function ofFamily(
  { vantage, name, host }: RecollectionOrder,
  family: Family,
  station: FindMemory,
): Promise<HistoryEntry[]> {
  const runs = await station(vantage, host, family).history();
  return runs.map(({ port, outcome, reason, sinceMs, checkedMs }) => ({
    vantage: name,
    port,
    family,
    outcome,
    reason,
    since: new Date(sinceMs).toISOString(),
    checkedAt: new Date(checkedMs).toISOString(),
  }));
}
