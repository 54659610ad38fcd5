/**
 * The pipeline of a history: request → policy → what the stations remember → render. It is that of a check, cut short:
 * no dialogue, no DNS query, and an unknown host has an empty history.
 */
import type { Config } from '../config/config.ts';
import { refuseFlood } from '../policy/flood.ts';
import { admitHost } from '../policy/host.ts';
import { isShareable } from '../render/http/caching.ts';
import { respondHistory } from '../render/responses.ts';
import { WORDS } from '../render/words.ts';
import { parseFormat } from '../request/format.ts';
import { parseHistory } from '../request/history-request.ts';
import { clientKey, type Reader } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { pointsOf } from '../vantage/choice.ts';
import { vantageOf } from '../vantage/points.ts';
import { type FindMemory, recollect } from '../vantage/recollection.ts';

export interface HistoryService {
  config: Config;
  station: FindMemory;
  admitClient: (key: string) => Promise<boolean>;
}

export async function answerHistory(
  { config, station, admitClient }: HistoryService,
  reader: Reader,
  request: Request,
): Promise<Result<Response>> {
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return format;
  const asked = parseHistory(new URL(request.url).searchParams, config);
  if (!asked.ok) return asked;
  const admitted = admitHost(asked.value.host, config, asked.value.hostWritten);
  if (!admitted.ok) return admitted;
  if (!(await admitClient(clientKey(request, config.clientAddressHeader)))) return refuseFlood();
  const { family, regions } = asked.value;
  const { host } = admitted.value;
  const points = pointsOf(regions, config.ports, reader.continent, config);
  const recollections = points.map(({ id }) =>
    recollect({ vantage: id, name: vantageOf(id, config).id, host, family }, station),
  );
  const entries = (await Promise.all(recollections)).flat();
  const response = await respondHistory(
    { host, entries },
    {
      format: format.value,
      words: WORDS[reader.language],
      shareable: isShareable({ regions, caller: false }),
      ifNoneMatch: reader.ifNoneMatch,
    },
  );
  return done(response);
}
