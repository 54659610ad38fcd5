/**
 * `/docs/embed`: what an author pastes, for a platform and a host: request → policy → knowledge → render. Dials nothing, and
 * looks nothing up. Programs get the text of the page.
 */
import { documentedUse, providerOf } from '../knowledge/providers/providers.ts';
import { admitCheck } from '../policy/check.ts';
import { pasteBlocks, policyFor, type Script } from '../render/embedding/paste.ts';
import { CONTENT_TYPES } from '../render/http/answer.ts';
import { PRIVATE } from '../render/http/caching.ts';
import { renderEmbedding, type Written } from '../render/pages/embedding.ts';
import { pageResponse } from '../render/pages/page.ts';
import { embeddingText } from '../render/text/embedding.ts';
import { WORDS } from '../render/words.ts';
import { usualCheck } from '../request/check-request.ts';
import { type EmbeddingRequest, parseEmbedding } from '../request/embedding-request.ts';
import { done, type Result } from '../result/result.ts';
import { visitOf } from './pages.ts';
import type { Route, Service } from './route.ts';

export const embedding: Route = async (service, { reader, request, query }) => {
  const parsed = parseEmbedding(query);
  if (!parsed.ok) return parsed;
  const { origin, host } = new URL(request.url);
  const words = WORDS[reader.language];
  const written = await writtenFor(service, parsed.value, origin, words.embedding.fallback);
  if (!written.ok) return written;
  if (reader.format === 'page')
    return done(await pageResponse(renderEmbedding(visitOf(reader), parsed.value, host, written.value)));
  const text = embeddingText(parsed.value, host, written.value, words);
  const headers = { 'Content-Type': CONTENT_TYPES.text, 'Cache-Control': PRIVATE };
  return done(new Response(text, { headers }));
};

/** Null before a host was entered. The rules for hosts apply: nobody is told to embed what the service would refuse. */
async function writtenFor(
  service: Service,
  request: EmbeddingRequest,
  origin: string,
  fallback: (host: string) => string,
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
    fallback: fallback(unicodeHost),
  };
  return done({
    blocks: pasteBlocks(platform, embedded),
    policy: policyFor(platform, origin),
    table: `${origin}/snippet/${host}${language === null ? '' : `?lang=${language}`}`,
  });
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
