/**
 * What the stations of the chosen vantage points have on record about an admitted host. Nothing is dialed or looked up; an
 * unknown host has an empty history.
 */
import type { HistoryEntry } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import type { Admission } from '../directory/admission.ts';
import type { Host } from '../host/host.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { pointsOf } from './choice.ts';
import { keepersAmong } from './keepers.ts';
import { vantageOf } from './points.ts';
import { type FindMemory, recollect } from './recollection.ts';

export interface MemoryService {
  config: Config;
  directory: Pick<Admission, 'keepersOf'>;
  station: FindMemory;
}

/** By vantage point, port and family, newest first. `continent`: of the caller. */
export async function remember(
  { config, directory, station }: MemoryService,
  host: Host,
  { regions, family }: Pick<CheckRequest, 'regions' | 'family'>,
  continent: string | undefined,
): Promise<HistoryEntry[]> {
  const points = pointsOf(regions, config.ports, continent, config);
  const keeping = await keepersAmong(points, host, directory);
  const recollections = keeping.map(({ id }) =>
    recollect({ vantage: id, name: vantageOf(id, config).id, host: host.host, family }, station),
  );
  return (await Promise.all(recollections)).flat();
}
