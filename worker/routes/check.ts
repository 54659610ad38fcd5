/** The check of a host, as a report: request → policy → measure → render. HTML pages and HEAD start no dialogue. */

import { admitCheck } from '../policy/check.ts';
import type { Allowance } from '../quota/window.ts';
import { type RespondOptions, respond, respondFailedProbe } from '../render/check-response.ts';
import { EXPORT_TYPES } from '../render/exports/content-types.ts';
import { CONTENT_TYPES, formOf, unlessKnown } from '../render/http/answer.ts';
import { isShareable } from '../render/http/caching.ts';
import { allowanceHeaders } from '../render/http/quotas.ts';
import { endOfStream, LAST_EVENT_ID } from '../render/http/stream.ts';
import { WORDS } from '../render/words.ts';
import { stream } from '../report/measure.ts';
import { type CheckRequest, parseCheckQuery } from '../request/check-request.ts';
import { CHOICES } from '../request/choices.ts';
import type { Format } from '../request/format.ts';
import { CHECK_PARAMETERS, type ParameterName, parseChoice } from '../request/parameters.ts';
import type { Reader } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { checkPage, headOnly } from './pages.ts';
import { type Route, type RouteRequest, refuseCaller, type Service } from './route.ts';

export const check: Route = async (service, asked) => {
  const { reader, request, query } = asked;
  const { format, exported } = reader;
  const color = parseChoice('color', query.get('color'), CHOICES.color);
  if (!color.ok) return color;
  const admitted = askedCheck(service, asked);
  if (!admitted.ok) return admitted;
  if (format === 'page' && exported === null)
    return done(await checkPage(service, reader, admitted.value, request.url));
  const type = exported === null ? CONTENT_TYPES[formOf(format)] : EXPORT_TYPES[exported];
  if (request.method === 'HEAD') return done(headOnly(type));
  if (exported === 'sse' && request.headers.get('Last-Event-ID') === LAST_EVENT_ID)
    return done(endOfStream());
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const options = {
    ...respondOptions(service, asked, { format: formOf(format), check: admitted.value, allowances: [] }),
    color: color.value === 'always',
    exported,
    ifNoneMatch: null,
  };
  let charged: readonly Allowance[] = [];
  const answer = await service.answers.answer(nameOf(reader, admitted.value, options), async () => {
    const isReadEarly = exported === 'sse' || (exported === null && format === 'ndjson');
    const streamed = await stream(service, reader, admitted.value, isReadEarly);
    if (!streamed.ok) return streamed;
    charged = streamed.value.allowances;
    return done(await respond(streamed.value.events, options));
  });
  if (!answer.ok) {
    const scraped = exported === 'prometheus' ? respondFailedProbe(answer.refusal) : null;
    return scraped === null ? answer : done(scraped);
  }
  // A shared cache would show other clients this client's quota.
  const quotas = options.shareable ? {} : allowanceHeaders(charged);
  for (const [name, value] of Object.entries(quotas)) answer.value.headers.set(name, value);
  return done(unlessKnown(answer.value, reader.ifNoneMatch));
};

/** Everything that the answer depends on. */
function nameOf(
  { language, continent, vouchedName, seenNetwork }: Reader,
  { network, ...check }: CheckRequest,
  { format, exported, wantsWords, rowsOnce, isPretty, color, origin }: RespondOptions,
): string {
  const ofCaller = check.caller ? [seenNetwork, network?.id] : [];
  const ofReader = [format, exported, language, wantsWords, rowsOnce, isPretty, color, origin];
  return JSON.stringify([check, continent, vouchedName, ofCaller, ofReader]);
}

/** request → policy: every refusal that can be made without a network request. */
export function askedCheck(
  { config }: Service,
  { query, pathHost }: RouteRequest,
  names: readonly ParameterName[] = CHECK_PARAMETERS,
): Result<CheckRequest> {
  const parsed = parseCheckQuery(query, pathHost, config, names);
  return parsed.ok ? admitCheck(parsed.value, config) : parsed;
}

interface Answered {
  format: Exclude<Format, 'page'>;
  check: CheckRequest;
  allowances: readonly Allowance[];
}

/** Response options for an answer that is based on a check. */
export function respondOptions(
  { config }: Service,
  { reader, query }: RouteRequest,
  { format, check, allowances }: Answered,
): RespondOptions {
  return {
    format,
    color: false,
    exported: null,
    wantsWords: reader.wantsWords,
    rowsOnce: query.get('rows')?.trim() === 'once',
    isPretty: reader.isPretty,
    words: WORDS[reader.language],
    shareable: isShareable(check),
    ttlSeconds: config.resultTtlSeconds,
    origin: reader.origin,
    reportUrl: config.reportUrl,
    ifNoneMatch: reader.ifNoneMatch,
    allowances,
  };
}
