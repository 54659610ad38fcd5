/**
 * Routes, and the one pipeline of a check:
 * request → policy → (in the station: resolve → policy(address) → plan → vantage → probe) → report → render.
 */
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { callerOf } from './advice/caller.ts';
import { AGENT_PATH } from './agent/order.ts';
import { answerEdge } from './agent-check.ts';
import {
  about,
  checkPage,
  headOnly,
  home,
  problem,
  readerOf,
  type Site,
  settingsPage,
  vary,
} from './answers.ts';
import { askForCheck } from './check.ts';
import { discover } from './discover.ts';
import type { FindMailDomain } from './discovery/mail-domain.ts';
import { explainError } from './explain.ts';
import { answerHistory } from './history.ts';
import { NETWORKS } from './knowledge/networks.ts';
import { providerById } from './knowledge/providers.ts';
import { PREFLIGHT_MAX_AGE_SECONDS } from './limits.ts';
import { answerLocalScript, declineScript, LOCAL_SCRIPT_PATH } from './local-script.ts';
import { refuseFlood } from './policy/flood.ts';
import { admitHost } from './policy/host.ts';
import { refuseOrigin } from './policy/origin.ts';
import { admitPorts } from './policy/ports.ts';
import { answerNetwork, answerReference, REFERENCES } from './reference.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isShareable } from './render/caching.ts';
import { CONTENT_TYPES, respond } from './render/respond.ts';
import { respondSettings } from './render/settings.ts';
import { WORDS } from './render/words.ts';
import { reportEvents } from './report.ts';
import { type CheckRequest, parseCheck } from './request/check-request.ts';
import { type Format, parseFormat } from './request/format.ts';
import { refuseLanguage } from './request/language.ts';
import { parseChoice, parseParameters } from './request/parameters.ts';
import { clientKey, type Reader } from './request/reader.ts';
import { done, type Result } from './result.ts';
import { askedSettings } from './settings.ts';
import { answerTickets } from './tickets.ts';
import type { FindStation } from './vantage/point.ts';
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
const KNOWN = { provider: providerById, networks: NETWORKS };
/** What a deployment answers that is there for edges only. */
const OF_AGENTS: readonly string[] = [AGENT_PATH, '/about', '/healthz'];
const EXPLAIN_PATHS = ['/v1/explain', '/explain'];

export function createApp(service: Service): Hono {
  const app = new Hono({ strict: false });
  const { config } = service;
  if (config.agentOnly)
    app.use(async (c, next) => {
      if (OF_AGENTS.includes(c.req.path)) return next();
      return problem(service, readerOf(c), refuse('no-such-page', c.req.path).refusal);
    });
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
    const allowed = methodsOf(c.req.path);
    if (allowed.includes(c.req.method)) return next();
    const named = allowed.filter((method) => method !== 'OPTIONS').join(', ');
    const refused = refuse('method-not-allowed', c.req.method, { allowed: named });
    const answer = await problem(service, readerOf(c), refused.refusal);
    answer.headers.set('Allow', named);
    return answer;
  });
  app.use(async (c, next) => {
    const refused = refuseLanguage(c.req.query('lang') ?? null);
    return refused ? decline(service, c, refused.refusal) : next();
  });
  app.get('/v1/check', (c) => check(service, c, null));
  addReferences(app, service);
  app.get('/v1/history', async (c) => {
    const reader = readerOf(c);
    const answer = await answerHistory(service, reader, c.req.raw);
    return answer.ok ? vary(answer.value, reader.audience) : problem(service, reader, answer.refusal);
  });
  app.on(['GET', 'POST'], EXPLAIN_PATHS, (c) => explainError(service, c));
  app.get('/v1/tickets', (c) => check(service, c, null, 'tickets'));
  app.get('/v1/settings', (c) => settings(service, c, null));
  app.get('/settings/:host', (c) => settings(service, c, c.req.param('host')));
  app.get('/v1/discover', (c) => discover(service, c));
  app.post(AGENT_PATH, async (c) => {
    const reader = readerOf(c);
    const answer = await answerEdge(service, c.req.raw);
    return answer.ok ? vary(answer.value, reader.audience) : problem(service, reader, answer.refusal);
  });
  app.get('/check/:host', (c) => check(service, c, c.req.param('host')));
  app.get(LOCAL_SCRIPT_PATH, async (c) => {
    const reader = readerOf(c);
    return vary(await answerLocalScript(service, reader, c.req.raw), reader.audience);
  });
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
    return decline(service, c, refuse('internal').refusal);
  });
  return app;
}

