/** A whole body with a tag of its own, so that who has it already need not get it again. */
import { etagOf, matchesEtag } from './caching.ts';

export interface BodyOptions {
  contentType: string;
  cacheControl: string;
  ifNoneMatch: string | null;
}

export async function revalidated(body: string, options: BodyOptions): Promise<Response> {
  const caching = { 'Cache-Control': options.cacheControl, ETag: await etagOf(body) };
  if (matchesEtag(options.ifNoneMatch, caching.ETag))
    return new Response(null, { status: 304, headers: caching });
  return new Response(body, { headers: { ...caching, 'Content-Type': options.contentType } });
}
