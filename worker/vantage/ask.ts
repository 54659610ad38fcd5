/**
 * Puts a check to the vantage points, the same way for every route that needs rows, so that routes share them. The form of the
 * answer is none of its business.
 */
import { type Config, NAMELESS } from '../config/config.ts';
import type { CheckRequest } from '../request/check-request.ts';
import type { Reader } from '../request/reader.ts';
import type { Result } from '../result/result.ts';
import { pointsOf } from './choice.ts';
import type { FindStation } from './point.ts';
import { askPoints, type VantagesAnswer } from './points.ts';

export interface CheckService {
  config: Config;
  station: FindStation;
}

export function askForCheck(
  { config, station }: CheckService,
  reader: Reader,
  request: CheckRequest,
  clientKey: string,
): Promise<Result<VantagesAnswer>> {
  const points = pointsOf(request.regions, request.ports, reader.continent, config);
  const ehloName = config.ehloName ?? reader.vouchedName ?? NAMELESS;
  const client = { key: clientKey, checkId: crypto.randomUUID() };
  const { vantageName, agents } = config;
  return askPoints({ ...request, points, vantageName, agents, ehloName, client }, station);
}
