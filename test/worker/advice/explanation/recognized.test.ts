/** Real messages and what is recognized in them: each is recognized, and no pattern interferes with another. */
import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../worker/advice/explanation/recognized.ts';
import { ERROR_CAUSES } from '../../../../worker/api/index.ts';
import { ERROR_PATTERNS } from '../../../../worker/knowledge/errors/patterns.ts';
import { parsePastedError } from '../../../../worker/request/pasted-error.ts';
import { ERROR_MESSAGES } from '../../../support/fixtures/error-messages.ts';

function found(message: string): string[] {
  return recognize(parsePastedError(message).text, ERROR_PATTERNS).map(({ known }) => known.id);
}

describe('recognize', () => {
  it.each(ERROR_MESSAGES)('%s: %s', (id, message) => {
    expect(found(message)[0]).toBe(id);
  });

  it.each([
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'nss-issuer'],
    ['SMTPS wrappermode (TCP port 465) requires setting "smtp_tls_wrappermode = yes"', 'postfix-wrappermode'],
    ['Error: 535', 'number-535'],
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

  it('recognizes a real message by each pattern, and by no pattern of a name that does not exist', () => {
    expect(ERROR_MESSAGES.map(([id]) => id).sort()).toEqual(ERROR_PATTERNS.map(({ id }) => id).sort());
  });

  it('can mean every cause', () => {
    const causes = new Set(ERROR_PATTERNS.map(({ cause }) => cause));
    expect(ERROR_CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
  });
});
