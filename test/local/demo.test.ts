import { describe, expect, it } from 'vitest';
import {
  FINDINGS,
  OUTCOMES,
  type Outcome,
  PROBLEMS,
  TLS_ALERTS,
  TLS_PROBLEMS,
} from '../../worker/api/index.ts';
import { DEMO_HOSTS, EXAMPLE_HOSTS } from './demo.ts';
import { expectationFor } from './demo-host.ts';
import { DEMO_NAMES } from './demo-names.ts';
import { TEMPERAMENTS } from './temperaments.ts';

const ALLOWED_PORTS = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];

/** Results that no server on loopback can cause. */
const OUT_OF_REACH = new Set([
  'connected',
  'timeout/host-unreachable',
  'no-reply',
  'untestable/platform-range',
]);

/** Two alerts represent all of them. */
const SHOWN_ALERTS = ['tls-failed/alert-handshake-failure', 'tls-failed/alert-unrecognized-name'];

/** Findings that need several vantage points or looks, both families, or facts about the caller or the provider. */
const BEYOND_ONE_LOOK = [
  'addresses-differ',
  'blocked-by-your-network',
  'ipv4-dead',
  'ipv6-dead',
  'not-always',
  'open-but-undocumented',
  'open-from-some-regions',
  'password-sign-in-off',
];

/** Problems that OpenSSL, which the demo hosts use, cannot be told to have. */
const BEYOND_OPENSSL = ['no-secure-renegotiation'];

/** Findings about ports on which nothing listens. */
const OF_CLOSED_PORTS = ['all-dead', 'no-usable-port', 'port-25-not-testable', 'some-dead'];

function words(outcome: Outcome, reason: string | null): string {
  return reason === null ? outcome : `${outcome}/${reason}`;
}

const EXPECTATIONS = DEMO_HOSTS.flatMap((host) => ALLOWED_PORTS.map((port) => expectationFor(host, port)));

describe('demo hosts', () => {
  it('show every temperament', () => {
    const shown = new Set(DEMO_HOSTS.flatMap(({ ports }) => Object.values(ports)));
    expect(Object.keys(TEMPERAMENTS).filter((id) => !shown.has(id as keyof typeof TEMPERAMENTS))).toEqual([]);
  });

  it('show every outcome and reason that is possible on loopback', () => {
    const possible = (Object.keys(OUTCOMES) as Outcome[])
      .filter((outcome) => outcome !== 'error')
      .flatMap((outcome) => {
        const reasons: readonly string[] = OUTCOMES[outcome].reasons;
        const needsReason = reasons.length > 0 && outcome !== 'timeout';
        return [...(needsReason ? [] : [outcome]), ...reasons.map((reason) => words(outcome, reason))];
      })
      .filter((word) => !OUT_OF_REACH.has(word));
    const shown = EXPECTATIONS.map(({ outcome, reason }) => words(outcome, reason));
    expect([...new Set(shown)].sort()).toEqual([...possible, ...SHOWN_ALERTS].sort());
  });

  it('show every problem of a certificate and every finding', () => {
    const problems = EXPECTATIONS.flatMap((one) => one.problems);
    expect(new Set([...problems, ...BEYOND_OPENSSL])).toEqual(new Set(TLS_PROBLEMS));
    const shown = new Set<string>(DEMO_HOSTS.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const missing = Object.keys(FINDINGS).filter((code) => !shown.has(code));
    expect(missing.sort()).toEqual(BEYOND_ONE_LOOK.toSorted());
  });

  it('expect only reasons their outcome can have, and problems in the order of the contract', () => {
    const alerts: readonly string[] = TLS_ALERTS.map((alert) => `alert-${alert}`);
    for (const { outcome, reason, problems } of EXPECTATIONS) {
      const more = outcome === 'tls-failed' ? alerts : [];
      if (reason !== null) expect([...OUTCOMES[outcome].reasons, ...more]).toContain(reason);
      expect(problems).toEqual(TLS_PROBLEMS.filter((problem) => problems.includes(problem)));
    }
  });

  it('expect a judgement exactly if a handshake was completed and the search as well', () => {
    for (const { encryption, trusted, problems } of EXPECTATIONS) {
      const isJudged = encryption !== null && !problems.includes('too-many-certificates');
      expect(trusted !== null).toBe(isJudged);
    }
  });

  it('each have an address, use allowed ports, and state the expected result for each', () => {
    expect(new Set(DEMO_HOSTS.map(({ address }) => address)).size).toBe(DEMO_HOSTS.length);
    for (const { ports, expected } of DEMO_HOSTS) {
      expect(ALLOWED_PORTS).toEqual(expect.arrayContaining(Object.keys(ports).map(Number)));
      expect(Object.keys(expected)).toEqual(Object.keys(ports));
    }
  });

  it('expect port 25 not to be dialed', () => {
    for (const host of DEMO_HOSTS) {
      expect(expectationFor(host, 25)).toMatchObject({ outcome: 'untestable', reason: 'port-25-forbidden' });
    }
  });

  it('expect findings of ports they have', () => {
    for (const { ports, findings } of DEMO_HOSTS) {
      expect(Object.keys(ports).map(Number)).toEqual(
        expect.arrayContaining(
          findings.flatMap(({ code, ports: found }) => (OF_CLOSED_PORTS.includes(code) ? [] : [...found])),
        ),
      );
    }
  });

  it('offer only their own as examples', () => {
    expect(DEMO_HOSTS.map(({ name }) => name)).toEqual(expect.arrayContaining([...EXAMPLE_HOSTS]));
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
