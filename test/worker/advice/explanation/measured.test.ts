/** Many rows in, each port once out. */
import { describe, expect, it } from 'vitest';
import { measuredHost } from '../../../../worker/advice/explanation/measured.ts';
import type { Note, PortReport, Recommendation, Report, Tls } from '../../../../worker/api/index.ts';
import { CERTIFIED_NAMES_MAX } from '../../../../worker/limits.ts';
import { toPortReport } from '../../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from '../../../support/rows.ts';
import { LEAF, tlsSeen } from '../../../support/tls-seen.ts';

describe('measuredHost', () => {
  function row(number: number, known: Partial<PortReport>, checkedAtMs = CHECKED_AT_MS): PortReport {
    return { ...toPortReport(rowOf(number), false, checkedAtMs), ...known };
  }

  function report(...vantages: PortReport[][]): Report {
    const vantage = { id: 'weur', kind: 'region', region: 'weur', colo: null, place: null } as const;
    const rest = { vantage, checkedAt: '', ageSeconds: 0, durationMs: 0, cached: false, ipv6: null };
    const target = { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null };
    return {
      target,
      vantages: vantages.map((ports) => ({ ...rest, ports })),
      recommendation: null,
      findings: [],
      caller: null,
      signIn: null,
    };
  }

  const good: Partial<PortReport> = { outcome: 'starttls', state: 'open', encryption: 'starttls' };
  const named = (names: string[]): Tls =>
    tlsSeen({ trusted: false, problems: ['name-mismatch'], certificates: [{ ...LEAF, names }] });

  it('uses the best result of each port', () => {
    const seen = measuredHost(
      report(
        [
          row(587, { outcome: 'timeout', state: 'filtered' }),
          row(25, { outcome: 'untestable', state: 'untested' }),
        ],
        [row(587, good), row(25, { outcome: 'refused', state: 'closed' })],
      ),
    );
    expect(seen?.ports.map(({ port, outcome }) => [port, outcome])).toEqual([
      [587, 'starttls'],
      [25, 'refused'],
    ]);
  });

  it('prefers a judged certificate to one that was not judged', () => {
    const seen = measuredHost(
      report(
        [row(587, good)],
        [row(587, { ...good, tls: tlsSeen({ trusted: false, problems: ['expired'] }) })],
      ),
    );
    expect(seen?.ports).toMatchObject([{ port: 587, trusted: false, problems: ['expired'] }]);
  });

  it('lists the first names of a certificate for other hosts, and no names otherwise', () => {
    const names = Array.from({ length: CERTIFIED_NAMES_MAX + 1 }, (_, index) => `n${index}.test`);
    const seen = measuredHost(
      report([
        row(587, { ...good, tls: named(names) }),
        row(465, { ...good, tls: tlsSeen({ trusted: true }) }),
      ]),
    );
    expect(seen?.ports.map((one) => one.names)).toEqual([names.slice(0, CERTIFIED_NAMES_MAX), []]);
  });

  it('advises the same as the report, except for ports with a danger', () => {
    const reasons: Note[] = [{ code: 'unencrypted', side: 'danger', parameters: {} }];
    const other = { port: 587, encryption: 'starttls' as const, reasons: [] };
    const best: Recommendation = {
      port: 465,
      encryption: 'implicit-tls',
      reasons: [],
      alternatives: [other],
      passedOver: [],
    };
    const bad = { ...best, port: 2525, encryption: null, reasons, alternatives: [] };
    const seen = report([row(587, good)]);
    const advised = (recommendation: Recommendation | null) =>
      measuredHost({ ...seen, recommendation })?.advised;
    expect(advised(best)).toEqual([465, 587]);
    expect(advised(bad)).toEqual([]);
    expect(advised({ ...bad, encryption: 'starttls' })).toEqual([]);
    expect(advised(null)).toEqual([]);
  });

  it('is null without rows', () => {
    expect(measuredHost(report())).toBeNull();
  });
});
