/** Responses that need no probe: pages, information about this service, and errors. */
import type { Discovery, Settings, Ticket } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import { CONTENT_TYPES, jsonText } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { limitHeaders } from '../render/http/quotas.ts';
import { renderCheck } from '../render/pages/check.ts';
import { renderDiscovery } from '../render/pages/discover.ts';
import { type ExplanationForm, renderExplanation } from '../render/pages/explain.ts';
import type { Visit } from '../render/pages/layout.ts';
import { pageResponse } from '../render/pages/page.ts';
import { renderProblem } from '../render/pages/problem.ts';
import { renderSettings } from '../render/pages/settings.ts';
import { renderTickets } from '../render/pages/tickets.ts';
import { challengeHeaders, problemText, toProblem } from '../render/problem.ts';
import { problemWithWords } from '../render/said.ts';
import { WORDS } from '../render/words.ts';
import type { CheckRequest } from '../request/check-request.ts';
import type { Audience } from '../request/format.ts';
import type { Reader } from '../request/reader.ts';
import type { Refusal } from '../result/refusal.ts';
import type { FindPreload } from './preloads.ts';

export interface Site {
  config: Config;
  version: string;
  preload: FindPreload;
}

const VARY = { program: 'Accept, Accept-Language', person: 'Accept, User-Agent, Accept-Language' } as const;

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
  const address = `${origin}/check/${host}`;
  const oembed = `${origin}/oembed?${new URLSearchParams({ url: address })}`;
  const preview = { address, picture: `${origin}/preview/${host}.png` };
  const checked = { host, unicodeHost, ports, regions, command, oembed, preview };
  return pageResponse(renderCheck(visitOf(reader), checked, await site.preload(reader.language)));
}

export function explainPage(reader: Reader, form: ExplanationForm): Promise<Response> {
  return pageResponse(renderExplanation(form, WORDS[reader.language]), form.status);
}

/** `q`: what is searched for among the programs; empty if nothing is. */
export function settingsPage(reader: Reader, settings: Settings, q: string): Promise<Response> {
  return pageResponse(renderSettings(visitOf(reader), settings, q));
}

/** `tickets`: null before a check. */
export function ticketsPage(
  reader: Reader,
  { host }: CheckRequest,
  tickets: readonly Ticket[] | null,
): Promise<Response> {
  return pageResponse(renderTickets(visitOf(reader), host, tickets));
}

/** `discovery`: null if no domain was given yet. */
export function discoveryPage(reader: Reader, discovery: Discovery | null): Promise<Response> {
  return pageResponse(renderDiscovery(visitOf(reader), discovery));
}

/** `hostWritten` is the input that the page lets the reader correct. */
export async function problem(
  site: Pick<Site, 'preload'>,
  reader: Reader,
  refusal: Refusal,
  hostWritten: string | null = null,
): Promise<Response> {
  const plain = toProblem(refusal, WORDS[reader.language], reader.origin);
  const found = reader.wantsWords ? problemWithWords(plain) : plain;
  const { status } = found;
  const headers: Record<string, string> = {
    'Cache-Control': 'no-store',
    ...limitHeaders(refusal),
    ...challengeHeaders(refusal),
  };
  switch (reader.format) {
    case 'page': {
      const preload = await site.preload(reader.language);
      const markup = renderProblem(visitOf(reader), found, hostWritten, preload);
      return vary(await pageResponse(markup, status, headers), reader.audience);
    }
    case 'text':
      headers['Content-Type'] = CONTENT_TYPES.text;
      return vary(new Response(problemText(found), { status, headers }), reader.audience);
    case 'json':
    case 'ndjson':
      headers['Content-Type'] = 'application/problem+json';
      return vary(new Response(jsonText(found, reader.isPretty), { status, headers }), reader.audience);
  }
}

export function visitOf({ language, otherQuery }: Reader): Visit {
  return { words: WORDS[language], query: otherQuery };
}

/** HEAD has the content type of GET, but never starts a dialogue. */
export function headOnly(contentType: string): Response {
  return new Response(null, { headers: { 'Content-Type': contentType, 'Cache-Control': PRIVATE } });
}

export function vary(response: Response, audience: Audience): Response {
  response.headers.append('Vary', VARY[audience]);
  return response;
}

/** To the same page without what no address may hold. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
