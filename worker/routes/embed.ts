/**
 * `/embed`: the element in a frame, for pages that cannot load it themselves; `/oembed`: how to frame it, for programs that ask.
 * Neither starts a check: its reader does.
 */
import { FRAME_HEIGHT_PX, FRAME_WIDTH_PX, REFERENCE_MAX_AGE_SECONDS } from '../limits.ts';
import { admitCheck } from '../policy/check.ts';
import { cachingHeaders } from '../render/http/caching.ts';
import { renderEmbed } from '../render/pages/embed.ts';
import { pageResponse } from '../render/pages/page.ts';
import { WORDS } from '../render/words.ts';
import { parseCheckQuery, usualCheck } from '../request/check-request.ts';
import { CHOICES } from '../request/choices.ts';
import { parseOembed } from '../request/oembed-request.ts';
import { EMBED_PARAMETERS, parseChoice } from '../request/parameters.ts';
import { done } from '../result/result.ts';
import type { Route } from './route.ts';

export const embed: Route = async (service, { reader, request, query }) => {
  const parsed = parseCheckQuery(query, null, service.config, EMBED_PARAMETERS);
  if (!parsed.ok) return parsed;
  const admitted = admitCheck(parsed.value, service.config);
  if (!admitted.ok) return admitted;
  const theme = parseChoice('theme', query.get('theme'), CHOICES.theme);
  if (!theme.ok) return theme;
  const { origin } = new URL(request.url);
  const { host } = admitted.value.host;
  const asked = { host, ports: query.get('ports'), regions: query.get('regions'), theme: theme.value };
  const page = renderEmbed(asked, WORDS[reader.language], await service.preload(reader.language));
  return done(
    await pageResponse(page, 200, {
      'Content-Security-Policy': framedPolicy(origin),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  );
};

/** A sandboxed frame has no origin of its own, so that of the service is named where `'self'` would not mean it. */
function framedPolicy(origin: string): string {
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    `style-src ${origin}`,
    `img-src ${origin}`,
    `connect-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** https://oembed.com §2.3.4: a frame. */
export const oembed: Route = async (service, { reader, request, query }) => {
  const { origin } = new URL(request.url);
  const parsed = parseOembed(query, origin);
  if (!parsed.ok) return parsed;
  const { host, ports, widthMax, heightMax } = parsed.value;
  const usual = usualCheck(host, service.config);
  const named = parsed.value.named.length > 0 ? parsed.value.named : usual.ports;
  const admitted = admitCheck({ ...usual, ports: named }, service.config);
  if (!admitted.ok) return admitted;
  const [width, height] = [Math.min(FRAME_WIDTH_PX, widthMax), Math.min(FRAME_HEIGHT_PX, heightMax)];
  const words = WORDS[reader.language];
  const asked = new URLSearchParams({
    host: host.host,
    lang: reader.language,
    ...(ports !== null && { ports }),
  });
  const title = words.text.title(host.unicodeHost);
  const value = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: words.pages.brand,
    provider_url: origin,
    cache_age: REFERENCE_MAX_AGE_SECONDS,
    width,
    height,
    // No host has a character that would need escaping, and the title has one only around the host.
    html: `<iframe src="${origin}/embed?${asked.toString().replaceAll('&', '&amp;')}" width="${width}" height="${height}" title="${title}" loading="lazy" allow="clipboard-write"></iframe>`,
  };
  const headers = cachingHeaders({ kind: 'shared', maxAgeSeconds: REFERENCE_MAX_AGE_SECONDS });
  return done(Response.json(value, { headers }));
};
