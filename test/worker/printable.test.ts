import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../worker/printable.ts';

/** C0 with DEL, C1, line and paragraph separator, zero width and bidi controls, BOM, tags. */
const UNSAFE =
  /[\0-\x1f\x7f-\x9f\u2028\u2029\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0001}-\u{e007f}]/u;

describe('printable', () => {
  it.each([
    ['plain text', 'mail.example.net ESMTP'],
    ['text of any script', 'Grüße 日本 שלום 😀'],
    ['combining marks', 'e\u0301'],
  ])('leaves %s alone', (_, text) => {
    expect(printable(text, 100)).toBe(text);
  });

  it.each([
    ['an escape sequence', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['NUL, BEL and DEL', 'a\0b\u0007c\u007fd', 'abcd'],
    ['C1 controls', 'a\u009b2Jb', 'a2Jb'],
    ['line ends of every kind', 'a\r\nb\u2028c\u2029d\u0085e', 'abcde'],
    ['bidi overrides and isolates', '\u202eevil\u2066x\u2069', 'evilx'],
    ['zero width characters', 'a\u200bb\ufeffc', 'abc'],
    ['invisible tags', 'a\u{e0041}b', 'ab'],
  ])('removes %s', (_, text, clean) => {
    expect(printable(text, 100)).toBe(clean);
  });

  it('turns tabs into spaces', () => {
    expect(printable('a\tb', 100)).toBe('a b');
  });

  it('keeps a text of exactly the maximum length, and marks a cut', () => {
    expect(printable('abcde', 5)).toBe('abcde');
    expect(printable('abcdef', 5)).toBe('abcd…');
  });

  it('counts what is left, not what was removed', () => {
    expect(printable(`${'\u001b'.repeat(100)}abc`, 3)).toBe('abc');
  });

  it('does not cut a character in half', () => {
    expect(printable('ab😀cd', 4)).toBe('ab…');
    expect(printable('ab😀cd', 5)).toBe('ab😀…');
  });

  it('passes no unsafe character and respects the maximum length, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (given, charsMax) => {
        const clean = printable(given, charsMax);
        expect(clean).not.toMatch(UNSAFE);
        expect(clean.length).toBeLessThanOrEqual(charsMax);
        expect(printable(clean, charsMax)).toBe(clean);
      }),
    );
  });

  it('removes every control and format character there is', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (/[\p{Cc}\p{Cf}]/u.test(character) && character !== '\t') expect(printable(character, 9)).toBe('');
    }
  });
});
