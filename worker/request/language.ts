/** Which of our languages the reader wants. A wish we cannot fulfil is answered in English, never with an error. Pure. */
import { parseAccept } from 'hono/utils/accept';
import { ACCEPT_CHARS_MAX } from '../limits.ts';
import { LANGUAGES, type Language } from '../messages/report.ts';

/** `lang` beats Accept-Language (RFC 9110 §12.5.4); only the primary subtag counts. */
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

function ours(tag: string): Language | undefined {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
