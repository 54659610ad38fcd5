/** Whose fault a refusal is, by the words of real servers. */
import { describe, expect, it } from 'vitest';
import { isLimited, type Refused, turnedAwayWith } from '../../../worker/judgement/refusal.ts';
import { REFUSALS } from '../../support/fixtures/refusals.ts';

const REASONS: Readonly<Record<string, string>> = {
  '': 'neither',
  client: 'client',
  limit: 'limit',
  'client limit': 'both',
};

function reasonOf(row: Refused): string | undefined {
  const seen = [turnedAwayWith(row) !== null && 'client', isLimited(row) && 'limit'];
  return REASONS[seen.filter(Boolean).join(' ')];
}

function refused(...refusals: string[]): Refused {
  return { outcome: 'rejected', reason: 'greeting', smtp: { refusals } };
}

describe('a refusal', () => {
  it.each(REFUSALS)('by %s is about %s: %s', (_, reason, words) => {
    expect(reasonOf(refused(words))).toBe(reason);
  });

  it('is quoted as the server worded it, wherever it comes in the dialogue', () => {
    const words = '550 5.7.1 Access denied for 192.0.2.7';
    expect(turnedAwayWith(refused('502 What?', words, '503 Bad sequence'))).toBe(words);
  });

  it('is read from the greeting in a row of an earlier version, if it was one', () => {
    const smtp = { greeting: 'Client host [192.0.2.7] blocked using bl.test' };
    const told = (row: Pick<Refused, 'outcome' | 'reason'>) => turnedAwayWith({ ...row, smtp });
    expect(told({ outcome: 'rejected', reason: 'greeting' })).toBe(smtp.greeting);
    expect(told({ outcome: 'busy', reason: 'greeting' })).toBe(smtp.greeting);
    expect(told({ outcome: 'rejected', reason: 'ehlo' })).toBeNull();
    expect(told({ outcome: 'starttls', reason: null })).toBeNull();
  });

  it('of EHLO turns nobody away if the dialogue went on with HELO', () => {
    const smtp = { refusals: ['550 EHLO refused by policy, use HELO'] };
    expect(turnedAwayWith({ outcome: 'plaintext', reason: null, smtp })).toBeNull();
    expect(turnedAwayWith({ outcome: 'rejected', reason: 'ehlo', smtp })).not.toBeNull();
  });

  it('by a hostile server takes no longer than another one', () => {
    for (const piece of ['client ', 'connection ', 'limit ', 'helo ', '192.0.2.7 ', '::1 ', 'max '])
      expect(reasonOf(refused(`550 ${piece.repeat(512 / piece.length)}`))).toBeDefined();
  });
});
