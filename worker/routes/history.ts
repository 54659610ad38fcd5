/**
 * The results that the stations have recorded for a host: request → policy → storage → render. A shortened check
 * without dialogues or DNS queries.
 */
import { admitHost } from '../policy/host.ts';
import { isShareable } from '../render/http/caching.ts';
import { respondHistory } from '../render/responses.ts';
import { WORDS } from '../render/words.ts';
import { parseCheckQuery } from '../request/check-request.ts';
import { HISTORY_PARAMETERS } from '../request/parameters.ts';
import { done } from '../result/result.ts';
import { remember } from '../vantage/remember.ts';
import { type Route, refuseCaller } from './route.ts';

export const history: Route = async (service, { reader, query }) => {
  const parsed = parseCheckQuery(query, null, service.config, HISTORY_PARAMETERS);
  if (!parsed.ok) return parsed;
  const admitted = admitHost(parsed.value.host, service.config);
  if (!admitted.ok) return admitted;
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const { regions } = parsed.value;
  const entries = await remember(service, admitted.value, parsed.value, reader.continent);
  const { format, language, ifNoneMatch, isPretty } = reader;
  const shareable = isShareable({ regions, caller: false });
  return done(
    await respondHistory(
      { host: admitted.value.host, entries },
      { format, words: WORDS[language], shareable, ifNoneMatch, isPretty },
    ),
  );
};
