/** Answers for requests without a host: the home page or usage instructions, and who runs the probes. */
import { NAMELESS } from '../config/config.ts';
import { HELP_TOPICS } from '../messages/help.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { renderAbout } from '../render/pages/about.ts';
import { renderHome } from '../render/pages/home.ts';
import { pageResponse } from '../render/pages/page.ts';
import { aboutText } from '../render/text/about.ts';
import { helpLinks, helpText } from '../render/text/help.ts';
import { usageLinks, usageText } from '../render/text/usage.ts';
import { WORDS } from '../render/words.ts';
import { refuse } from '../result/refusal.ts';
import { done } from '../result/result.ts';
import { seeOther, visitOf } from './pages.ts';
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

/** `/help` and `/:help` are what `/` tells a command line; `/help/{topic}` tells more. People have pages. */
export const help: Route = async (service, { reader, request }) => {
  if (reader.format === 'page') return done(seeOther('/docs'));
  const { origin, pathname } = new URL(request.url);
  const host = service.config.exampleHosts[0] ?? 'smtp.example.net';
  const words = WORDS[reader.language];
  const asked = pathname.split('/')[2];
  if (asked === undefined)
    return done(text(usageText(words.text, origin, host) + helpLinks({ words, origin })));
  const topic = HELP_TOPICS.find((known) => known === asked);
  if (topic === undefined) return refuse('no-such-topic', asked, { allowed: HELP_TOPICS.join(', ') });
  return done(text(helpText(topic, { words, origin, host })));
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
  const told = WORDS[reader.language].about(service);
  if (reader.format === 'page') return done(await pageResponse(renderAbout(told, visitOf(reader))));
  return done(text(aboutText(told)));
};

function text(body: string): Response {
  return new Response(body, { headers: { 'Content-Type': CONTENT_TYPES.text, 'Cache-Control': PRIVATE } });
}
