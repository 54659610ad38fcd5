/** What the stations of one vantage point have on record about a host, as entries of a history. Asking starts nothing. */
import type { HistoryEntry, VantageId } from '../api/index.ts';
import type { Run } from '../storage/run.ts';
import { ofFamily } from './family.ts';
import type { StationOrder } from './order.ts';

export interface RecollectionOrder extends Pick<StationOrder, 'vantage' | 'family'> {
  /** How the entries name the vantage point. */
  name: string;
  host: string;
}

/** The front's view of a station that it only asks for its history. */
export interface RememberingStub {
  history(): Promise<readonly Run[]>;
}

export type FindMemory = (vantage: VantageId, host: string) => RememberingStub;

/** By port and family, newest first. A station that cannot be reached is an error, because an empty history would mean "never checked". */
export async function recollect(
  { vantage, name, host, family }: RecollectionOrder,
  station: FindMemory,
): Promise<HistoryEntry[]> {
  const runs = ofFamily(await station(vantage, host).history(), family, (run) => run.family);
  return runs.map(({ port, family: own, outcome, reason, sinceMs, checkedMs }) => ({
    vantage: name,
    port,
    family: own,
    outcome,
    reason,
    since: new Date(sinceMs).toISOString(),
    checkedAt: new Date(checkedMs).toISOString(),
  }));
}
