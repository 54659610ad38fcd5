/**
 * Whether the client used https, as the proxy in front says in X-Forwarded-Proto. workerd could read that header itself, but
 * it puts any text before `://`, so that `https://elsewhere/other/path#` would make it answer a different request. Pure.
 */
import { malformed } from './malformed.ts';

const HEADER = 'X-Forwarded-Proto';

/** The request with the scheme that the client used, or why it is refused. */
export function withForwardedProto(request: Request): Request | { refused: Response } {
  const scheme = request.headers.get(HEADER)?.trim().toLowerCase() ?? 'http';
  switch (scheme) {
    case 'http':
      return request;
    case 'https':
      return new Request(request.url.replace(/^http:/i, 'https:'), request);
    default:
      return { refused: malformed(`Invalid ${HEADER} header`, `${HEADER} must be either http or https.`) };
  }
}
