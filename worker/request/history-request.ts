/** The query of a history → what is asked for: a check's query without all that only a dialogue needs. Pure. */
import { done, type Result } from '../result/result.ts';
import { type CheckOffer, type CheckRequest, parseCheck } from './check-request.ts';
import { HISTORY_PARAMETERS, parseParameters } from './parameters.ts';

export interface HistoryRequest extends Pick<CheckRequest, 'host' | 'family' | 'regions'> {
  /** As the caller wrote it. */
  hostWritten: string;
}

export function parseHistory(query: URLSearchParams, offer: CheckOffer): Result<HistoryRequest> {
  const parameters = parseParameters(query, HISTORY_PARAMETERS);
  if (!parameters.ok) return parameters;
  const asked = parseCheck(parameters.value, null, offer);
  if (!asked.ok) return asked;
  const { host, family, regions } = asked.value;
  return done({ host, family, regions, hostWritten: parameters.value('host') ?? '' });
}
