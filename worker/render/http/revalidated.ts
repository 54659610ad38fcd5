/** A whole body with a tag of its own, so that who has it already need not get it again. */
import { etagOf, matchesEtag } from './caching.ts';

type Headers = Readonly<Record<string, string>>;

export interface BodyOptions {
  contentType: string;
  /** Told to those who have the body as well. */
  caching: Headers;
  /** Told beside the body only, such as what is left of a quota. */
  beside?: Headers;
  ifNoneMatch: string | null;
}

export async function revalidated(body: string, options: BodyOptions): Promise<Response> {
  const { contentType, beside = {}, ifNoneMatch } = options;
  const caching = { ...options.caching, ETag: await etagOf(body) };
  if (matchesEtag(ifNoneMatch, caching.ETag)) return new Response(null, { status: 304, headers: caching });
  return new Response(body, { headers: { ...caching, ...beside, 'Content-Type': contentType } });
}
