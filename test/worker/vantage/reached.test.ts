import { expect, it } from 'vitest';
import type { Outcome } from '../../../worker/api/index.ts';
import { REACHED_MS } from '../../../worker/limits.ts';
import { Reached, withoutIpv6 } from '../../../worker/vantage/reached.ts';
import { rowOf } from '../../support/rows.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 12);

function after(outcome: Outcome, ms = 0, family: 4 | 6 = 6) {
  const reached = new Reached();
  reached.note({ family, outcome }, NOON_MS);
  return reached.families(NOON_MS + ms);
}

it.each(['starttls', 'plaintext', 'silent', 'dropped', 'refused'] as const)('counts %s', (outcome) => {
  expect(after(outcome)).toEqual([6]);
  expect(after(outcome, 0, 4)).toEqual([4]);
});

it.each(['timeout', 'no-reply', 'error', 'untestable'] as const)('does not count %s', (outcome) => {
  expect(after(outcome)).toEqual([]);
});

it.each([
  [REACHED_MS - 1, [6]],
  [REACHED_MS, []],
  [1 - REACHED_MS, [6]],
  [-REACHED_MS, []],
])('%i ms later it knows %j', (ms, families) => {
  expect(after('starttls', ms)).toEqual(families);
});

it('takes a host that cannot be reached without IPv6 for no fault of the host', () => {
  expect(withoutIpv6(rowOf(587, 6, 'timeout', 'host-unreachable'))).toMatchObject({
    outcome: 'error',
    state: 'untested',
    reason: 'no-route',
  });
  for (const row of [rowOf(587, 6, 'timeout'), rowOf(587, 4, 'timeout', 'host-unreachable')])
    expect(withoutIpv6(row)).toBe(row);
});
