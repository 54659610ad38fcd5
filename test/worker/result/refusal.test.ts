import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../worker/api/index.ts';
import { QUOTE_CHARS_MAX } from '../../../worker/limits.ts';
import { refuse, WHYS } from '../../../worker/result/refusal.ts';
import { valuesOf } from '../../support/told.ts';

describe('refuse', () => {
  it('quotes 60 characters, not 61', () => {
    const longest = 'x'.repeat(QUOTE_CHARS_MAX);
    expect(valuesOf(refuse('host-hyphen', longest)).given).toBe(longest);
    expect(valuesOf(refuse('host-hyphen', `${longest}x`)).given).toBe(`${longest.slice(1)}…`);
  });

  it('cleans what it quotes', () => {
    expect(valuesOf(refuse('host-hyphen', '\u001b[2J\u202ea')).given).toBe('[2Ja');
  });

  it('quotes invisible characters by code point, and empty input as empty', () => {
    expect(valuesOf(refuse('host-hyphen', '\u200d')).given).toBe('U+200D');
    expect(valuesOf(refuse('parameter-value', ' ', { parameter: 'lang', allowed: 'en' })).given).toBe(
      'U+0020',
    );
    expect(valuesOf(refuse('host-hyphen', '\u200d'.repeat(500))).given).toMatch(/^(?:U\+200D ){8}U\+2…$/);
    expect(valuesOf(refuse('host-hyphen', '')).given).toBe('');
  });

  it('does not let a value replace the quoted input', () => {
    const values = { family: 4, given: 'other' } as const;
    expect(valuesOf(refuse('no-address-of-family', 'real', values)).given).toBe('real');
  });

  it('carries the values of its sentence and no others', () => {
    const { refusal } = refuse('error-missing', '', { parameter: 'error' });
    expect(refusal).toEqual({ why: 'error-missing', values: { parameter: 'error' } });
    expect(refuse('internal').refusal).toEqual({ why: 'internal', values: {} });
  });

  it('compiles only with exactly what its sentence needs', () => {
    const long = Math.random() < 2;
    // @ts-expect-error: the sentence says how long a part may be.
    refuse('host-long-label', 'a.example');
    // @ts-expect-error: one of the two sentences says it.
    refuse(long ? 'host-long-label' : 'host-not-a-name', 'a.example');
    // @ts-expect-error: a number is a number.
    refuse('host-long-label', 'a.example', { max: '63' });
    // @ts-expect-error: there is no such value in the sentence.
    refuse('host-long-label', 'a.example', { max: 63, length: 64 });
    // @ts-expect-error: the sentence quotes what was given.
    refuse('host-hyphen');
    // @ts-expect-error: the sentence quotes nothing.
    refuse('parameter-repeated', 'host', { parameter: 'host' });
    // @ts-expect-error: the sentence needs nothing at all.
    expect(refuse('internal', 'why').refusal.values).toEqual({});
  });

  it('has a refusal for every public code', () => {
    expect(new Set(Object.values(WHYS).map(({ code }) => code))).toEqual(new Set(Object.keys(PROBLEMS)));
  });
});
