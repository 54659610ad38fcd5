/** A service with nobody to dial, to ask or to show a page: for whatever must be answered before it comes to that. */

import { LOCATION_HINTS } from '../../worker/api/index.ts';
import { parseConfig } from '../../worker/config/config.ts';
import { Admission } from '../../worker/directory/admission.ts';
import type { Audience } from '../../worker/request/format.ts';
import { parseReader } from '../../worker/request/reader.ts';
import { done } from '../../worker/result/result.ts';
import type { RouteRequest, Service } from '../../worker/routes/route.ts';
import { SharedAnswers } from '../../worker/routes/shared-answers.ts';
import type { OnRecord } from '../../worker/vantage/station.ts';

export function idleService(environment: Readonly<Record<string, unknown>> = {}): Service {
  return {
    config: parseConfig(environment),
    directory: allAdmitted(),
    inspection: {
      of: () => Promise.reject(new Error('Cannot inspect: nobody asked for it')),
    },
    version: '0.0.0',
    station: () => {
      throw new Error('Cannot dial: nobody is there');
    },
    preload: () => Promise.reject(new Error('Cannot show a page: nobody asked for one')),
    built: async () => new Response(null, { status: 404 }),
    mailDomain: () => {
      throw new Error('Cannot discover: nobody asked for it');
    },
    isNewNonce: async () => false,
    admitClient: async () => true,
    answers: answersHere(),
    clock: () => Date.now(),
  };
}

/** Nobody here hangs up while others wait. */
export function answersHere(): SharedAnswers {
  return new SharedAnswers(
    () => Date.now(),
    () => {},
  );
}

/** A directory that knows of nothing against any host, and that every station remembers it. */
export function allAdmitted(keepers: readonly string[] = LOCATION_HINTS): Admission {
  const untilMs = Number.POSITIVE_INFINITY;
  return new Admission(
    () => ({
      admit: async (order) =>
        done({
          standing: {
            refusal: null,
            keepers: order.keepers,
            resolution: null,
            isUndialable: false,
            isEstablished: false,
            untilMs,
          },
          allowances: [],
        }),
      keepersOf: async () => keepers,
    }),
    Date.now,
  );
}

/** What a route is handed for such a request. */
export function askedBy(request: Request, audience: Audience, pathHost: string | null = null): RouteRequest {
  const query = new URL(request.url).searchParams;
  return { reader: parseReader(request, { audience, addressHeader: null }), request, query, pathHost };
}

/** What a station has on record that has never checked anything. */
export async function nothingOnRecord(): Promise<OnRecord> {
  return { target: null, rows: [] };
}
