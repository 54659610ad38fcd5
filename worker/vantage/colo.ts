/** In which data centre this code really runs: the location hint is a wish, the trace endpoint tells the fact. */

import { COLO_BYTES_MAX, COLO_DEADLINE_MS, COLO_GRACE_MS } from '../limits.ts';
import type { FetchText } from '../net/http.ts';

/** Three letters such as FRA, or null where nobody says. */
export async function askColo(traceUrl: string | null, fetchText: FetchText): Promise<string | null> {
  if (traceUrl === null) return null;
  const limits = { deadlineMs: COLO_DEADLINE_MS, bytesMax: COLO_BYTES_MAX };
  const fetched = await fetchText(new URL(traceUrl), 'text/plain', limits);
  if (fetched.kind !== 'answer' || fetched.status !== 200) return null;
  return /^colo=([A-Z]{3})$/m.exec(fetched.body)?.[1] ?? null;
}

/** What is known by the time that the rows are, and a moment later. */
export async function withinGrace(colo: Promise<string | null>): Promise<string | null> {
  const over = Promise.withResolvers<null>();
  const timer = setTimeout(() => over.resolve(null), COLO_GRACE_MS);
  try {
    return await Promise.race([colo, over.promise]);
  } finally {
    // A timer that is left would keep the station awake.
    clearTimeout(timer);
  }
}
