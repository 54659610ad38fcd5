import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome, PROBLEMS } from '../../worker/api.ts';
import { DEMO_HOSTS, expectationFor } from './demo.ts';
import { DEMO_NAMES } from './demo-names.ts';
import { TEMPERAMENTS } from './temperaments.ts';

const ALLOWED_PORTS = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];

/** What no server on loopback can bring about, or what only a look into TLS can tell. */
const OUT_OF_REACH = new Set([
  'starttls',
  'implicit-tls',
  'tls-failed',
  'connected',
  'timeout/host-unreachable',
  'no-reply',
  'untestable/platform-range',
]);

function words(outcome: Outcome, reason: string | null): string {
  return reason === null ? outcome : `${outcome}/${reason}`;
}

describe('demo hosts', () => {
  it('show every temperament', () => {
    const shown = new Set(DEMO_HOSTS.flatMap(({ ports }) => Object.values(ports)));
    expect(Object.keys(TEMPERAMENTS).filter((id) => !shown.has(id as keyof typeof TEMPERAMENTS))).toEqual([]);
  });

  it('show every outcome and reason that can be had on loopback without TLS', () => {
    const possible = (Object.keys(OUTCOMES) as Outcome[])
      .filter((outcome) => outcome !== 'error')
      .flatMap((outcome) => {
        const reasons: readonly string[] = OUTCOMES[outcome].reasons;
        const bare = outcome === 'timeout' || reasons.length === 0 ? [outcome] : [];
        return [...bare, ...reasons.map((reason) => words(outcome, reason))];
      })
      .filter((word) => !OUT_OF_REACH.has(word) && !word.startsWith('tls-failed/'));
    const shown = DEMO_HOSTS.flatMap((host) => ALLOWED_PORTS.map((port) => expectationFor(host, port))).map(
      ({ outcome, reason }) => words(outcome, reason),
    );
    expect([...new Set(shown)].sort()).toEqual(possible.sort());
  });

  it('expect only reasons their outcome can have', () => {
    for (const { expected } of DEMO_HOSTS) {
      for (const { outcome, reason } of Object.values(expected)) {
        if (reason !== null) expect(OUTCOMES[outcome].reasons).toContain(reason);
      }
    }
  });

  it('have an address each, use allowed ports, and say what the service makes of each', () => {
    expect(new Set(DEMO_HOSTS.map(({ address }) => address)).size).toBe(DEMO_HOSTS.length);
    for (const { ports, expected } of DEMO_HOSTS) {
      expect(ALLOWED_PORTS).toEqual(expect.arrayContaining(Object.keys(ports).map(Number)));
      expect(Object.keys(expected)).toEqual(Object.keys(ports));
    }
  });

  it('expect nobody to dial port 25', () => {
    for (const host of DEMO_HOSTS) {
      expect(expectationFor(host, 25)).toEqual({ outcome: 'untestable', reason: 'port-25-forbidden' });
    }
  });
});

describe('demo names', () => {
  it('are .test names with problems of the contract', () => {
    for (const { name, problem } of DEMO_NAMES) {
      expect(name).toMatch(/\.test$/);
      if (problem !== null) expect(PROBLEMS).toHaveProperty(problem);
    }
  });
});
