/** Of ports that are equally safe, the one that takes a password is recommended. */
import { expect, it } from 'vitest';
import { advise } from '../../../worker/advice/advice.ts';
import type { PortReport, VantageReport } from '../../../worker/api/index.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

function port(number: number, outcome: 'starttls' | 'implicit-tls', ...methods: string[]): PortReport {
  const smtp = {
    greeting: null,
    hostname: null,
    extensionsBeforeTls: [],
    extensionsAfterTls: [],
    authBeforeTls: [],
    authAfterTls: methods,
    sizeLimit: null,
    bytesBehindStarttls: 0,
  };
  return portReport(number, { outcome, encryption: outcome, tls: tlsSeen(), smtp });
}

function recommended(...ports: PortReport[]): number | undefined {
  const vantage = { id: 'weur', kind: 'region', region: 'weur', colo: null, place: null } as const;
  const rest = { checkedAt: '', ageSeconds: 0, durationMs: 0, cached: false, ipv6: null };
  const vantages: VantageReport[] = [{ vantage, ...rest, ports }];
  return advise({ vantages, provider: null, caller: null, networks: [] }).recommendation?.port;
}

it.each([
  [['PLAIN', 'LOGIN'], ['PLAIN'], 465],
  [[], [], 465],
  [['XOAUTH2'], ['OAUTHBEARER'], 465],
  [['XOAUTH2'], ['PLAIN', 'LOGIN'], 587],
  [[], ['PLAIN'], 587],
  [['GSSAPI'], ['NTLM'], 587],
  [['NTLM'], ['PLAIN'], 587],
  [['X-UNKNOWN'], ['PLAIN'], 465],
])('465 with %j, 587 with %j: %i', (implicit, starttls, expected) => {
  expect(recommended(port(465, 'implicit-tls', ...implicit), port(587, 'starttls', ...starttls))).toBe(
    expected,
  );
});
