/** Routes: which paths and methods lead to which pipeline in routes/. */
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { AGENT_PATH } from './agent/order.ts';
import { isFileName } from './host/file-name.ts';
import { PREFLIGHT_MAX_AGE_SECONDS } from './limits.ts';
import { refuseOrigin } from './policy/caller.ts';
import { BLOCK_FORMAT, EXPORTS, FORMATS } from './request/format.ts';
import { refuseUrl } from './request/parameters.ts';
import { otherOrigin } from './request/sender.ts';
import { type Refusal, refuse } from './result/refusal.ts';
import { answerEdge } from './routes/agent.ts';
import { badge, declineBadge } from './routes/badge.ts';
import { DOCUMENT_PATHS, docs, document, linkDocuments, sitemap } from './routes/built.ts';
import { check } from './routes/check.ts';
import { code, codes } from './routes/codes.ts';
import { discover } from './routes/discover.ts';
import { embed, oembed } from './routes/embed.ts';
import { embedding, embeddingInMarkdown } from './routes/embedding.ts';
import { explainError } from './routes/explain.ts';
import { health } from './routes/health.ts';
import { history } from './routes/history.ts';
import { about, help, home } from './routes/home.ts';
import { listing, networks, programs, providers } from './routes/listings.ts';
import { declineScript, LOCAL_SCRIPT_PATHS, localScript, scriptPathOf } from './routes/local-script.ts';
import { answerModel, MCP_PATH } from './routes/mcp.ts';
import { problem, vary } from './routes/pages.ts';
import { declinePreview, preview } from './routes/preview.ts';
import { network, REFERENCES, reference } from './routes/reference.ts';
import { answered, type Decline, type Route, readerOf, refuseDenied, type Service } from './routes/route.ts';
import { settings, settingsByForm } from './routes/settings.ts';
import { snippet } from './routes/snippet.ts';
import { tickets } from './routes/tickets.ts';

const EXPOSED_HEADERS = ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'ETag', 'Age', 'Server-Timing'];
const METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** The only paths that a deployment serves if it exists only to answer edges. */
const OF_AGENTS: readonly string[] = [AGENT_PATH, '/about', '/healthz'];
/** What even clients of DENY_CLIENTS may read. */
const OPEN_TO_ALL: readonly string[] = ['/about', '/healthz'];
const EXPLAIN_PATHS = ['/v1/explain', '/explain'];
const TICKETS_FOLDER = '/tickets/';

export function createApp(service: Service): Hono {
  const app = new Hono({ strict: false });
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    if (c.req.path === '/' || c.req.path.startsWith('/v1/')) linkDocuments(c.res);
  });
  refuseEarly(app, service);
  const at = (route: Route) => answered(service, route);
  const checked = answered(service, check, { formats: [...FORMATS, ...EXPORTS] });
  app.get('/v1/check', checked);
  for (const path of Object.keys(REFERENCES) as (keyof typeof REFERENCES)[])
    app.get(path, at(reference(path)));
  app.get('/providers', at(providers));
  app.get('/providers/:id', (c) => at(listing('/v1/providers', c.req.param('id')))(c));
  app.get('/networks', at(networks));
  app.get('/networks/:id', (c) => at(listing('/v1/networks', c.req.param('id')))(c));
  app.get('/docs/programs', at(programs));
  app.get('/docs/programs/:id', (c) => at(listing('/v1/programs', c.req.param('id')))(c));
  app.on('GET', ['/docs/codes', '/docs/codes.md'], at(codes));
  app.get('/docs/codes/:code', (c) => at(code(c.req.param('code')))(c));
  app.get('/sitemap.xml', at(sitemap));
  app.get('/docs', at(docs));
  app.get('/docs/embed', at(embedding));
  app.get('/docs/embed.md', at(embeddingInMarkdown));
  for (const path of DOCUMENT_PATHS) app.get(path, at(document(path)));
  app.get('/v1/network', at(network));
  app.get('/v1/history', at(history));
  app.on(['GET', 'POST'], EXPLAIN_PATHS, at(explainError));
  app.get('/v1/tickets', at(tickets));
  app.on(['GET', 'POST'], `${TICKETS_FOLDER}:host`, at(tickets));
  for (const path of ['/v1/settings', '/settings/:host'])
    app.get(path, answered(service, settings, { formats: [...FORMATS, BLOCK_FORMAT] }));
  app.get('/settings', at(settingsByForm));
  app.on('GET', ['/v1/discover', '/discover'], at(discover));
  app.post(MCP_PATH, async (c) => {
    const answer = await answerModel(service, c, (request) => app.request(request, {}, c.env));
    return answer.ok ? answer.response : decline(service, c, answer.refusal);
  });
  app.post(AGENT_PATH, async (c) => {
    const answer = await answerEdge(service, c.req.raw);
    return answer.ok ? vary(answer.value, 'program') : decline(service, c, answer.refusal);
  });
  app.get('/check/:host', checked);
  for (const path of LOCAL_SCRIPT_PATHS) {
    const declineAsScript: Decline = async (_, reader, refusal) => declineScript(path, reader, refusal);
    app.get(path, answered(service, localScript(path), { decline: declineAsScript }));
  }
  app.on('GET', ['/help', '/help/:topic', '/:name{:help}', '/:name{:help}/:topic'], at(help));
  app.get('/badge/:host{.+\\.svg}', answered(service, badge, { decline: declineBadge }));
  app.get('/preview/:host{.+\\.png}', answered(service, preview, { decline: declinePreview }));
  app.get('/snippet/:host', at(snippet));
  app.get('/embed', at(embed));
  app.get('/oembed', at(oembed));
  app.get('/', at(home));
  app.get('/about', at(about));
  app.get('/healthz', at(health));
  app.get('/:host{(?!\\.well-known$)[^/]*[.:][^/]*}', (c) =>
    isFileName(c.req.param('host')) ? c.notFound() : checked(c),
  );
  app.notFound((c) => decline(service, c, refuse('no-such-page', c.req.path).refusal));
  app.onError((error, c) => {
    // The stack names only our own code, whereas the message might quote the request.
    console.error(`Cannot answer: ${error.name}\n${error.stack?.split('\n').slice(1, 6).join('\n')}`);
    return decline(service, c, refuse('internal').refusal);
  });
  return app;
}

