/** Claims about a host, held against reports: what passes, what fails, and what nobody could tell. */
import { describe, expect, it } from 'vitest';
import type { Documented, PortReport } from '../../../worker/api/index.ts';
import { assertedOf } from '../../../worker/judgement/asserted.ts';
import { parseAssertions } from '../../../worker/request/assertions.ts';
import { CHECKED_AT_MS, certificateOf, reportRow, vantageOf } from '../../support/asserted-rows.ts';

const DAY_MS = 86_400_000;

function claim(
  assert: string,
  rows: readonly (readonly PortReport[])[],
  { isStrict = false, documented }: { isStrict?: boolean; documented?: Documented } = {},
) {
  const assertions = parseAssertions(assert);
  if (!assertions.ok) throw new Error(assertions.refusal.why);
  const report = {
    vantages: rows.map((ports, index) => vantageOf(index, ports)),
    ...(documented && { documented }),
  };
  return assertedOf(report, assertions.value, { isStrict, nowMs: CHECKED_AT_MS });
}

function verdict(...claimed: Parameters<typeof claim>) {
  return claim(...claimed)[0]?.passed;
}

const GOOD = reportRow(587, 'starttls');
const TLS = reportRow(465, 'implicit-tls');

describe('a claim about a port', () => {
  it.each([
    ['587:starttls', [[GOOD]], true],
    ['587:starttls|implicit-tls', [[GOOD]], true],
    ['587:implicit-tls', [[GOOD]], false],
    ['587:starttls', [[GOOD], [reportRow(587, 'refused')]], false],
    ['587:starttls', [[GOOD], [reportRow(587, 'busy')]], null],
    ['587:starttls', [[reportRow(587, 'refused')], [reportRow(587, 'error')]], false],
    ['25:plaintext', [[reportRow(25, 'untestable')]], null],
    ['25:untestable', [[reportRow(25, 'untestable')]], true],
    ['587:refused', [[reportRow(587, 'timeout')]], false],
    ['587:starttls', [[reportRow(587, 'connected')]], null],
    ['587:starttls', [[TLS]], null],
  ])('%s: %#', (assert, rows, passed) => {
    expect(verdict(assert, rows)).toBe(passed);
  });

  it('says what was seen, and from where', () => {
    expect(claim('587:starttls', [[GOOD], [reportRow(587, 'refused')]])).toEqual([
      { assertion: '587:starttls', passed: false, actual: 'weur: starttls; enam: refused' },
    ]);
  });
});

describe('a claim about every port', () => {
  it.each([
    ['trusted', [[GOOD, TLS]], true],
    ['trusted', [[GOOD, reportRow(465, 'implicit-tls', { trusted: false, problems: ['expired'] })]], false],
    ['trusted', [[GOOD, reportRow(80, 'plaintext')]], false],
    ['trusted', [[GOOD, reportRow(465, 'refused')]], false],
    ['trusted', [[GOOD, reportRow(465, 'timeout')]], false],
    // The edge cannot dial port 25; that says nothing of the others.
    ['trusted', [[GOOD, reportRow(25, 'untestable')]], true],
    ['trusted', [[reportRow(25, 'untestable')]], false],
    ['trusted', [[GOOD, reportRow(465, 'busy')]], null],
    ['trusted', [[GOOD, reportRow(465, 'error')]], null],
    ['trusted', [[reportRow(587, 'tls-failed', { trusted: null })]], null],
    ['tls>=1.2', [[GOOD]], true],
    ['tls>=1.3', [[GOOD, reportRow(465, 'implicit-tls', { version: 'TLSv1.2' })]], false],
    ['cert>14d', [[reportRow(587, 'starttls', { certificates: [certificateOf(15)] })]], true],
    ['cert>14d', [[reportRow(587, 'starttls', { certificates: [certificateOf(14)] })]], false],
    ['cert>14d', [[reportRow(587, 'starttls', { certificates: [certificateOf(-3)] })]], false],
    // One that leads to a trust anchor counts, one that was only sent along does not.
    [
      'cert>14d',
      [[reportRow(587, 'starttls', { certificates: [certificateOf(30), certificateOf(3)] })]],
      false,
    ],
    [
      'cert>14d',
      [
        [
          reportRow(587, 'starttls', {
            certificates: [certificateOf(30), { ...certificateOf(3), isOnPath: false }],
          }),
        ],
      ],
      true,
    ],
    ['cert>20%', [[reportRow(587, 'starttls', { certificates: [certificateOf(21, 79)] })]], true],
    ['cert>20%', [[reportRow(587, 'starttls', { certificates: [certificateOf(19, 81)] })]], false],
  ])('%s: %#', (assert, rows, passed) => {
    expect(verdict(assert, rows)).toBe(passed);
  });

  it('names the ports', () => {
    expect(claim('trusted', [[GOOD, reportRow(465, 'refused')]])[0]?.actual).toBe(
      'weur: 587 trusted, 465 refused',
    );
    expect(
      claim('cert>14d', [[reportRow(587, 'starttls', { certificates: [certificateOf(9)] })]])[0]?.actual,
    ).toBe('weur: 587 9d');
  });
});

describe('what the provider documents', () => {
  const documented: Documented = {
    provider: 'Example',
    source: 'https://example.net/',
    verifiedOn: '2026-11-24',
    confirmed: true,
    recommendedPort: 587,
    ports: [
      { port: 587, encryption: 'starttls', isEncryptionRequired: true, confirmed: true },
      { port: 465, encryption: 'implicit-tls', isEncryptionRequired: true, confirmed: true },
    ],
  };

  it.each([
    [[[GOOD, TLS]], true],
    [[[GOOD, reportRow(465, 'refused')]], false],
    [[[reportRow(587, 'plaintext')]], false],
    [[[reportRow(588, 'starttls')]], false],
    [[[GOOD, reportRow(465, 'error')]], null],
  ])('%#', (rows, passed) => {
    expect(verdict('documented', rows, { documented })).toBe(passed);
  });

  it('is nothing for a host that nobody documents', () => {
    expect(claim('documented', [[GOOD]])).toEqual([
      { assertion: 'documented', passed: false, actual: 'nothing documented' },
    ]);
  });
});

describe('with strict=1', () => {
  it.each([
    ['587:starttls', [[reportRow(587, 'busy')]]],
    ['587:starttls', [[TLS]]],
    ['trusted', [[GOOD, reportRow(25, 'untestable')]]],
    ['trusted', [[GOOD, reportRow(465, 'error')]]],
  ])('what could not be seen fails %s', (assert, rows) => {
    expect(verdict(assert, rows, { isStrict: true })).toBe(false);
  });

  it('what was seen passes', () => {
    expect(verdict('trusted', [[GOOD]], { isStrict: true })).toBe(true);
  });
});

it('the clock is a parameter', () => {
  const row = reportRow(587, 'starttls', { certificates: [certificateOf(15)] });
  const assertions = parseAssertions('cert>14d');
  const at = (nowMs: number) =>
    assertions.ok &&
    assertedOf({ vantages: [vantageOf(0, [row])] }, assertions.value, { isStrict: false, nowMs })[0]?.passed;
  expect([at(CHECKED_AT_MS), at(CHECKED_AT_MS + 2 * DAY_MS)]).toEqual([true, false]);
});
