/** Answers that nobody has to look for: pages, what this service is, and why it does not answer. */
import type { Discovery, Settings, Ticket } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { limitHeaders } from '../render/http/quotas.ts';
import { type ExplanationForm, renderExplanationPage } from '../render/pages/explanation.ts';
import { type PageValues, renderPage } from '../render/pages/page.ts';
import { settingsBody } from '../render/pages/settings.ts';
import { ticketsBody } from '../render/pages/tickets.ts';
import { challengeHeaders, problemText, toProblem } from '../render/problem.ts';
import { cellsOf, emptinessOf, isPlaintext, nameOf } from '../render/text/discovery.ts';
import { WORDS } from '../render/words.ts';
import type { CheckRequest } from '../request/check-request.ts';
import type { Audience } from '../request/format.ts';
import type { Reader } from '../request/reader.ts';
import type { Refusal } from '../result/refusal.ts';

export interface Site {
  config: Config;
  version: string;
  /** One of the pages of widget/site. */
  page: (file: string) => Promise<Response>;
}

type PageName = 'home' | 'check' | 'discover' | 'settings' | 'tickets' | 'problem';

const VARY = { program: 'Accept, Accept-Language', person: 'Accept, User-Agent, Accept-Language' } as const;

export function checkPage(site: Site, reader: Reader, request: CheckRequest, url: string): Promise<Response> {
  const { host, unicodeHost } = request.host;
  const { origin, searchParams } = new URL(url);
  const regions = searchParams.get('regions');
  const named = {
    ...(searchParams.has('ports') ? { ports: request.ports.join(',') } : {}),
    ...(regions === null ? {} : { regions }),
  };
  const query = Object.entries(named).map(([name, value]) => `${name}=${value}`);
  return page(site, reader, 'check', 200, {
    title: WORDS[reader.language].text.title(unicodeHost),
    host,
    curl: `curl ${query.length === 0 ? `${origin}/${host}` : `'${origin}/${host}?${query.join('&')}'`}`,
    ...named,
  });
}

export async function explainPage(site: Site, reader: Reader, form: ExplanationForm): Promise<Response> {
  const template = await site.page(`explain.${reader.language}.html`);
  return renderExplanationPage(template, form, WORDS[reader.language]);
}

export async function settingsPage(site: Site, reader: Reader, settings: Settings): Promise<Response> {
  const words = WORDS[reader.language];
  const { unicodeHost, port, encryption } = settings;
  return page(site, reader, 'settings', 200, {
    title: words.settings.title(unicodeHost),
    ...(port === null || encryption === null ? {} : { lead: words.settings.how(port, encryption) }),
    body: await settingsBody(settings, words),
  });
}

/** `tickets`: null before a check. */
export async function ticketsPage(
  site: Site,
  reader: Reader,
  { host }: CheckRequest,
  tickets: readonly Ticket[] | null,
): Promise<Response> {
  const words = WORDS[reader.language];
  const { title, lead } = words.ticket.page;
  const kept = reader.otherQuery === '' ? '' : `${reader.otherQuery}&`;
  return page(site, reader, 'tickets', 200, {
    title: title(host.unicodeHost),
    lead,
    body: await ticketsBody(tickets, `/tickets/${host.host}?${kept}lang=${reader.language}`, words),
  });
}

/** Null where no domain was given yet. */
export function discoveryPage(site: Site, reader: Reader, discovery: Discovery | null): Promise<Response> {
  const words = WORDS[reader.language];
  if (discovery === null) return page(site, reader, 'discover', 200, { parts: [] });
  const { domain, hosts } = discovery;
  const warning = hosts.every(isPlaintext) ? ['plaintext'] : [];
  return page(site, reader, 'discover', 200, {
    title: words.discovery.title(nameOf(discovery)),
    domain,
    rows: hosts.map((host) => cellsOf(host, words)),
    parts: hosts.length > 0 ? ['found', ...warning] : [emptinessOf(discovery)],
  });
}

/** `hostWritten` is what the page offers to correct. */
export async function problem(
  site: Site,
  reader: Reader,
  refusal: Refusal,
  hostWritten: string | null = null,
): Promise<Response> {
  const found = toProblem(refusal, WORDS[reader.language]);
  const { status, title } = found;
  const headers: Record<string, string> = {
    'Cache-Control': 'no-store',
    ...limitHeaders(refusal),
    ...challengeHeaders(refusal),
  };
  switch (reader.format) {
    case 'page':
      return vary(
        await page(site, reader, 'problem', status, { title, problem: found, hostWritten }),
        reader.audience,
      );
    case 'text':
      headers['Content-Type'] = CONTENT_TYPES.text;
      return vary(new Response(problemText(found), { status, headers }), reader.audience);
    case 'json':
    case 'ndjson':
      headers['Content-Type'] = 'application/problem+json';
      return vary(new Response(`${JSON.stringify(found, null, 2)}\n`, { status, headers }), reader.audience);
  }
}

export async function page(
  site: Site,
  reader: Reader,
  name: PageName,
  status: number,
  values: Omit<PageValues, 'language' | 'query'>,
): Promise<Response> {
  const { language, otherQuery: query } = reader;
  const template = await site.page(`${name}.${language}.html`);
  return renderPage(template, status, { ...values, language, query });
}

/** HEAD tells what GET would be, and never starts a dialogue. */
export function headOnly(contentType: string): Response {
  return new Response(null, { headers: { 'Content-Type': contentType, 'Cache-Control': PRIVATE } });
}

export function vary(response: Response, audience: Audience): Response {
  response.headers.append('Vary', VARY[audience]);
  return response;
}