/** Requests that are declined whatever their path, because of who sends them or how. */
function refuseEarly(app: Hono, service: Service): void {
  const { config } = service;
  if (config.agentOnly)
    app.use(async (c, next) => {
      if (OF_AGENTS.includes(c.req.path)) return next();
      return decline(service, c, refuse('no-such-page', c.req.path).refusal);
    });
  app.use(async (c, next) => {
    const refused = refuseOrigin(otherOrigin(c.req.raw), config.allowedOrigins);
    return refused ? decline(service, c, refused.refusal) : next();
  });
  const forPages = cors({
    origin: config.allowedOrigins === '*' ? '*' : [...config.allowedOrigins],
    allowMethods: [...METHODS, 'POST'],
    exposeHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_MAX_AGE_SECONDS,
  });
  for (const path of ['/v1/*', '/snippet/*', '/oembed', ...DOCUMENT_PATHS]) app.use(path, forPages);
  // The tools are for the pages that the operator names, and for no others.
  if (config.allowedOrigins !== '*') app.use(MCP_PATH, forPages);
  app.use(async (c, next) => {
    const refused = refuseUrl(c.req.url);
    return refused ? decline(service, c, refused.refusal) : next();
  });
  app.use(async (c, next) => {
    if (OPEN_TO_ALL.includes(c.req.path)) return next();
    const refused = refuseDenied(service, c);
    return refused ? decline(service, c, refused.refusal) : next();
  });
  app.use(async (c, next) => {
    const allowed = methodsOf(c.req.path);
    if (allowed.includes(c.req.method)) return next();
    const named = allowed.filter((method) => method !== 'OPTIONS').join(', ');
    const refused = refuse('method-not-allowed', c.req.method, { allowed: named });
    const answer = await decline(service, c, refused.refusal);
    answer.headers.set('Allow', named);
    return answer;
  });
}

function decline(service: Service, c: Context, refusal: Refusal): Response | Promise<Response> {
  const reader = readerOf(service, c);
  const script = scriptPathOf(c.req.path);
  return script === null ? problem(service, reader, refusal) : declineScript(script, reader, refusal);
}

function methodsOf(path: string): readonly string[] {
  if (path === AGENT_PATH || path === MCP_PATH) return ['POST', 'OPTIONS'];
  const takesForms = EXPLAIN_PATHS.includes(path) || path.startsWith(TICKETS_FOLDER);
  return takesForms ? [...METHODS, 'POST'] : METHODS;
}
