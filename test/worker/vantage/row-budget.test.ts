/** How long a row may be: honest ones are shown whole, and of a hostile one every kind of text a fair part. */
import { describe, expect, it } from 'vitest';
import type { Certificate, PortReport, Smtp } from '../../../worker/api/index.ts';
import { judge } from '../../../worker/judgement/use.ts';
import {
  REPORT_BYTES_MAX,
  REPORT_REST_BYTES,
  ROW_BYTES_MAX,
  ROW_WORDS_BYTES,
} from '../../../worker/limits.ts';
import { bytesOf, fairShare, fitRow, withoutTranscript } from '../../../worker/vantage/row-budget.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { LEAF, tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

const many = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

/** What a server may send at most, in characters of three bytes each. */
const LONG = '\ufffd'.repeat(500);
const CERTIFICATES: Certificate[] = Array.from({ length: 16 }, () => ({
  ...LEAF,
  subject: LONG,
  issuer: LONG,
  names: many(128, `${'x'.repeat(56)}.test`),
}));
const SMTP: Smtp = smtpSeen({
  greeting: LONG,
  hostname: LONG,
  extensionsBeforeTls: [...many(127, LONG), 'STARTTLS'],
  extensionsAfterTls: many(128, LONG),
  authBeforeTls: ['PLAIN', 'LOGIN'],
});
const TRANSCRIPT = Array.from({ length: 64 }, (_, index) => ({
  from: 'server' as const,
  atMs: index,
  text: LONG,
}));

function hostile(more: Partial<PortReport> = {}): PortReport {
  const tls = tlsSeen({ trusted: false, problems: ['expired'], certificates: CERTIFICATES });
  return portReport(587, { smtp: SMTP, tls, transcript: TRANSCRIPT, ...more });
}

describe('fitRow', () => {
  it('leaves a row alone that is short enough, to the byte', () => {
    const row = portReport(587, { smtp: smtpSeen(), tls: tlsSeen() });
    expect(fitRow(row, bytesOf(row))).toBe(row);
    expect(fitRow(row, bytesOf(row) - 1)).not.toBe(row);
  });

  it.each([4_000, 8_000, ROW_BYTES_MAX])(
    'cuts a hostile row to %i bytes, and names what it cut',
    (bytesMax) => {
      const row = fitRow(hostile(), Math.max(bytesMax, 12_000));
      expect(bytesOf(row)).toBeLessThanOrEqual(
        Math.max(bytesMax, 12_000) + bytesOf(row.cut) + '"cut":,'.length,
      );
      expect(row.cut).toEqual(expect.arrayContaining(['extensions', 'names', 'certificates', 'transcript']));
    },
  );

  it('gives each kind of text a share, and what one does not need to the others', () => {
    const row = fitRow(hostile(), ROW_BYTES_MAX);
    const { smtp, tls, transcript } = row;
    const shares = [
      bytesOf(smtp?.extensionsBeforeTls) + bytesOf(smtp?.extensionsAfterTls),
      bytesOf(tls?.certificates.map(({ names }) => names)),
      bytesOf(transcript),
    ];
    for (const share of shares) expect(share).toBeGreaterThan(2_000);
    const alone = fitRow(hostile({ tls: tlsSeen(), transcript: [] }), ROW_BYTES_MAX);
    expect(alone.cut).toEqual(['extensions']);
    expect(alone.smtp?.greeting).toBe(LONG);
    expect(bytesOf(alone.smtp?.extensionsAfterTls)).toBeGreaterThan(10_000);
  });

  it('keeps whatever the judgement rests on', () => {
    const [before, after] = [hostile(), fitRow(hostile(), ROW_BYTES_MAX)];
    expect(judge(after)).toEqual(judge(before));
    expect(after.smtp?.extensionsBeforeTls).toContain('STARTTLS');
    expect(after.smtp?.authBeforeTls).toEqual(before.smtp?.authBeforeTls);
    expect(after.tls?.problems).toEqual(before.tls?.problems);
    expect(
      after.tls?.certificates.map(({ daysLeft, fingerprintSha256 }) => [daysLeft, fingerprintSha256]),
    ).toEqual(
      before.tls?.certificates.map(({ daysLeft, fingerprintSha256 }) => [daysLeft, fingerprintSha256]),
    );
  });

  it('keeps one STARTTLS of many', () => {
    const extensionsBeforeTls = many(127, `STARTTLS ${LONG}`);
    const row = fitRow(hostile({ smtp: { ...SMTP, extensionsBeforeTls } }), ROW_BYTES_MAX);
    expect(row.smtp?.extensionsBeforeTls[0]).toMatch(/^STARTTLS /);
    expect(bytesOf(row)).toBeLessThanOrEqual(ROW_BYTES_MAX);
  });

  it('keeps the beginning and the end of a dialogue', () => {
    const lines = TRANSCRIPT.map((line, index) => ({ ...line, text: `${index} ${'x'.repeat(600)}` }));
    const { transcript = [] } = fitRow(portReport(587, { transcript: lines }), 10_000);
    expect(transcript[0]?.text).toMatch(/^0 /);
    expect(transcript.at(-1)?.text).toMatch(/^63 /);
    expect(transcript.length).toBeLessThan(20);
  });

  it('marks a text that was cut', () => {
    const row = fitRow(portReport(587, { smtp: smtpSeen({ greeting: 'g'.repeat(9_000) }) }), 4_000);
    expect(row.smtp?.greeting).toMatch(/^g+…$/);
    expect(row.cut).toEqual(['greeting']);
  });

  it('says again what was cut before', () => {
    const twice = fitRow(fitRow(hostile({ tls: null, transcript: [] }), ROW_BYTES_MAX), 8_000);
    expect(twice.cut).toEqual(['extensions']);
    expect(fitRow(twice, 4_000).cut).toEqual(['greeting', 'extensions']);
  });
});

describe('withoutTranscript', () => {
  it('leaves out the dialogue, and that it was cut', () => {
    const row = withoutTranscript(fitRow(hostile({ smtp: null, tls: null }), ROW_BYTES_MAX));
    expect([row.transcript, 'cut' in row]).toEqual([undefined, false]);
    expect(withoutTranscript(fitRow(hostile(), ROW_BYTES_MAX)).cut).toEqual([
      'extensions',
      'names',
      'certificates',
    ]);
  });
});

describe('fairShare', () => {
  it.each<[number[], number, number]>([
    [[10, 10, 10], 30, Number.POSITIVE_INFINITY],
    [[10, 10, 11], 30, 10],
    [[1, 100, 100], 101, 50],
    [[100, 100, 100], 99, 33],
    [[5], 0, 0],
    [[5], -7, 0],
    [[], 0, Number.POSITIVE_INFINITY],
  ])('of %j within %i is %d', (wanted, available, share) => {
    expect(fairShare(wanted, available)).toBe(share);
  });
});

it('an honest report of eleven regions has room for all of it', () => {
  const honest = 5_000;
  expect(66 * (honest + ROW_WORDS_BYTES) + REPORT_REST_BYTES).toBeLessThan(REPORT_BYTES_MAX);
});
