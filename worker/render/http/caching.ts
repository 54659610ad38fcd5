/**
 * Caching headers of an answer (CONTRACT, "Caching"). Where anything depends on who asks, even only the region, no
 * shared cache may keep it. Pure but for the digest.
 */
import type { Discovery, History, Report } from '../../api/index.ts';
import { lifetimeSeconds } from '../../judgement/freshness.ts';

/** True where the same question gets the same answer from everybody. */
export function isShareable(asked: { regions: readonly string[]; caller: boolean }): boolean {
  return !asked.regions.includes('nearest') && !asked.caller;
}

export const PRIVATE = 'private, no-cache';

export async function cachingHeaders(
  report: Report,
  shareable: boolean,
  ttlSeconds: number,
): Promise<{ ETag: string; [name: string]: string }> {
  const etag = await etagOf(report);
  if (!shareable) return { 'Cache-Control': PRIVATE, ETag: etag };
  const rows = report.vantages.flatMap(({ ports }) => ports);
  const lifetimes = rows.map(({ outcome, ageSeconds }) => {
    return { ageSeconds, restSeconds: lifetimeSeconds(outcome, ttlSeconds) - ageSeconds };
  });
  // The answer is as fresh as the first of its rows to be over. Rows of other kinds live longer and may be older.
  const first = lifetimes.reduce((a, b) => (b.restSeconds < a.restSeconds ? b : a));
  // Caches subtract Age from max-age (RFC 9111 §4.2.3), so they ask again earlier than they would have to.
  return {
    'Cache-Control': `public, max-age=${Math.max(0, first.restSeconds)}`,
    Age: String(first.ageSeconds),
    ETag: etag,
  };
}

/** Weak: two answers are the same when they say the same of the host, whatever their age; texts when they are the same. */
export async function etagOf(answer: Report | History | Discovery | string): Promise<string> {
  const stable = JSON.stringify(answer, (key, value) => (VARYING.has(key) ? undefined : value));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(stable));
  const hex = [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `W/"${hex.join('')}"`;
}

const VARYING: ReadonlySet<string> = new Set(['ageSeconds', 'durationMs', 'cached']);

/** RFC 9110 §13.1.2, weak comparison. */
export function matchesEtag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const strong = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => strong(tag) === strong(etag));
}
