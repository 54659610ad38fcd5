/** What is no evidence is found in linear time, and the whole search fits into the time of an answer. */
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../worker/advice/explanation/recognized.ts';
import { ASIDES } from '../../../worker/knowledge/errors/asides.ts';
import { ERROR_PATTERNS } from '../../../worker/knowledge/errors/patterns.ts';
import { ERROR_CHARS_MAX } from '../../../worker/limits.ts';
import { parsePastedError } from '../../../worker/request/pasted-error.ts';

const ANSWER_MS_MAX = 5;

/** Beginnings of asides and of the longer patterns, repeated up to the cap. */
const HOSTILE = [
  'postfix/smtpd[1]: ',
  'H=a ',
  'except a ',
  'rescue a ',
  'catch (a ',
  'H=a rejected ',
  'possible causes: ',
  'for one or more of the following reasons: ',
  '550 connection refused ',
  'read tcp a ',
  'lookup a on ',
  'name service error for name=a ',
  'could not connect to smtp host: a ',
  'smtp (250): ',
  'tls required ',
];

describe('asides', () => {
  it('have no unbounded or nested repetition', () => {
    const sources = ASIDES.map(({ pattern }) => pattern.source);
    expect(sources.filter((source) => /[^\\][*+]|,\}|\)[{*+]/.test(source))).toEqual([]);
  });

  it.each(HOSTILE)('%j repeated endlessly is searched in time', (unit) => {
    const { text } = parsePastedError(unit.repeat(ERROR_CHARS_MAX));
    const times = Array.from({ length: 8 }, () => {
      const begun = performance.now();
      recognize(text, ERROR_PATTERNS);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(ANSWER_MS_MAX);
  });
});
