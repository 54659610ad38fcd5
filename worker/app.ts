/**
 * Routes, and the one pipeline of a check:
 * request → policy → (in the station: resolve → policy(address) → plan → vantage → probe) → report → render.
 */
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { AGENT_PATH } from './agent/order.ts';
import { answerEdge } from './agent-check.ts';
import { about, checkPage, headOnly, home, problem, readerOf, type Site, vary } from './answers.ts';
import { NAMELESS } from './config.ts';
import { discover } from './discover.ts';
import type { FindMailDomain } from './discovery/mail-domain.ts';
import { answerHistory } from './history.ts';
import { PREFLIGHT_MAX_AGE_SECONDS } from './limits.ts';
import { refuseFlood } from './policy/flood.ts';
import { admitHost } from './policy/host.ts';
import { refuseOrigin } from './policy/origin.ts';
import { admitPorts } from './policy/ports.ts';
import { refuse } from './refusal.ts';
import { isShareable } from './render/caching.ts';
import { CONTENT_TYPES, respond } from './render/respond.ts';
import { WORDS } from './render/words.ts';
import { reportEvents } from './report.ts';
import { type CheckRequest, parseCheck } from './request/check-request.ts';
import { type Format, parseFormat } from './request/format.ts';
import { parseChoice, parseParameters } from './request/parameters.ts';
import { clientKey, type Reader } from './request/reader.ts';
import { done, type Result } from './result.ts';
import { pointsOf } from './vantage/choice.ts';
import type { FindStation } from './vantage/point.ts';
import { askPoints } from './vantage/points.ts';
import type { FindMemory } from './vantage/recollection.ts';

/** Everything a request needs beside itself. */
export interface Service extends Site {
  station: FindStation & FindMemory;
  mailDomain: FindMailDomain;
  /** True once for each nonce of a signed request. */
  isNewNonce: (nonce: string) => Promise<boolean>;
  /** False for a client that floods the service. */
  admitClient: (key: string) => Promise<boolean>;
  clock: () => number;
}

const EXPOSED_HEADERS = ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'ETag', 'Age', 'Server-Timing'];
const METHODS = ['GET', 'HEAD', 'OPTIONS'];

export function createApp(service: Service): Hono {
  const app = new Hono({ strict: false });
  const { config } = service;
  app.use('/v1/*', async (c, next) => {
    const refused = refuseOrigin(c.req.header('origin') ?? null, config.allowedOrigins);
    return refused ? problem(service, readerOf(c), refused.refusal) : next();
  });
  app.use(
    '/v1/*',
    cors({
      origin: config.allowedOrigins === '*' ? '*' : [...config.allowedOrigins],
      allowMethods: METHODS,
      exposeHeaders: EXPOSED_HEADERS,
      maxAge: PREFLIGHT_MAX_AGE_SECONDS,
    }),
  );
  app.use(async (c, next) => {
    const allowed = c.req.path === AGENT_PATH ? ['POST', 'OPTIONS'] : METHODS;
    if (allowed.includes(c.req.method)) return next();
    const named = allowed.filter((method) => method !== 'OPTIONS').join(', ');
    const refused = refuse('method-not-allowed', c.req.method, { allowed: named });
    const answer = await problem(service, readerOf(c), refused.refusal);
    answer.headers.set('Allow', named);
    return answer;
  });
  app.get('/v1/check', (c) => check(service, c, null));
  app.get('/v1/history', async (c) => {
    const reader = readerOf(c);
    const answer = await answerHistory(service, reader, c.req.raw);
    return answer.ok ? vary(answer.value, reader.audience) : problem(service, reader, answer.refusal);
  });
  app.get('/v1/discover', (c) => discover(service, c));
  app.post(AGENT_PATH, async (c) => {
    const reader = readerOf(c);
    const answer = await answerEdge(service, c.req.raw);
    return answer.ok ? vary(answer.value, reader.audience) : problem(service, reader, answer.refusal);
  });
  app.get('/check/:host', (c) => check(service, c, c.req.param('host')));
  app.get('/discover', (c) => discover(service, c));
  app.get('/', (c) => home(service, c));
  app.get('/about', (c) => about(service, c));
  app.get('/healthz', (c) =>
    c.json({ status: 'ok', version: service.version }, 200, { 'Cache-Control': 'no-store' }),
  );
  app.get('/:host{(?!\\.well-known$|favicon\\.ico$|robots\\.txt$)[^/]*[.:][^/]*}', (c) =>
    check(service, c, c.req.param('host')),
  );
  app.notFound((c) => problem(service, readerOf(c), refuse('no-such-page', c.req.path).refusal));
  app.onError((error, c) => {
    // The stack names our own code only; the message might quote the request.
    console.error(`Cannot answer: ${error.name}\n${error.stack?.split('\n').slice(1, 6).join('\n')}`);
    return problem(service, readerOf(c), refuse('internal').refusal);
  });
  return app;
}