/** Whatever comes from the address of the script may go into a shell. */
function decline(service: Service, c: Context, refusal: Refusal): Response | Promise<Response> {
  if (c.req.path === LOCAL_SCRIPT_PATH) return declineScript(readerOf(c), refusal);
  return problem(service, readerOf(c), refusal);
}

function addReferences(app: Hono, service: Service): void {
  const told =
    (answer: (reader: Reader, request: Request) => Promise<Result<Response>>) => async (c: Context) => {
      const reader = readerOf(c);
      const result = await answer(reader, c.req.raw);
      return result.ok ? vary(result.value, reader.audience) : problem(service, reader, result.refusal);
    };
  for (const [path, reference] of Object.entries(REFERENCES)) {
    app.get(
      path,
      told((reader, request) => answerReference(reference, reader, request)),
    );
  }
  app.get('/v1/network', told(answerNetwork));
}

function methodsOf(path: string): readonly string[] {
  if (path === AGENT_PATH) return ['POST', 'OPTIONS'];
  return EXPLAIN_PATHS.includes(path) ? [...METHODS, 'POST'] : METHODS;
}

async function settings(service: Service, c: Context, pathHost: string | null): Promise<Response> {
  const reader = readerOf(c);
  const { searchParams } = new URL(c.req.url);
  const asked = askedSettings(service.config, reader, searchParams, pathHost);
  if (!asked.ok) return problem(service, reader, asked.refusal, pathHost ?? searchParams.get('host'));
  const { settings, format } = asked.value;
  if (format === 'page') return settingsPage(service, reader, settings);
  const { language, ifNoneMatch, audience } = reader;
  return vary(await respondSettings(settings, { format, words: WORDS[language], ifNoneMatch }), audience);
}

/** What is told of a check: all of it, or what it gives cause to ask others for. */
type View = 'report' | 'tickets';

async function check(
  service: Service,
  c: Context,
  pathHost: string | null,
  view: View = 'report',
): Promise<Response> {
  const reader = readerOf(c);
  const { searchParams } = new URL(c.req.url);
  const asked = admit(service, reader, searchParams, pathHost);
  if (!asked.ok) return problem(service, reader, asked.refusal, pathHost ?? searchParams.get('host'));
  const { request, format, color } = asked.value;
  if (format === 'page') return checkPage(service, reader, request, c.req.url);
  if (c.req.method === 'HEAD') return headOnly(reader, CONTENT_TYPES[format]);
  const client = clientKey(c.req.raw, service.config.clientAddressHeader);
  if (!(await service.admitClient(client))) return problem(service, reader, refuseFlood().refusal);
  const named = searchParams.has('ports');
  return answerCheck(service, reader, { ...asked.value, format, color, view, named }, client);
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
  const host = admitHost(request.value.host, config, pathHost ?? parameters.value('host') ?? undefined);
  if (!host.ok) return host;
  const ports = admitPorts(request.value.ports, config.ports);
  if (!ports.ok) return ports;
  return done({ request: request.value, format: format.value, color: color.value === 'always' });
}

/** vantage → report → render. */
async function answerCheck(
  service: Service,
  reader: Reader,
  asked: Asked<Exclude<Format, 'page'>> & { view: View; named: boolean },
  clientKey: string,
): Promise<Response> {
  const { config, clock } = service;
  const { request, format, color, view, named } = asked;
  const startedAtMs = clock();
  const answer = await askForCheck(service, reader, request, clientKey);
  if (!answer.ok) return problem(service, reader, answer.refusal);
  const caller = request.caller ? callerOf(reader.seenNetwork, request.network) : null;
  const events = reportEvents({ ...request, startedAtMs, caller }, answer.value, clock, KNOWN);
  const options = {
    format,
    color,
    words: WORDS[reader.language],
    shareable: isShareable(request),
    ttlSeconds: config.resultTtlSeconds,
    ifNoneMatch: reader.ifNoneMatch,
    allowances: answer.value.allowances,
  };
  const response =
    view === 'tickets' ? await answerTickets(events, named, options) : await respond(events, options);
  return vary(response, reader.audience);
}
