import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../worker/api/index.ts';
import { ACCEPT_CHARS_MAX } from '../../../worker/limits.ts';
import { parseLanguage, refuseLanguage } from '../../../worker/request/language.ts';

describe('parseLanguage', () => {
  it.each([
    [null, null, 'en'],
    [null, '', 'en'],
    [null, 'de', 'de'],
    [null, 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    [null, 'fr,de;q=0.5,en;q=0.4', 'fr'],
    [null, 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    [null, 'xx,es-419;q=0.7,fr;q=0.6', 'es'],
    [null, 'fr;q=0.3,es;q=0.7,de;q=0.5', 'es'],
    [null, 'ca,gl;q=0.9,en;q=0.2,es;q=0.1', 'en'],
    [null, 'fr;q=0,es', 'es'],
    [null, 'en;q=0.4,de;q=0.5', 'de'],
    [null, 'de;q=0,xx', 'en'],
    [null, 'xx,*', 'en'],
    ['de', 'en', 'de'],
    ['DE_ch', 'en', 'de'],
    ['en', 'de', 'en'],
    ['fr', 'de', 'fr'],
    ['fr-CA', 'de', 'fr'],
    ['es_MX', 'de', 'es'],
    ['xx', 'de', 'de'],
    ['french', 'de', 'de'],
    ['', 'de', 'de'],
    ['xx', null, 'en'],
  ])('lang=%j and Accept-Language %j: %s', (lang, acceptLanguage, language) => {
    expect(parseLanguage(lang, acceptLanguage)).toBe(language);
  });

  it('reads 1024 characters, not 1025', () => {
    const filler = (length: number) => `${'x'.repeat(length - 1)},`;
    expect(parseLanguage(null, `${filler(ACCEPT_CHARS_MAX - 2)}de`)).toBe('de');
    expect(parseLanguage(null, `${filler(ACCEPT_CHARS_MAX - 1)}de`)).toBe('en');
  });
});

describe('refuseLanguage', () => {
  it.each([null, 'en', 'de', 'DE', 'de-AT', 'DE_ch', 'fr-CA', 'es-419', 'de-Latn-DE-1996'])(
    'takes lang=%j',
    (lang) => {
      expect(refuseLanguage(lang)).toBeNull();
    },
  );

  it.each(['', 'xx', 'french', 'deu', 'de-', '-de', 'de-<b>', 'de AT', 'de-abcdefghi', 'de,en', 'x-de'])(
    'refuses lang=%j, and names those there are',
    (lang) => {
      expect(refuseLanguage(lang)?.refusal).toEqual({
        why: 'parameter-value',
        values: { given: lang, parameter: 'lang', allowed: LANGUAGES.join(', ') },
      });
    },
  );
});
