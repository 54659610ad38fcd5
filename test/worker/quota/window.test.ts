import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLOOD_PERIOD_SECONDS, FLOOD_REQUESTS_MAX } from '../../../worker/limits.ts';
import { countedAddress } from '../../../worker/policy/address.ts';
import { type Amount, countAmount, countName, type Names, uncount } from '../../../worker/quota/window.ts';

const QUOTA = { limit: 3, periodSeconds: 60 };
const START_MS = 1_000_000;

/** What each name is granted, one after another at the same time. */
function admitted(names: readonly string[], nowMs = START_MS, known: Names | null = null) {
  let window = known;
  const grants = names.map((name) => {
    const counted = countName(window, name, QUOTA, nowMs);
    window = counted.window;
    return counted.grant.admitted;
  });
  return { grants, window };
}

describe('countName', () => {
  it('admits names up to the limit', () => {
    expect(admitted(['a', 'b', 'c', 'd']).grants).toEqual([1, 1, 1, 0]);
  });

  it('counts a name once, even when the limit is reached', () => {
    expect(admitted(['a', 'a', 'b', 'c', 'a', 'd']).grants).toEqual([1, 1, 1, 1, 1, 0]);
  });

  it('does not count what it refuses', () => {
    const { window } = admitted(['a', 'b', 'c', 'd']);
    expect(window?.names).toEqual(['a', 'b', 'c']);
  });

  it('says what is left, and in how many seconds the quota is full again', () => {
    const { window } = admitted(['a']);
    expect(countName(window, 'b', QUOTA, START_MS + 1).grant).toEqual({
      admitted: 1,
      remaining: 1,
      resetSeconds: 60,
    });
    expect(countName(window, 'b', QUOTA, START_MS + 59_999).grant.resetSeconds).toBe(1);
  });

  it('opens a new window when the period is over, not before', () => {
    const { window } = admitted(['a', 'b', 'c']);
    expect(admitted(['d'], START_MS + 59_999, window).grants).toEqual([0]);
    expect(admitted(['d'], START_MS + 60_000, window).grants).toEqual([1]);
  });

  it('opens a new window if the clock was set back', () => {
    expect(admitted(['d'], START_MS - 1, admitted(['a', 'b', 'c']).window).grants).toEqual([1]);
  });
});

describe('countAmount', () => {
  it.each([
    [null, 2, 2, 1],
    [null, 3, 3, 0],
    [null, 4, 3, 0],
    [2, 1, 1, 0],
    [2, 2, 1, 0],
    [3, 1, 0, 0],
    [5, 1, 0, 0],
  ])('of %j counted and %i wanted admits %i and leaves %i', (count, wanted, granted, remaining) => {
    const known: Amount | null = count === null ? null : { sinceMs: START_MS, count };
    const { grant, window } = countAmount(known, wanted, QUOTA, START_MS);
    expect(grant).toEqual({ admitted: granted, remaining, resetSeconds: 60 });
    expect(window).toEqual({ sinceMs: START_MS, count: (count ?? 0) + granted });
  });

  it('begins anew when the period is over, not before', () => {
    const known = { sinceMs: START_MS, count: 3 };
    expect(countAmount(known, 1, QUOTA, START_MS + 59_999).grant.admitted).toBe(0);
    expect(countAmount(known, 1, QUOTA, START_MS + 60_000).grant.admitted).toBe(1);
  });
});

describe('uncount', () => {
  it('takes back what was counted, never more', () => {
    expect(uncount({ sinceMs: 1, count: 3 }, 2)).toEqual({ sinceMs: 1, count: 1 });
    expect(uncount({ sinceMs: 1, count: 3 }, 4)).toEqual({ sinceMs: 1, count: 0 });
    expect(uncount(null, 1)).toBeNull();
  });
});

describe('the guard against floods', () => {
  it('has the numbers configured for the platform', () => {
    const settings = readFileSync(`${import.meta.dirname}/../../../wrangler.toml`, 'utf8');
    expect(settings).toContain(
      `simple = { limit = ${FLOOD_REQUESTS_MAX}, period = ${FLOOD_PERIOD_SECONDS} }`,
    );
  });
});

describe('countedAddress', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['64:ff9b::192.0.2.1', '192.0.2.1'],
    ['2002:c000:0201:77::1', '192.0.2.1'],
  ])('counts %s as %s', (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });
});
