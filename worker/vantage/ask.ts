/**
 * Sends a check to the vantage points. Every route that needs rows does it here, so that all of them share cached rows.
 * Independent of the output format.
 */
import { type Config, NAMELESS } from '../config/config.ts';
import { hostAlone } from '../host/host.ts';
import type { CheckRequest } from '../request/check-request.ts';
import type { Asker } from '../request/reader.ts';
import type { Result } from '../result/result.ts';
import { pointsOf } from './choice.ts';
import type { FindStation } from './point.ts';
import { askVantagePoints, type VantagesAnswer } from './points.ts';

export interface CheckService {
  config: Config;
  station: FindStation;
}

export function orderCheck(
  { config, station }: CheckService,
  { continent, vouchedName, clientKey }: Asker,
  { host, family, regions, ports }: Pick<CheckRequest, 'host' | 'family' | 'regions' | 'ports'>,
): Promise<Result<VantagesAnswer>> {
  const points = pointsOf(regions, ports, continent, config);
  const ehloName = config.ehloName ?? vouchedName ?? NAMELESS;
  const client = clientKey === null ? null : { key: clientKey, checkId: crypto.randomUUID() };
  const { vantageName, agents } = config;
  return askVantagePoints(
    { host: hostAlone(host), family, points, vantageName, agents, ehloName, client },
    station,
  );
}
