/**
 * Sends a check to the vantage points. Every route that needs rows does it here, so that all of them share cached rows.
 * Independent of the output format.
 */
import { type Config, NAMELESS } from '../config/config.ts';
import type { Admission } from '../directory/admission.ts';
import { hostAlone } from '../host/host.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import type { Client } from '../quota/client.ts';
import { tightest } from '../quota/window.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { EVERYBODY, networksOf } from '../request/client.ts';
import type { Asker } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { isUndialed, kindOf, pointsOf } from './choice.ts';
import type { FindStation } from './point.ts';
import { type AnswerAlone, askVantagePoints, type VantagesAnswer } from './points.ts';
import { targetOf } from './target.ts';
import { answerUndialed } from './undialed.ts';

export interface CheckService {
  config: Config;
  directory: Admission;
  station: FindStation;
}

type Ordered = Pick<CheckRequest, 'host' | 'family' | 'addresses' | 'regions' | 'ports' | 'transcript'>;

/** directory (does the host exist, may it be checked) → vantage points. */
export async function orderCheck(
  { config, directory, station }: CheckService,
  asker: Asker,
  { host: asked, family, addresses, regions, ports, transcript }: Ordered,
): Promise<Result<VantagesAnswer>> {
  const host = hostAlone(asked);
  const points = pointsOf(regions, ports, asker.continent, config);
  const client = clientOf(asker);
  const dialed = points.filter((point) => !isUndialed(point, host, config));
  const admitted = await directory.admit({
    host,
    keepers: dialed.map(({ id }) => id),
    isOwnNetwork: dialed.every(({ id }) => kindOf(id) === 'region'),
    isWhole: dialed.length < points.length,
    client,
  });
  if (!admitted.ok) return admitted;
  const ehloName = config.ehloName ?? asker.vouchedName ?? NAMELESS;
  const isEstablished = admitted.value.isEstablished || providerOf(host.host) !== null;
  const { vantageName, agents } = config;
  const { resolution } = admitted.value;
  const found = resolution && targetOf(host, resolution, config);
  if (found?.ok === false) return found;
  const check = { host, family, addresses, ehloName, client, isEstablished, transcript };
  const order = { ...check, points, vantageName, agents };
  const undialed: AnswerAlone = (point) => found && answerUndialed(point, found.value, config);
  const answer = await askVantagePoints(order, station, undialed);
  if (!answer.ok) return answer;
  const allowances = tightest([...admitted.value.allowances, ...answer.value.allowances]);
  return done({ ...answer.value, allowances });
}

/** Null where nobody is to be charged. */
export function clientOf({ clientKey }: Pick<Asker, 'clientKey'>): Client | null {
  if (clientKey === null) return null;
  return {
    key: clientKey,
    checkId: crypto.randomUUID(),
    isTold: clientKey !== EVERYBODY,
    networks: networksOf(clientKey),
  };
}
