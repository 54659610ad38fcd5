/** What is no evidence is found in linear time; `npm run bench` says how long an answer takes. */
import { describe, expect, it } from 'vitest';
import { ASIDES } from '../../../worker/knowledge/errors/asides.ts';

describe('asides', () => {
  it('have no unbounded or nested repetition', () => {
    const sources = ASIDES.map(({ pattern }) => pattern.source);
    expect(sources.filter((source) => /[^\\][*+]|,\}|\)[{*+]/.test(source))).toEqual([]);
  });
});
