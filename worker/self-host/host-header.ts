/**
 * Refuses requests whose Host header is not exactly one host. Cloudflare does that before it calls a Worker. workerd
 * accepts any text, and if that makes no valid URL, it fails and quotes the query in its log. Pure.
 */
import { malformed } from './malformed.ts';

/** RFC 9110 §7.2. A user, path or query is refused, because it would become part of the URL. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const ORIGIN = /^https?:\/\/([^/?#]*)/i;

/** Null if the host is well formed, and the one in the URL, which is what answers and links are made for. */
export function refuseHostHeader(request: Pick<Request, 'url' | 'headers'>): Response | null {
  const [, named = ''] = ORIGIN.exec(request.url) ?? [];
  const host = request.headers.get('Host') ?? named;
  const isOne = HOST.test(host) && named.toLowerCase() === host.toLowerCase();
  if (isOne && URL.canParse(request.url)) return null;
  return malformed(
    'Invalid Host header',
    'The Host header must be one host name or address, with or without a port.',
  );
}
