/**
 * `/snippet/{host}`: a dated table for the slot of the element, or for pages without scripts. With `fresh=1`, as in a build of
 * documents, the host is checked, and a claim that does not hold is 424; else nothing is dialed.
 */
import { documentedBy } from '../advice/advice.ts';
import type { Report } from '../api/index.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { BADGE_MAX_AGE_SECONDS } from '../limits.ts';
import { admitCheck } from '../policy/check.ts';
import { cachingHeaders } from '../render/http/caching.ts';
import { pageResponse } from '../render/pages/page.ts';
import { renderSnippet, type Snippet } from '../render/pages/snippet.ts';
import { WORDS } from '../render/words.ts';
import { measure, recollected } from '../report/measure.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { parseSnippet } from '../request/snippet-request.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { headOnly, openTo } from './pages.ts';
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
  const known = isFresh
    ? await checkedNow(service, asked, admitted.value)
    : await onRecord(service, asked, admitted.value);
  if (!known.ok) return known;
  const { host, unicodeHost } = admitted.value.host;
  const { origin } = new URL(request.url);
  const markup = renderSnippet(known.value, { host, unicodeHost, origin }, WORDS[reader.language]);
  const caching = isFresh ? { 'Cache-Control': 'no-store' } : cachingHeaders(SHARED);
  return done(await pageResponse(markup, 200, { ...caching, ...openTo(service.config) }));
};

const SHARED = { kind: 'shared', maxAgeSeconds: BADGE_MAX_AGE_SECONDS } as const;

/** What is on record, else what the provider documents, else what is usual. */
async function onRecord(
  service: Service,
  { reader, query }: RouteRequest,
  check: CheckRequest,
): Promise<Result<Snippet>> {
  const report = query.has('regions')
    ? await measure(service, reader, { ...check, isRemembered: true })
    : done({ report: await recollected(service, check) });
  const known = report.ok ? report.value.report : null;
  if (known !== null) return ofReport(known);
  const provider = providerOf(check.host.host);
  return done(
    provider === null
      ? { kind: 'usual', ports: check.ports }
      : { kind: 'documented', documented: documentedBy(provider) },
  );
}

async function checkedNow(
  service: Service,
  { reader }: RouteRequest,
  check: CheckRequest,
): Promise<Result<Snippet>> {
  const measured = await measure(service, reader, check);
  if (!measured.ok) return measured;
  return ofReport(measured.value.report);
}

function ofReport(report: Report): Result<Snippet> {
  const failed = failedClaims(report);
  return failed === '' ? done({ kind: 'checked', report }) : refuse('assertion-failed', failed);
}

function failedClaims({ assertions = [] }: Report): string {
  const failed = assertions.filter(({ passed }) => passed === false);
  return failed.map(({ assertion, actual }) => `${assertion} (${actual})`).join(', ');
}
