/**
 * What a browser says of the page that makes it send a request (Fetch Metadata, Origin). Pages cannot change these headers;
 * other programs do not send them. Pure.
 */

/** The origin of the page, if the request names one and it is not a page of this service. */
export function otherOrigin({ headers, url }: Pick<Request, 'headers' | 'url'>): string | null {
  const origin = headers.get('origin');
  // Our own pages tell no referrer, so the origin of a form on them is `null`.
  if (origin === null || headers.get('sec-fetch-site') === 'same-origin') return null;
  return URL.parse(origin)?.host === new URL(url).host ? null : origin;
}

/** Images, frames, prefetches and the like on the pages of others, which do not say where they are. */
export function isLoadedElsewhere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (headers.has('origin') || (site !== 'cross-site' && site !== 'same-site')) return false;
  const isOpened =
    headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
  return !isOpened || headers.has('sec-purpose');
}
