/**
 * What a route receives and returns: a request leads either to an answer or to the reason why there is none, which is
 * sent in the reader's format and language.
 */
import type { Context } from 'hono';
import type { FindMailDomain } from '../discovery/mail-domain.ts';
import type { Inspection } from '../health/inspection.ts';
import { readPosted } from '../net/body.ts';
import { refuseClientOf, refuseFlood, refuseUnnamedPage } from '../policy/caller.ts';
import type { MeasureService } from '../report/measure.ts';
import { clientAddress } from '../request/client.ts';
import { hostWrittenIn } from '../request/explain-request.ts';
import { FORM, isPlainText, parseForm } from '../request/form.ts';
import { FORMATS } from '../request/format.ts';
import { queryOf } from '../request/parameters.ts';
import { parseReader, type Reader, refuseWishes } from '../request/reader.ts';
import type { Refusal, Refused } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import type { FindStation } from '../vantage/point.ts';
import type { FindMemory } from '../vantage/recollection.ts';
import type { FindRecord } from '../vantage/remembered.ts';
import { problem, type Site, vary } from './pages.ts';
import type { SharedAnswers } from './shared-answers.ts';

/** Everything a route needs to answer, apart from the request. */
export interface Service extends Site, MeasureService {
  station: FindStation & FindMemory & FindRecord;
  mailDomain: FindMailDomain;
  inspection: Pick<Inspection, 'of'>;
  /** False for a client that floods the service. */
  admitClient: (key: string) => Promise<boolean>;
  /** True the first time the nonce of a signed request is seen. */
  isNewNonce: (nonce: string) => Promise<boolean>;
  /** The answers being made, for those who ask the same. */
  answers: SharedAnswers;
  /** Reads a built file; 404 if there is none. */
  built: (file: string) => Promise<Response>;
}

export interface RouteRequest {
  reader: Reader;
  request: Request;
  /** The parameters in the URL, and those in a submitted form. */
  query: URLSearchParams;
  /** The host in paths such as `/check/{host}`. */
  pathHost: string | null;
}

export type Route = (service: Service, asked: RouteRequest) => Promise<Result<Response>>;

/** Turns a refusal into a response. */
export type Decline = (
  service: Service,
  reader: Reader,
  refusal: Refusal,
  hostWritten: string,
) => Promise<Response>;

export interface Manner {
  /** How a refusal is answered. */
  decline?: Decline;
  /** The formats that the route has. */
  formats?: readonly string[];
}

export function answered(
  service: Service,
  route: Route,
  { decline = problem, formats = FORMATS }: Manner = {},
) {
  return async (c: Context): Promise<Response> => {
    const { req } = c;
    const sent = await readQuery(req.raw);
    const query = sent.ok ? sent.value : queryOf(req.url);
    const reader = readerOf(service, c, query);
    const asked = { reader, request: req.raw, query, pathHost: req.param('host') ?? null };
    const refused = (sent.ok ? null : sent) ?? refuseWishes(query, formats);
    const answer = refused ?? (await route(service, asked));
    if (answer.ok) return vary(answer.value, reader.audience);
    return decline(service, reader, answer.refusal, hostWrittenIn(query, asked.pathHost));
  };
}

export function readerOf({ config }: Service, { req }: Context, query?: URLSearchParams): Reader {
  const audience = req.path.startsWith('/v1/') ? 'program' : 'person';
  const addressHeader = config.clientAddressHeader;
  return parseReader(req.raw, { audience, addressHeader, ...(query && { query }) });
}

/** Null unless the operator has excluded the client. */
export function refuseDenied({ config }: Service, { req }: Context): Refused | null {
  return refuseClientOf(clientAddress(req.raw, config.clientAddressHeader), config.denyClients);
}

/** Null if the client is allowed. Anything that causes cost must come after this. */
export async function refuseCaller(
  { admitClient, config }: Service,
  { clientKey, isLoadedElsewhere }: Reader,
): Promise<Refused | null> {
  const refused = refuseUnnamedPage(isLoadedElsewhere, config.allowedOrigins);
  if (refused) return refused;
  return (await admitClient(clientKey)) ? null : refuseFlood();
}

/** The parameters of the URL, followed by those of a submitted form. */
async function readQuery(request: Request): Promise<Result<URLSearchParams>> {
  const query = queryOf(request.url);
  if (request.method !== 'POST') return done(query);
  const isPlain = isPlainText(request.headers.get('Content-Type'));
  const form = parseForm(await readPosted(request.body, FORM), isPlain);
  return form.ok ? done(new URLSearchParams([...query, ...form.value])) : form;
}
