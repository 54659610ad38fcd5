/** A service that cannot dial, resolve or show a page: for requests that must be answered before any of that. */
import { parseConfig } from '../../worker/config/config.ts';
import type { Audience } from '../../worker/request/format.ts';
import { parseReader } from '../../worker/request/reader.ts';
import type { RouteRequest, Service } from '../../worker/routes/route.ts';

export function idleService(environment: Readonly<Record<string, unknown>> = {}): Service {
  return {
    config: parseConfig(environment),
    version: '0.0.0',
    station: () => {
      throw new Error('Cannot dial: nobody is there');
    },
    preload: () => Promise.reject(new Error('Cannot show a page: nobody asked for one')),
    mailDomain: () => {
      throw new Error('Cannot discover: nobody asked for it');
    },
    isNewNonce: async () => false,
    admitClient: async () => true,
    clock: () => Date.now(),
  };
}

/** What a route receives for such a request. */
export function askedBy(request: Request, audience: Audience, pathHost: string | null = null): RouteRequest {
  const query = new URL(request.url).searchParams;
  return { reader: parseReader(request, { audience, addressHeader: null }), request, query, pathHost };
}
