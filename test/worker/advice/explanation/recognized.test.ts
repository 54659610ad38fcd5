/** Real messages and what is recognized in them: each is recognized, and no pattern interferes with another. */
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../worker/advice/explanation/recognized.ts';
import { ERROR_CAUSES } from '../../../../worker/api/index.ts';
import { ERROR_PATTERNS } from '../../../../worker/knowledge/errors/patterns.ts';
import { parsePastedError } from '../../../../worker/request/pasted-error.ts';
import { ERROR_MESSAGES } from '../../../support/fixtures/error-messages.ts';
import { samplesOf } from '../../../support/pattern-samples.ts';

function found(message: string): string[] {
  return recognize(parsePastedError(message).text, ERROR_PATTERNS).map(({ known }) => known.id);
}

function causesOf(message: string): string[] {
  return recognize(parsePastedError(message).text, ERROR_PATTERNS).map(({ known }) => known.cause);
}

describe('recognize', () => {
  it.each(ERROR_MESSAGES)('%s: %s', (id, message) => {
    expect(causesOf(message)[0]).toBe(ERROR_PATTERNS.find((known) => known.id === id)?.cause);
  });

  it.each([
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'nss-issuer'],
    ['SMTPS wrappermode (TCP port 465) requires setting "smtp_tls_wrappermode = yes"', 'postfix-wrappermode'],
    ['Error: 535', 'reply-535'],
    ['Failed to send: timed out', 'python-timed-out'],
    ['the game timed out at home', undefined],
    ['5350', undefined],
    ['line 535', undefined],
  ])('%s → %s', (message, id) => {
    expect(found(message)[0]).toBe(id);
  });

  it('attributes a message of Windows to Windows', () => {
    const [only] = recognize('the target machine actively refused it', ERROR_PATTERNS);
    expect(only?.known.program).toBe('Windows');
  });

  it('knows at least sixty messages, each by its own name', () => {
    const ids = ERROR_PATTERNS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ERROR_PATTERNS.filter(({ program }) => program === '')).toEqual([]);
  });

  it('has no message of a pattern that does not exist', () => {
    const ids = new Set(ERROR_PATTERNS.map(({ id }) => id));
    expect(ERROR_MESSAGES.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('recognizes each alternative of each pattern, with the cause of the pattern', () => {
    // What is only possible gives way to words that are more certain.
    const certain = ERROR_PATTERNS.filter(({ confidence }) => confidence !== 'possible');
    const mistaken = certain.flatMap(({ id, pattern, cause, within }) => {
      const samples = samplesOf(pattern).map((sample) => (within === null ? sample : `451 x ${sample}`));
      if (samples.length === 0) return [`${id}: no text matches`];
      return samples.filter((sample) => causesOf(sample)[0] !== cause).map((sample) => `${id}: ${sample}`);
    });
    expect(mistaken).toEqual([]);
  });

  it('can mean every cause', () => {
    const causes = new Set(ERROR_PATTERNS.map(({ cause }) => cause));
    expect(ERROR_CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
  });
});
