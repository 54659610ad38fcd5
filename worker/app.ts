/** Routes: what is asked where, and with which methods. The way of a check is in routes/check.ts. */
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { AGENT_PATH } from './agent/order.ts';
import type { FindMailDomain } from './discovery/mail-domain.ts';
import { PREFLIGHT_MAX_AGE_SECONDS } from './limits.ts';
import { refuseOrigin } from './policy/origin.ts';
import { respondSettings } from './render/responses.ts';
import { WORDS } from './render/words.ts';
import { refuseLanguage } from './request/language.ts';
import type { Reader } from './request/reader.ts';
import { type Refusal, refuse } from './result/refusal.ts';
import type { Result } from './result/result.ts';
import { answerEdge } from './routes/agent.ts';
import { check, type PipelineService } from './routes/check.ts';
import { discover } from './routes/discover.ts';
import { explainError } from './routes/explain.ts';
import { answerHistory } from './routes/history.ts';
import { answerLocalScript, declineScript, LOCAL_SCRIPT_PATH } from './routes/local-script.ts';
import { about, home, problem, readerOf, settingsPage, vary } from './routes/pages.ts';
import { answerNetwork, answerReference, REFERENCES } from './routes/reference.ts';
import { askedSettings } from './routes/settings.ts';
import type { FindStation } from './vantage/point.ts';
import type { FindMemory } from './vantage/recollection.ts';

/** Everything a request needs beside itself. */
export interface Service extends PipelineService {
  station: FindStation & FindMemory;
  mailDomain: FindMailDomain;
  /** True once for each nonce of a signed request. */
  isNewNonce: (nonce: string) => Promise<boolean>;
}

const EXPOSED_HEADERS = ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'ETag', 'Age', 'Server-Timing'];
const METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** What a deployment answers that is there for edges only. */
const OF_AGENTS: readonly string[] = [AGENT_PATH, '/about', '/healthz'];
const EXPLAIN_PATHS = ['/v1/explain', '/explain'];
const TICKETS_FOLDER = '/tickets/';
const TICKETS = { kind: 'tickets' } as const;

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
  app.get('/v1/tickets', (c) => check(service, c, null, TICKETS));
  app.on(['GET', 'POST'], `${TICKETS_FOLDER}:host`, (c) =>
    check(service, c, c.req.param('host') ?? null, TICKETS),
  );
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
  const takesForms = EXPLAIN_PATHS.includes(path) || path.startsWith(TICKETS_FOLDER);
  return takesForms ? [...METHODS, 'POST'] : METHODS;
}

async function settings(service: Service, c: Context, pathHost: string | null): Promise<Response> {
  const reader = readerOf(c);
  const { searchParams } = new URL(c.req.url);
  const asked = askedSettings(service.config, reader, searchParams, pathHost);
  if (!asked.ok) return problem(service, reader, asked.refusal, pathHost ?? searchParams.get('host'));
  if (asked.value.kind === 'to-check') {
    const { query, client } = asked.value;
    return check(service, c, pathHost, { kind: 'settings', client }, query);
  }
  const { settings, format } = asked.value;
  if (format === 'page') return settingsPage(service, reader, settings);
  const { language, ifNoneMatch, audience } = reader;
  return vary(await respondSettings(settings, { format, words: WORDS[language], ifNoneMatch }), audience);
}
