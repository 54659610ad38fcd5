/**
 * Caching headers and ETags. If anything in an answer depends on the caller, even only the region, shared caches must
 * not keep it. Pure, apart from the digest.
 */
import type { Report } from '../../api/index.ts';
import { lifetimeSeconds } from '../../judgement/freshness.ts';

/** Who may keep an answer, and for how long. */
export type Caching =
  | { kind: 'private' }
  /** `ageSeconds`: how old it already is, if known. */
  | { kind: 'shared'; maxAgeSeconds: number; ageSeconds?: number };

export const PRIVATE = 'private, no-cache';

/** True if the same request gets the same answer from every caller. */
export function isShareable(asked: { regions: readonly string[]; caller: boolean }): boolean {
  return !asked.regions.includes('nearest') && !asked.caller;
}

export function sharedIf(shareable: boolean, maxAgeSeconds: number): Caching {
  return shareable ? { kind: 'shared', maxAgeSeconds } : { kind: 'private' };
}

/** For a report and everything derived from it. */
export function cachingOf(report: Report, shareable: boolean, ttlSeconds: number): Caching {
  if (!shareable) return { kind: 'private' };
  const rows = report.vantages.flatMap(({ ports }) => ports);
  const lifetimes = rows.map(({ outcome, ageSeconds }) => {
    return { ageSeconds, restSeconds: lifetimeSeconds(outcome, ttlSeconds) - ageSeconds };
  });
  // An answer is fresh until the first of its rows expires. Other kinds of rows live longer and may be older.
  const first = lifetimes.reduce((a, b) => (b.restSeconds < a.restSeconds ? b : a));
  return {
    kind: 'shared',
    maxAgeSeconds: Math.max(0, first.restSeconds),
    ageSeconds: first.ageSeconds,
  };
}

export function cachingHeaders(caching: Caching): Record<string, string> {
  if (caching.kind === 'private') return { 'Cache-Control': PRIVATE };
  const { maxAgeSeconds, ageSeconds } = caching;
  return {
    'Cache-Control': `public, max-age=${maxAgeSeconds}`,
    // Caches subtract it from max-age (RFC 9111 §4.2.3), so they refetch earlier than they strictly need to.
    ...(ageSeconds === undefined ? {} : { Age: String(ageSeconds) }),
  };
}

/** Weak (RFC 9110 §8.8.1): two representations are equal if their content is, whatever their age. */
export async function tagOf(representation: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(representation));
  const hex = [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `W/"${hex.join('')}"`;
}

/** RFC 9110 §13.1.2, weak comparison. */
export function matchesEtag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const strong = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => strong(tag) === strong(etag));
}
