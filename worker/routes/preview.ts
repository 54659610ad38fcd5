/**
 * `/preview/{host}.png`: the picture that programs show beside a link to `/check/{host}`, by the tone of what is on record. The
 * build has made one of each tone (widget/preview.ts). Like the badge, it starts nothing and is always a picture.
 */
import type { Tone } from '../api/index.ts';
import { BADGE_MAX_AGE_SECONDS } from '../limits.ts';
import { unlessKnown } from '../render/http/answer.ts';
import { cachingHeaders, tagOf } from '../render/http/caching.ts';
import { done } from '../result/result.ts';
import { onRecord } from './badge.ts';
import type { Decline, Route, Service } from './route.ts';

export const preview: Route = async (service, asked) => {
  // As of the badge: a flood is turned away with a picture that nobody is to keep.
  if (!(await service.admitClient(asked.reader.clientKey))) return done(await neutral(service));
  const { tone } = await onRecord(service, asked);
  const headers = {
    ...cachingHeaders({ kind: 'shared', maxAgeSeconds: BADGE_MAX_AGE_SECONDS }),
    ETag: await tagOf(`${tone} ${service.version}`),
  };
  return done(unlessKnown(await pictureOf(service, tone, headers), asked.reader.ifNoneMatch));
};

/** Whatever is wrong with the request. */
export const declinePreview: Decline = (service) => neutral(service);

function neutral(service: Service): Promise<Response> {
  return pictureOf(service, 'unknown', { 'Cache-Control': 'no-store' });
}

async function pictureOf(
  { built }: Service,
  tone: Tone,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const { body } = await built(`previews/${tone}.png`);
  return new Response(body, {
    headers: {
      'Content-Type': 'image/png',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': "default-src 'none'",
      ...headers,
    },
  });
}
