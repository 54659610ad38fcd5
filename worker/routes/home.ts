/** Answers for requests without a host: the home page or usage instructions, and who runs the probes. */
import { NAMELESS } from '../config/config.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { renderHome } from '../render/pages/home.ts';
import { pageResponse } from '../render/pages/page.ts';
import { usageLinks, usageText } from '../render/text/usage.ts';
import { WORDS } from '../render/words.ts';
import { done } from '../result/result.ts';
import { visitOf } from './pages.ts';
import type { Route } from './route.ts';

export const home: Route = async (service, { reader, request }) => {
  const { exampleHosts: examples } = service.config;
  const host = examples[0] ?? 'smtp.example.net';
  const { origin } = new URL(request.url);
  switch (reader.format) {
    case 'page':
      return done(
        await pageResponse(renderHome(visitOf(reader), examples, await service.preload(reader.language))),
      );
    case 'text':
      return done(text(usageText(WORDS[reader.language].text, origin, host)));
    case 'json':
    case 'ndjson': {
      const headers = { 'Cache-Control': PRIVATE };
      return done(Response.json(usageLinks(service.version, origin, host), { headers }));
    }
  }
};

export const about: Route = async ({ config }, { reader, request }) => {
  const { checksPerHostPerHour: dialoguesPerHour, agents, globalping, contact } = config;
  const service = {
    origin: new URL(request.url).origin,
    ehloName: config.ehloName ?? reader.vouchedName ?? NAMELESS,
    dialoguesPerHour,
    agents: agents.map(({ place }) => place),
    globalping: globalping !== 'off',
    contact,
  };
  return done(text(WORDS[reader.language].about(service)));
};

function text(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': CONTENT_TYPES.text, 'Cache-Control': PRIVATE } });
}
