/**
 * The results that the stations have recorded for a host: request → policy → storage → render. A shortened check
 * without dialogues or DNS queries; an unknown host has an empty history.
 */
import { hostAlone } from '../host/host.ts';
import { admitHost } from '../policy/host.ts';
import { isShareable } from '../render/http/caching.ts';
import { respondHistory } from '../render/responses.ts';
import { WORDS } from '../render/words.ts';
import { parseCheckQuery } from '../request/check-request.ts';
import { HISTORY_PARAMETERS } from '../request/parameters.ts';
import { done } from '../result/result.ts';
import { pointsOf } from '../vantage/choice.ts';
import { vantageOf } from '../vantage/points.ts';
import { recollect } from '../vantage/recollection.ts';
import { type Route, refuseCaller } from './route.ts';

export const history: Route = async (service, { reader, query }) => {
  const { config, directory, station } = service;
  const parsed = parseCheckQuery(query, null, config, HISTORY_PARAMETERS);
  if (!parsed.ok) return parsed;
  const { family, regions } = parsed.value;
  const admitted = admitHost(parsed.value.host, config);
  if (!admitted.ok) return admitted;
  const { host } = admitted.value;
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const points = pointsOf(regions, config.ports, reader.continent, config);
  // A station that has never checked the host knows nothing, and opening it would leave a file behind.
  const keepers = await directory.keepersOf(hostAlone(admitted.value));
  const recollections = points
    .filter(({ id }) => keepers.includes(id))
    .map(({ id }) => recollect({ vantage: id, name: vantageOf(id, config).id, host, family }, station));
  const entries = (await Promise.all(recollections)).flat();
  const { format, language, ifNoneMatch, isPretty } = reader;
  const shareable = isShareable({ regions, caller: false });
  return done(
    await respondHistory(
      { host, entries },
      { format, words: WORDS[language], shareable, ifNoneMatch, isPretty },
    ),
  );
};
