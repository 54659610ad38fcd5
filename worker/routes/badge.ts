/**
 * `/badge/{host}.svg`: what is on record of a host, as a picture. Pages load it in passing, so it never starts a dialogue or a
 * look-up, and is always 200: a broken picture would say nothing.
 */
import { expectedPort } from '../advice/settings/expected.ts';
import { parseHost } from '../host/host.ts';
import { BADGE_MAX_AGE_SECONDS } from '../limits.ts';
import { admitCheck } from '../policy/check.ts';
import { type Badge, badgeOf, badgeSvg, earlierBadge, unknownBadge } from '../render/badge.ts';
import { unlessKnown } from '../render/http/answer.ts';
import { cachingHeaders, tagOf } from '../render/http/caching.ts';
import { WORDS } from '../render/words.ts';
import { recollected } from '../report/measure.ts';
import { usualCheck } from '../request/check-request.ts';
import { parsePorts } from '../request/ports.ts';
import type { Reader } from '../request/reader.ts';
import { done } from '../result/result.ts';
import { remember } from '../vantage/remember.ts';
import type { Decline, Route, RouteRequest, Service } from './route.ts';

const SVG = 'image/svg+xml; charset=utf-8';

export const badge: Route = async (service, asked) => {
  // A page of others may show it, so only a flood is turned away, with a picture that nobody is to keep.
  if (!(await service.admitClient(asked.reader.clientKey))) return done(pictureOf(nothing(asked.reader)));
  const svg = badgeSvg(await onRecord(service, asked));
  const headers = {
    'Content-Type': SVG,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'",
    ...cachingHeaders({ kind: 'shared', maxAgeSeconds: BADGE_MAX_AGE_SECONDS }),
    ETag: await tagOf(svg),
  };
  return done(unlessKnown(new Response(svg, { headers }), asked.reader.ifNoneMatch));
};

/** Whatever is wrong with the request. */
export const declineBadge: Decline = async (_service, reader) => pictureOf(nothing(reader));

function nothing({ language }: Pick<Reader, 'language'>): string {
  return badgeSvg(unknownBadge('–', WORDS[language]));
}

function pictureOf(svg: string): Response {
  return new Response(svg, { headers: { 'Content-Type': SVG, 'Cache-Control': 'no-store' } });
}

/** The host in the path has the ending of a file behind it. */
export async function onRecord(service: Service, { reader, query, pathHost }: RouteRequest): Promise<Badge> {
  const words = WORDS[reader.language];
  const written = (pathHost ?? '').replace(/\.[a-z]+$/, '');
  const host = parseHost(written);
  if (!host.ok) return unknownBadge('–', words);
  const named = parsePorts(query.get('port') ?? '');
  const [port = null] = named.ok ? named.value : [];
  const usual = usualCheck(host.value, service.config);
  const ports = port === null ? usual.ports : [port];
  const check = admitCheck({ ...usual, ports, caller: false }, service.config);
  if (!check.ok) return unknownBadge(host.value.unicodeHost, words);
  const report = await recollected(service, check.value);
  if (report !== null) return badgeOf(report, port, words);
  const { regions, ports: checked } = service.config;
  const entries = await remember(service, host.value, { regions, family: 'auto' }, reader.continent);
  const { checkedAt, ...seen } = expectedPort(
    { port, encryption: null },
    { provider: null, checked, entries },
  );
  if (checkedAt === null) return unknownBadge(host.value.unicodeHost, words);
  return earlierBadge(host.value.unicodeHost, { ...seen, checkedAt }, words);
}
