/**
 * Which of our languages the reader wants. `lang` is a deliberate choice, so one that we lack is refused.
 * Accept-Language is sent by every browser, so if none of its languages exists, the answer is in English. Pure.
 */
import { parseAccept } from 'hono/utils/accept';
import { LANGUAGES, type Language } from '../api/index.ts';
import { ACCEPT_CHARS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';

/** `lang` takes precedence over Accept-Language (RFC 9110 §12.5.4); only the primary subtag counts. */
export function parseLanguage(lang: string | null, acceptLanguage: string | null): Language {
  const asked = lang === null ? null : ours(lang);
  if (asked) return asked;
  const ranges = parseAccept((acceptLanguage ?? '').slice(0, ACCEPT_CHARS_MAX));
  for (const { type, q } of ranges) {
    const language = ours(type);
    if (language && q > 0) return language;
  }
  return 'en';
}

/** Null if the language exists or none was requested. */
export function refuseLanguage(lang: string | null): Refused | null {
  if (lang === null || (TAG.test(lang) && ours(lang))) return null;
  return refuse('parameter-value', lang, { parameter: 'lang', allowed: LANGUAGES.join(', ') });
}

/** RFC 5646 §2.1: subtags of up to eight letters and digits. Operating systems separate them with an underscore. */
const TAG = /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i;

function ours(tag: string): Language | undefined {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
