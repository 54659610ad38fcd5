/** Reports and events as a service sends them, with the details that a test needs. Runs in any environment. */
import type { CheckEvent, PortReport, Report } from '../../worker/api/index.ts';

export function portReport(port: number, more: Partial<PortReport> = {}): PortReport {
  return {
    port,
    family: 4,
    address: '203.0.113.7',
    tried: [],
    outcome: 'starttls',
    state: 'open',
    reason: null,
    encryption: 'starttls',
    checkedAt: '2026-11-24T12:00:00Z',
    ageSeconds: 0,
    cached: false,
    since: null,
    smtp: null,
    tls: null,
    timings: { connectMs: 31, greetingMs: 40, ehloMs: 20, starttlsMs: null, handshakeMs: null, totalMs: 95 },
    ...more,
  };
}

export function portEvent(port: number, more: Partial<PortReport> = {}): CheckEvent {
  return { type: 'port', vantage: 'weur', report: portReport(port, more) };
}

export function report(
  host: string,
  ports: PortReport[],
  more: { cached?: boolean; ageSeconds?: number } = {},
): Report {
  return reportFrom(host, [{ id: 'weur', colo: 'FRA', ports, ...more }]);
}

export interface PlaceSeen {
  /** A location hint. */
  id: string;
  colo: string | null;
  ports: PortReport[];
  cached?: boolean;
  ageSeconds?: number;
}

export function reportFrom(host: string, places: PlaceSeen[]): Report {
  const target = {
    host,
    unicodeHost: host,
    addresses: [{ address: '203.0.113.7', family: 4 as const }],
    provider: null,
  };
  const facts = {
    checkedAt: '2026-11-24T12:00:00Z',
    ageSeconds: 0,
    durationMs: 900,
    cached: false,
    ipv6: null,
  };
  return {
    target,
    vantages: places.map(({ id, colo, ...seen }) => ({
      vantage: { id, kind: 'region', region: id, colo, place: null },
      ...facts,
      ...seen,
    })),
    recommendation: null,
    findings: [],
    caller: null,
    signIn: null,
  };
}

export function reportEvent(...parts: Parameters<typeof report>): CheckEvent {
  return { type: 'report', report: report(...parts) };
}
