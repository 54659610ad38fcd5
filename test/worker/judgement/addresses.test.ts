import { describe, expect, it } from 'vitest';
import { advise } from '../../../worker/advice/advice.ts';
import type { Outcome, PortReport, Tls, VantageReport } from '../../../worker/api/index.ts';
import { asReached, differencesOf } from '../../../worker/judgement/addresses.ts';
import { toPortReport } from '../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from '../../support/rows.ts';

function row(port: number, address: string, outcome: Outcome): PortReport {
  const encryption = outcome === 'starttls' || outcome === 'implicit-tls' ? outcome : null;
  const family = address.includes(':') ? 6 : 4;
  const seen = toPortReport(rowOf(port, family, outcome), false, CHECKED_AT_MS);
  return { ...seen, address, encryption };
}

function seen(...ports: PortReport[]): VantageReport {
  const vantage = { id: 'weur', kind: 'region', region: 'weur', colo: null, place: null } as const;
  return { vantage, checkedAt: '', ageSeconds: 0, durationMs: 0, cached: false, ipv6: null, ports };
}

describe('asReached', () => {
  it('takes the first address that answers, and lists the others', () => {
    const { ports } = asReached(
      seen(row(587, 'a', 'timeout'), row(587, 'b', 'starttls'), row(587, 'c', 'refused')),
    );
    expect(ports.map(({ address, tried }) => [address, tried])).toEqual([
      [
        'b',
        [
          { address: 'a', outcome: 'timeout', afterMs: 0 },
          { address: 'c', outcome: 'refused', afterMs: 0 },
        ],
      ],
    ]);
  });

  it('takes the first one where none answers, and keeps ports and families apart', () => {
    const { ports } = asReached(
      seen(
        row(465, 'a', 'timeout'),
        row(465, 'b', 'refused'),
        row(465, '::1', 'timeout'),
        row(587, 'a', 'refused'),
      ),
    );
    expect(ports.map(({ port, address }) => `${port} ${address}`)).toEqual(['465 a', '465 ::1', '587 a']);
  });

  it('changes nothing where a port has one row', () => {
    const one = seen(row(465, 'a', 'timeout'), row(587, 'a', 'starttls'));
    expect(asReached(one)).toEqual(one);
  });
});

describe('differencesOf', () => {
  it('names the addresses in the minority, by port', () => {
    const all = ['a', 'b', 'c'].map((address) => row(465, address, 'implicit-tls'));
    const different = [row(587, 'a', 'starttls'), row(587, 'b', 'plaintext'), row(587, 'c', 'starttls')];
    expect(differencesOf(seen(...all, ...different))).toEqual([{ port: 587, addresses: ['b'] }]);
  });

  it('takes the addresses that answer for what is meant, where all differ', () => {
    const rows = [row(587, 'a', 'refused'), row(587, 'b', 'timeout'), row(587, 'c', 'starttls')];
    expect(differencesOf(seen(...rows))).toEqual([{ port: 587, addresses: ['a', 'b'] }]);
  });

  it('does not count what says nothing about the host', () => {
    const unknown: Outcome[] = ['error', 'untestable', 'busy'];
    const rows = unknown.map((outcome, index) => row(587, `x${index}`, outcome));
    expect(differencesOf(seen(row(587, 'a', 'starttls'), ...rows))).toEqual([]);
  });

  it('sees another certificate', () => {
    const showing = (address: string, fingerprintSha256: string) => {
      const tls = { trusted: true, problems: [], certificates: [{ fingerprintSha256 }] };
      return { ...row(465, address, 'implicit-tls'), tls: tls as unknown as Tls };
    };
    const differences = (one: string, other: string) =>
      differencesOf(seen(showing('a', one), showing('b', other)));
    expect([differences('1', '2').length, differences('1', '1').length]).toEqual([1, 0]);
  });
});

describe('advise', () => {
  const nobody = { provider: null, caller: null, networks: [] };

  it('holds against a host that it is dead over IPv6, but not what a vantage point without IPv6 saw', () => {
    const vantages = [seen(row(587, 'a', 'starttls'), row(587, '::1', 'timeout'))];
    const told = (hasSix: boolean) => {
      const hasReached = (_: string, family: 4 | 6) => family === 4 || hasSix;
      const { recommendation, findings } = advise({ ...nobody, vantages, hasReached });
      return [recommendation?.reasons.map(({ code }) => code), findings.map(({ code }) => code)];
    };
    expect(told(true)).toEqual([expect.arrayContaining(['one-family']), ['ipv6-dead']]);
    expect(told(false)).toEqual([expect.not.arrayContaining(['one-family']), []]);
  });

  it('still says that nothing answers where IPv6 was all that was asked', () => {
    const vantages = [seen(row(587, '::1', 'timeout'))];
    const { findings } = advise({ ...nobody, vantages, hasReached: () => false });
    expect(findings.map(({ code }) => code)).toEqual(['all-dead', 'no-usable-port']);
  });

  it('recommends a port that works at one address, and says which one does not', () => {
    const vantages = [seen(row(587, 'a', 'timeout'), row(587, 'b', 'starttls'))];
    const { recommendation, findings } = advise({ ...nobody, vantages });
    expect(recommendation?.port).toBe(587);
    expect(findings.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['address-dead', { addresses: ['a'] }],
      ['addresses-differ', { addresses: ['a'] }],
    ]);
  });
});
