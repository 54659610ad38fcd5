import { describe, expect, it } from 'vitest';
import { ACCEPT_CHARS_MAX } from '../../worker/limits.ts';
import { parseLanguage } from '../../worker/request/language.ts';

describe('parseLanguage', () => {
  it.each([
    [null, null, 'en'],
    [null, '', 'en'],
    [null, 'de', 'de'],
    [null, 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    [null, 'fr,de;q=0.5,en;q=0.4', 'de'],
    [null, 'en;q=0.4,de;q=0.5', 'de'],
    [null, 'de;q=0,fr', 'en'],
    [null, 'fr,*', 'en'],
    ['de', 'en', 'de'],
    ['DE_ch', 'en', 'de'],
    ['en', 'de', 'en'],
    ['fr', 'de', 'de'],
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