async function check(service: Service, c: Context, pathHost: string | null): Promise<Response> {
  const reader = readerOf(c);
  const { searchParams } = new URL(c.req.url);
  const asked = admit(service, reader, searchParams, pathHost);
  if (!asked.ok) return problem(service, reader, asked.refusal, pathHost ?? searchParams.get('host'));
  const { request, format, color } = asked.value;
  if (format === 'page') return checkPage(service, reader, request, c.req.url);
  if (c.req.method === 'HEAD') return headOnly(reader, CONTENT_TYPES[format]);
  const client = clientKey(c.req.raw, service.config.clientAddressHeader);
  if (!(await service.admitClient(client))) return problem(service, reader, refuseFlood().refusal);
  return answerCheck(service, reader, { ...asked.value, format, color }, client);
}

interface Asked<Form> {
  request: CheckRequest;
  format: Form;
  color: boolean;
}

/** request → policy: everything that can be said without asking anybody. */
function admit(
  service: Service,
  reader: Reader,
  query: URLSearchParams,
  pathHost: string | null,
): Result<Asked<Format>> {
  const { config } = service;
  const format = parseFormat(reader.wishes, reader.audience);
  if (!format.ok) return format;
  const parameters = parseParameters(query);
  if (!parameters.ok) return parameters;
  const color = parseChoice('color', parameters.value('color'), ['never', 'always']);
  if (!color.ok) return color;
  const request = parseCheck(parameters.value, pathHost, config);
  if (!request.ok) return request;
  const host = admitHost(request.value.host, config, pathHost ?? parameters.value('host') ?? '');
  if (!host.ok) return host;
  const ports = admitPorts(request.value.ports, config.ports);
  if (!ports.ok) return ports;
  return done({ request: request.value, format: format.value, color: color.value === 'always' });
}

/** vantage → report → render. */
async function answerCheck(
  service: Service,
  reader: Reader,
  asked: Asked<Exclude<Format, 'page'>>,
  clientKey: string,
): Promise<Response> {
  const { config, clock, station } = service;
  const { request, format, color } = asked;
  const startedAtMs = clock();
  const points = pointsOf(request.regions, request.ports, reader.continent, config);
  const ehloName = config.ehloName ?? reader.vouchedName ?? NAMELESS;
  const client = { key: clientKey, checkId: crypto.randomUUID() };
  const { vantageName, agents } = config;
  const order = { ...request, points, vantageName, agents, ehloName, client };
  const answer = await askPoints(order, station);
  if (!answer.ok) return problem(service, reader, answer.refusal);
  const events = reportEvents({ ...request, startedAtMs }, answer.value, clock);
  const response = await respond(events, {
    format,
    color,
    words: WORDS[reader.language],
    shareable: isShareable(request),
    ttlSeconds: config.resultTtlSeconds,
    ifNoneMatch: reader.ifNoneMatch,
    allowances: answer.value.allowances,
  });
  return vary(response, reader.audience);
}
