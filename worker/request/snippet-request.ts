/** The query of a snippet → the check that it stands for, and whether that is to be made now. Pure. */
import { done, type Result } from '../result/result.ts';
import { type CheckOffer, type CheckRequest, parseCheckQuery } from './check-request.ts';
import { parseChoice, SNIPPET_PARAMETERS } from './parameters.ts';

export interface SnippetRequest {
  check: CheckRequest;
  /** True if the host is dialed; else what is on record is used, or what is documented. */
  isFresh: boolean;
}

export function parseSnippet(
  query: URLSearchParams,
  pathHost: string | null,
  offer: CheckOffer,
): Result<SnippetRequest> {
  const check = parseCheckQuery(query, pathHost, offer, SNIPPET_PARAMETERS);
  if (!check.ok) return check;
  const fresh = parseChoice('fresh', query.get('fresh'), ['0', '1']);
  if (!fresh.ok) return fresh;
  return done({ check: { ...check.value, caller: false }, isFresh: fresh.value === '1' });
}
