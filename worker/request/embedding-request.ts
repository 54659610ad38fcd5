/** `/docs/embed?…` → what an author chose: a platform, a host, and how the element should look. Pure. */
import { LANGUAGES, type Language } from '../api/index.ts';
import { type AskedHost, parseHost } from '../host/host.ts';
import type { Platform } from '../knowledge/platforms/platform.ts';
import { PLATFORMS, platformById } from '../knowledge/platforms/platforms.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { CHOICES } from './choices.ts';
import { EMBEDDING_PARAMETERS, parseChoice, parseParameters } from './parameters.ts';

export const { theme: THEMES, script: SCRIPTS } = CHOICES;
export const PLATFORM_IDS: readonly string[] = PLATFORMS.map(({ id }) => id);

export interface EmbeddingRequest {
  platform: Platform;
  /** Null before one was entered. */
  host: AskedHost | null;
  /** Null for that of the page that it stands in. */
  language: Language | null;
  theme: (typeof THEMES)[number];
  script: (typeof SCRIPTS)[number];
}

export function parseEmbedding(query: URLSearchParams): Result<EmbeddingRequest> {
  const parameters = parseParameters(query, EMBEDDING_PARAMETERS);
  if (!parameters.ok) return parameters;
  const { value } = parameters;
  const id = value('platform')?.trim() ?? PLATFORMS[0]?.id ?? '';
  const platform = platformById(id);
  if (platform === null) {
    return refuse('parameter-value', id, { parameter: 'platform', allowed: PLATFORM_IDS.join(', ') });
  }
  const theme = parseChoice('theme', value('theme'), THEMES);
  if (!theme.ok) return theme;
  const script = parseChoice('script', value('script'), SCRIPTS);
  if (!script.ok) return script;
  const language = parseChoice('language', value('language') || null, ['page', ...LANGUAGES]);
  if (!language.ok) return language;
  const written = value('host')?.trim() ?? '';
  const host = written === '' ? done(null) : parseHost(written);
  if (!host.ok) return host;
  return done({
    platform,
    host: host.value,
    language: language.value === 'page' ? null : language.value,
    theme: theme.value,
    script: script.value,
  });
}
