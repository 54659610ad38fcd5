import { describe, expect, it } from 'vitest';
import type { Outcome, Report } from '../../../../worker/api/index.ts';
import { GLOBALPING_TTL_SECONDS } from '../../../../worker/limits.ts';
import { cachingHeaders, cachingOf, isShareable } from '../../../../worker/render/http/caching.ts';
import { toPortReport } from '../../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from '../../../support/rows.ts';

const TTL_SECONDS = 60;

/** The headers of a report with these rows, each with its age. */
function headersOf(...rows: [outcome: Outcome, ageSeconds: number][]) {
  const ports = rows.map(([outcome, age]) =>
    toPortReport(rowOf(25, 4, outcome), false, CHECKED_AT_MS + age * 1000),
  );
  const vantage = { id: 'weur', kind: 'region', region: 'weur', colo: null, place: null } as const;
  const seen = { vantage, checkedAt: '', ageSeconds: 0, durationMs: 0, cached: false, ipv6: null, ports };
  const target = { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null };
  const report: Report = {
    target,
    vantages: [seen],
    recommendation: null,
    findings: [],
    caller: null,
    signIn: null,
  };
  const { 'Cache-Control': control, Age: age } = cachingHeaders(cachingOf(report, true, TTL_SECONDS));
  return `${control}, Age ${age}`;
}

describe('caching headers of a report', () => {
  it('treat an answer as fresh until its first row expires', () => {
    expect(headersOf(['refused', 0])).toBe('public, max-age=60, Age 0');
    expect(headersOf(['refused', 10], ['refused', 40])).toBe('public, max-age=20, Age 40');
    expect(headersOf(['refused', 90])).toBe('public, max-age=0, Age 90');
  });

  it('do not use the age of longer-lived rows as that of the answer', () => {
    expect(headersOf(['refused', 5], ['connected', GLOBALPING_TTL_SECONDS - 100])).toBe(
      'public, max-age=55, Age 5',
    );
    expect(headersOf(['refused', 5], ['connected', GLOBALPING_TTL_SECONDS - 1])).toBe(
      `public, max-age=1, Age ${GLOBALPING_TTL_SECONDS - 1}`,
    );
    expect(headersOf(['refused', 40], ['error', 0])).toBe('public, max-age=10, Age 0');
  });
});

it.each([
  [['weur'], false, true],
  [['weur'], true, false],
  [['nearest'], false, false],
  [['weur', 'nearest'], false, false],
  [['nearest'], true, false],
])('isShareable() from %j, with a part of the caller %j: %j', (regions, caller, shareable) => {
  expect(isShareable({ regions, caller })).toBe(shareable);
});
