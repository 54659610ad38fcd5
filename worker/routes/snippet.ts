/**
 * `/snippet/{host}`: a dated table for the slot of the element, or for pages without scripts. With `fresh=1`, as in a build of
 * documents, the host is checked, and a claim that does not hold is 424; else nothing is dialed.
 */
import { documentedBy } from '../advice/advice.ts';
import type { Report } from '../api/index.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { BADGE_MAX_AGE_SECONDS } from '../limits.ts';
import { admitCheck } from '../policy/check.ts';
import { refuseFailedClaims } from '../render/claims.ts';
import { cachingHeaders } from '../render/http/caching.ts';
import { pageResponse } from '../render/pages/page.ts';
import { renderSnippet, type Snippet } from '../render/pages/snippet.ts';
import { WORDS } from '../render/words.ts';
import { measure, recollected } from '../report/measure.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { parseSnippet } from '../request/snippet-request.ts';
import { done, type Result } from '../result/result.ts';
import { headOnly } from './pages.ts';
import { type Route, type RouteRequest, refuseCaller, type Service } from './route.ts';

export const snippet: Route = async (service, asked) => {
  const { reader, request, query, pathHost } = asked;
  const parsed = parseSnippet(query, pathHost, service.config);
  if (!parsed.ok) return parsed;
  const admitted = admitCheck(parsed.value.check, service.config);
  if (!admitted.ok) return admitted;
  if (request.method === 'HEAD') return done(headOnly('text/html; charset=utf-8'));
  const refused = await refuseCaller(service, reader);
  if (refused) return refused;
  const { isFresh } = parsed.value;
  const report = await reportFor(service, asked, admitted.value, isFresh);
  if (!report.ok) return report;
  const failed = report.value && refuseFailedClaims(report.value);
  if (failed) return failed;
  const shown: Snippet =
    report.value === null ? unchecked(admitted.value) : { kind: 'checked', report: report.value };
  const { host, unicodeHost } = admitted.value.host;
  const { origin } = new URL(request.url);
  const markup = renderSnippet(shown, { host, unicodeHost, origin }, WORDS[reader.language]);
  const caching = isFresh ? { 'Cache-Control': 'no-store' } : cachingHeaders(SHARED);
  return done(await pageResponse(markup, 200, caching));
};

const SHARED = { kind: 'shared', maxAgeSeconds: BADGE_MAX_AGE_SECONDS } as const;

/** The check that is asked for, else what is on record; null if there is nothing. */
async function reportFor(
  service: Service,
  { reader, query }: RouteRequest,
  check: CheckRequest,
  isFresh: boolean,
): Promise<Result<Report | null>> {
  if (!isFresh && !query.has('regions')) return done(await recollected(service, check));
  const measured = await measure(service, reader, { ...check, isRemembered: !isFresh });
  if (measured.ok) return done(measured.value.report);
  return isFresh ? measured : done(null);
}

/** What the provider documents, else what is usual. */
function unchecked({ host, ports }: CheckRequest): Snippet {
  const provider = providerOf(host.host);
  return provider === null
    ? { kind: 'usual', ports }
    : { kind: 'documented', documented: documentedBy(provider) };
}
