/**
 * Refuses requests whose Host header is not exactly one host. Cloudflare does that before it calls a Worker. workerd
 * accepts any text, and if that makes no valid URL, it fails and quotes the query in its log. Pure.
 */

/** RFC 9110 §7.2. A user, path or query is refused, because it would become part of the URL. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
/** The request line may name a host as well, and workerd uses that one. */
const ORIGIN = /^https?:\/\/([^/?#]*)/i;

/** Null if the host is well formed. */
export function refuseHostHeader(request: Pick<Request, 'url' | 'headers'>): Response | null {
  const [, named = ''] = ORIGIN.exec(request.url) ?? [];
  const hosts = [request.headers.get('Host') ?? named, named];
  if (hosts.every((host) => HOST.test(host)) && URL.canParse(request.url)) return null;
  const problem = {
    title: 'Invalid Host header',
    status: 400,
    code: 'invalid-parameter',
    detail: 'The Host header must be one host name or address, with or without a port.',
  };
  const headers = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return Response.json(problem, { status: problem.status, headers });
}
