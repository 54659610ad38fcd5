/** A text that shows which message a pattern of the decoder means. */
import { describe, expect, it } from 'vitest';
import { ERROR_PATTERNS } from '../../../../worker/knowledge/errors/patterns.ts';
import { sampleOf } from '../../../../worker/render/pages/message-sample.ts';

describe('a sample', () => {
  it.each<[RegExp, string | null]>([
    [/greeting never rec(?:ei|ie)ved/i, 'greeting never received'],
    [/read tcp .{1,80} i\/o timeout/i, 'read tcp … i/o timeout'],
    [/\(error code:? \d{3}\)/, '(error code 111)'],
    [/certificate (?:is )?expired|out of date/i, 'certificate expired'],
    [/(?<=: )"?lookup [^"]{0,40}" failed/, null],
    [/\b535\b/, null],
    [/[a-f]{3}\.\s+failed/, 'aaa. failed'],
  ])('of %s is %j', (pattern, sample) => {
    expect(sampleOf(pattern)).toBe(sample);
  });

  it('is in the pattern’s own words for nearly every row, and always matches', () => {
    const samples = ERROR_PATTERNS.map(({ pattern }) => ({ pattern, sample: sampleOf(pattern) }));
    const known = samples.filter(({ sample }) => sample !== null);
    for (const { pattern, sample } of known) expect(sample ?? '').toMatch(pattern);
    expect(known.length / samples.length).toBeGreaterThan(0.95);
  });
});
