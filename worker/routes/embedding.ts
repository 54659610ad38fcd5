/**
 * `/docs/embed`: what an author pastes, for a platform and a host: request → policy → knowledge → render. Dials nothing, and
 * looks nothing up. Programs get the text of the page, or with `.md` at the end of the path its Markdown.
 */
import { documentedUse, providerOf } from '../knowledge/providers/providers.ts';
import { MEMORY_SECONDS } from '../limits.ts';
import { admitCheck } from '../policy/check.ts';
import { type Passage, passagesOf, type Written } from '../render/embedding/passage.ts';
import type { Script } from '../render/embedding/paste.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { renderEmbedding } from '../render/pages/embedding.ts';
import { pageResponse } from '../render/pages/page.ts';
import { embeddingMarkdown, embeddingText } from '../render/text/embedding.ts';
import { WORDS } from '../render/words.ts';
import { usualCheck } from '../request/check-request.ts';
import { type EmbeddingRequest, parseEmbedding } from '../request/embedding-request.ts';
import type { Reader } from '../request/reader.ts';
import { done, type Result } from '../result/result.ts';
import { visitOf } from './pages.ts';
import type { Route, RouteRequest, Service } from './route.ts';

export const embedding: Route = async (service, asked) => {
  const told = await tell(service, asked);
  if (!told.ok) return told;
  const { passages, request } = told.value;
  const { reader } = asked;
  return done(
    reader.format === 'page'
      ? await pageResponse(renderEmbedding(visitOf(reader), request, passages))
      : textResponse(embeddingText(passages, WORDS[reader.language]), CONTENT_TYPES.text),
  );
};

export const embeddingInMarkdown: Route = async (service, asked) => {
  const told = await tell(service, asked);
  if (!told.ok) return told;
  const text = embeddingMarkdown(told.value.passages, WORDS[asked.reader.language]);
  return done(textResponse(text, 'text/markdown; charset=utf-8'));
};

function textResponse(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'Content-Type': mediaType, 'Cache-Control': PRIVATE } });
}

interface Told {
  request: EmbeddingRequest;
  passages: Passage[];
}

async function tell(service: Service, { reader, request, query }: RouteRequest): Promise<Result<Told>> {
  const parsed = parseEmbedding(query);
  if (!parsed.ok) return parsed;
  const { origin, host } = new URL(request.url);
  const written = await writtenFor(service, parsed.value, origin, reader);
  if (!written.ok) return written;
  const keeper = { name: host, hours: hoursKept(service) };
  const passages = passagesOf(written.value, keeper, WORDS[reader.language]);
  return done({ request: parsed.value, passages });
}

/** Null before a host was entered. The rules for hosts apply: nobody is told to embed what the service would refuse. */
async function writtenFor(
  service: Service,
  request: EmbeddingRequest,
  origin: string,
  reader: Reader,
): Promise<Result<Written | null>> {
  const { platform, host: asked, language, theme } = request;
  if (asked === null) return done(null);
  const admitted = admitCheck(usualCheck(asked, service.config), service.config);
  if (!admitted.ok) return admitted;
  const { host, unicodeHost } = admitted.value.host;
  const provider = providerOf(host);
  const embedded = {
    origin,
    host,
    language,
    theme: theme === 'auto' ? null : theme,
    documented: provider && documentedUse(provider),
    userName: provider?.signIn?.fixedUserName ?? null,
    script: await scriptFor(service, request.script, origin),
    fallback: WORDS[language ?? reader.language].embedding.fallback(unicodeHost),
  };
  return done({ platform, embedded });
}

/** An expired row is deleted when its object next wakes, which may be as late again as the lifetime of the newest one. */
function hoursKept({ config }: Service): number {
  return Math.ceil((2 * Math.max(MEMORY_SECONDS, config.resultTtlSeconds)) / 3_600);
}

/** The build has written down where its one file stays, and its digest. */
async function scriptFor(
  { built }: Service,
  wanted: EmbeddingRequest['script'],
  origin: string,
): Promise<Script> {
  const current = { address: `${origin}/v1/smtp-port-check.js`, digest: null };
  if (wanted === 'current') return current;
  const answer = await built('integrity.json');
  if (!answer.ok) {
    await answer.body?.cancel();
    return current;
  }
  const { path, digest }: { path: string; digest: string } = await answer.json();
  return { address: origin + path, digest };
}
