/** Answers that nobody has to look for: pages, what this service is, and why it does not answer. */
import type { Context } from 'hono';
import type { Discovery, Settings, Ticket } from '../api/index.ts';
import { type Config, NAMELESS } from '../config/config.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { limitHeaders } from '../render/http/quotas.ts';
import { CONTENT_TYPES } from '../render/http/respond.ts';
import { renderCheck } from '../render/pages/check.ts';
import { renderDiscovery } from '../render/pages/discover.ts';
import { type ExplanationForm, renderExplanation } from '../render/pages/explain.ts';
import { renderHome } from '../render/pages/home.ts';
import type { Visit } from '../render/pages/layout.ts';
import { type Markup, pageResponse } from '../render/pages/page.ts';
import { renderProblem } from '../render/pages/problem.ts';
import { renderSettings } from '../render/pages/settings.ts';
import { renderTickets } from '../render/pages/tickets.ts';
import { challengeHeaders, problemText, toProblem } from '../render/problem.ts';
import { usageLinks, usageText } from '../render/text/usage.ts';
import { WORDS } from '../render/words.ts';
import type { CheckRequest } from '../request/check-request.ts';
import type { Audience } from '../request/format.ts';
import { parseReader, type Reader } from '../request/reader.ts';
import type { Refusal } from '../result/refusal.ts';
import type { FindPreload } from './preloads.ts';

export interface Site {
  config: Config;
  version: string;
  preload: FindPreload;
}

const VARY = { program: 'Accept, Accept-Language', person: 'Accept, User-Agent, Accept-Language' } as const;

export async function home(site: Site, c: Context): Promise<Response> {
  const reader = readerOf(c);
  const { exampleHosts } = site.config;
  const host = exampleHosts[0] ?? 'smtp.example.net';
  const { origin } = new URL(c.req.url);
  switch (reader.fallbackFormat) {
    case 'page':
      return page(reader, renderHome(visitOf(reader), exampleHosts, await site.preload(reader.language)));
    case 'text':
      return text(reader, usageText(WORDS[reader.language].text, origin, host));
    case 'json':
    case 'ndjson': {
      return vary(
        Response.json(usageLinks(site.version, origin, host), { headers: { 'Cache-Control': PRIVATE } }),
        reader.audience,
      );
    }
  }
}

export function about(site: Site, c: Context): Response {
  const reader = readerOf(c);
  const ehloName = site.config.ehloName ?? reader.vouchedName ?? NAMELESS;
  const { origin } = new URL(c.req.url);
  const { checksPerHostPerHour: dialoguesPerHour, agents, globalping } = site.config;
  const told = {
    origin,
    ehloName,
    dialoguesPerHour,
    agents: agents.map(({ place }) => place),
    globalping: globalping !== 'off',
  };
  return text(reader, WORDS[reader.language].about(told));
}

export async function checkPage(
  site: Site,
  reader: Reader,
  request: CheckRequest,
  url: string,
): Promise<Response> {
  const { host, unicodeHost } = request.host;
  const { origin, searchParams } = new URL(url);
  const ports = searchParams.has('ports') ? request.ports.join(',') : null;
  const regions = searchParams.get('regions');
  const query = Object.entries({ ports, regions }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  const command = `curl ${query.length === 0 ? `${origin}/${host}` : `'${origin}/${host}?${query.join('&')}'`}`;
  const checked = { host, unicodeHost, ports, regions, command };
  return page(reader, renderCheck(visitOf(reader), checked, await site.preload(reader.language)));
}

export function explainPage(_: Site, reader: Reader, form: ExplanationForm): Promise<Response> {
  return page(reader, renderExplanation(form, WORDS[reader.language]), form.status);
}

export function settingsPage(_: Site, reader: Reader, settings: Settings): Promise<Response> {
  return page(reader, renderSettings(visitOf(reader), settings));
}

/** `tickets`: null before a check. */
export function ticketsPage(
  _: Site,
  reader: Reader,
  { host }: CheckRequest,
  tickets: readonly Ticket[] | null,
): Promise<Response> {
  return page(reader, renderTickets(visitOf(reader), host, tickets));
}

/** `discovery`: null where no domain was given yet. */
export function discoveryPage(_: Site, reader: Reader, discovery: Discovery | null): Promise<Response> {
  return page(reader, renderDiscovery(visitOf(reader), discovery));
}

/** `hostWritten` is what the page offers to correct. */
export async function problem(
  site: Site,
  reader: Reader,
  refusal: Refusal,
  hostWritten: string | null = null,
): Promise<Response> {
  const found = toProblem(refusal, WORDS[reader.language]);
  const { status } = found;
  const headers: Record<string, string> = {
    'Cache-Control': 'no-store',
    ...limitHeaders(refusal),
    ...challengeHeaders(refusal),
  };
  switch (reader.fallbackFormat) {
    case 'page': {
      const preload = await site.preload(reader.language);
      return page(reader, renderProblem(visitOf(reader), found, hostWritten, preload), status);
    }
    case 'text':
      headers['Content-Type'] = CONTENT_TYPES.text;
      return vary(new Response(problemText(found), { status, headers }), reader.audience);
    case 'json':
    case 'ndjson':
      headers['Content-Type'] = 'application/problem+json';
      return vary(new Response(`${JSON.stringify(found, null, 2)}\n`, { status, headers }), reader.audience);
  }
}

async function page(reader: Reader, markup: Markup, status = 200): Promise<Response> {
  return vary(await pageResponse(markup, status), reader.audience);
}

function visitOf({ language, otherQuery }: Reader): Visit {
  return { words: WORDS[language], query: otherQuery };
}

function text(reader: Reader, body: string): Response {
  const headers = { 'Content-Type': CONTENT_TYPES.text, 'Cache-Control': PRIVATE };
  return vary(new Response(body, { headers }), reader.audience);
}

/** HEAD tells what GET would be, and never starts a dialogue. */
export function headOnly(reader: Reader, contentType: string): Response {
  const headers = { 'Content-Type': contentType, 'Cache-Control': PRIVATE };
  return vary(new Response(null, { headers }), reader.audience);
}

export function vary(response: Response, audience: Audience): Response {
  response.headers.append('Vary', VARY[audience]);
  return response;
}

export function readerOf(c: Context, query?: URLSearchParams): Reader {
  return parseReader(c.req.raw, c.req.path.startsWith('/v1/') ? 'program' : 'person', query);
}
