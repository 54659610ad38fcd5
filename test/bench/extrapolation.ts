/**
 * Counted minutes → minutes with more readers than one machine can simulate. The rule: every reader makes one request,
 * and a call to the station of each region; dialogues, queries and rows written depend on the lifetime of a result and
 * stay as counted. Pure; refuses to extrapolate counts that did grow with readers.
 */
import type { Minute } from './growth.ts';

export interface Known extends Minute {
  how: 'counted' | 'extrapolated';
  dialoguesPerReader: number;
  rowsPerReader: number;
  /** Cloudflare states that one Durable Object can handle 1,000 a second. */
  callsPerStationAndSecond: number;
}

export function withMoreReaders(counted: readonly Minute[], readers: readonly number[]): Known[] {
  const regions = [...new Set(counted.map((minute) => minute.regions))];
  const further = regions.flatMap((number) => {
    const same = counted.filter((minute) => minute.regions === number);
    const most = same.reduce((a, b) => (a.readers > b.readers ? a : b));
    const grown = same.find((minute) => fixedCosts(minute) !== fixedCosts(most));
    if (grown) throw new Error(`Cannot extrapolate: ${fixedCosts(grown)} became ${fixedCosts(most)}`);
    return readers.map((many) => ({ ...most, readers: many, calls: many * number }));
  });
  return [
    ...counted.map((minute) => toKnown(minute, 'counted')),
    ...further.map((minute) => toKnown(minute, 'extrapolated')),
  ].toSorted((a, b) => a.readers - b.readers || a.regions - b.regions);
}

function toKnown(minute: Minute, how: Known['how']): Known {
  const { readers, regions, calls, dialogues, rowsWritten } = minute;
  return {
    ...minute,
    how,
    dialoguesPerReader: dialogues / readers,
    rowsPerReader: rowsWritten / readers,
    callsPerStationAndSecond: calls / regions / 60,
  };
}

function fixedCosts({ dialogues, queries, rowsWritten }: Minute): string {
  return `${dialogues} dialogues, ${queries} queries, ${rowsWritten} rows written`;
}
