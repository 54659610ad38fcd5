import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../worker/api/index.ts';
import { QUOTE_CHARS_MAX } from '../../../worker/limits.ts';
import { refuse, WHYS } from '../../../worker/result/refusal.ts';

describe('refuse', () => {
  it('quotes 60 characters, not 61', () => {
    const longest = 'x'.repeat(QUOTE_CHARS_MAX);
    expect(refuse('host-character', longest).refusal.values.given).toBe(longest);
    expect(refuse('host-character', `${longest}x`).refusal.values.given).toBe(`${longest.slice(1)}…`);
  });

  it('cleans what it quotes', () => {
    expect(refuse('host-character', '\u001b[2J\u202ea').refusal.values.given).toBe('[2Ja');
  });

  it('does not let a value stand for what was given', () => {
    expect(refuse('name-not-found', 'real', { given: 'other' }).refusal.values.given).toBe('real');
  });

  it('knows a way into every public code', () => {
    expect(new Set(Object.values(WHYS))).toEqual(new Set(Object.keys(PROBLEMS)));
  });
});
