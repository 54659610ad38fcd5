/**
 * The one door to other web servers: resolvers and the trace endpoint, all named by the operator. It follows no
 * redirect, reads no more than it was told to, and ends at its deadline.
 */

export interface FetchLimits {
  deadlineMs: number;
  bytesMax: number;
}

export type Fetched =
  | { kind: 'answer'; status: number; body: string }
  | { kind: 'oversized' }
  | { kind: 'timeout' }
  | { kind: 'failed' };

/** GETs the address as text. Never throws: what went wrong is in the answer. */
export type FetchText = (url: URL, accept: string, limits: FetchLimits) => Promise<Fetched>;

export const fetchText: FetchText = async (url, accept, limits) => {
  const signal = AbortSignal.timeout(limits.deadlineMs);
  try {
    const response = await fetch(url, { headers: { accept }, redirect: 'manual', signal });
    const body = await readCapped(response, limits.bytesMax);
    return body === null ? { kind: 'oversized' } : { kind: 'answer', status: response.status, body };
  } catch {
    return { kind: signal.aborted ? 'timeout' : 'failed' };
  }
};

/** Null where there is more than the cap; what is left is not downloaded. */
async function readCapped(response: Response, bytesMax: number): Promise<string | null> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
