/**
 * A report in Prometheus' text format 0.0.4. Where blackbox_exporter has a metric, its name and meaning are used, so that
 * dashboards and alerts for it work here, too. Pure.
 */
import type { PortReport, ProblemCode, Report, Timings, VantageReport } from '../../api/index.ts';
import { exposition, type Family as MetricFamily, type Sample } from './exposition.ts';

interface Seen {
  row: PortReport;
  labels: Readonly<Record<string, string>>;
}

const PHASES = {
  connectMs: 'connect',
  greetingMs: 'greeting',
  ehloMs: 'ehlo',
  starttlsMs: 'starttls',
  handshakeMs: 'handshake',
  totalMs: 'total',
} as const satisfies Record<keyof Timings, string>;

export function reportMetrics(report: Report): string {
  const { vantages } = report;
  const seen = vantages.flatMap(seenFrom);
  return exposition([
    ...ofProbe(report, seen),
    gauge(
      'smtp_port_state',
      'What a port did, as labels; always 1.',
      seen.map(({ row, labels }) => ({
        labels: { ...labels, outcome: row.outcome, encryption: row.encryption ?? 'none' },
        value: 1,
      })),
    ),
    gauge(
      'smtp_port_open',
      'Whether the port accepted a connection. Absent where nobody could tell.',
      seen.flatMap(openOf),
    ),
    gauge(
      'smtp_port_trusted',
      'Whether the certificate is trusted and valid for the name. Absent without TLS.',
      seen.flatMap(({ row, labels }) =>
        typeof row.tls?.trusted === 'boolean' ? [{ labels, value: Number(row.tls.trusted) }] : [],
      ),
    ),
    gauge(
      'smtp_port_certificate_expiry_timestamp_seconds',
      'When the first certificate that the port showed expires, also where it has expired.',
      seen.flatMap(({ row, labels }) => expiryOf([row]).map((value) => ({ labels, value }))),
    ),
    gauge(
      'smtp_port_phase_duration_seconds',
      'How long each phase of the dialogue took.',
      seen.flatMap(phasesOf),
    ),
    gauge(
      'smtp_port_checked_timestamp_seconds',
      'When the port was observed; earlier than the scrape where the result was cached.',
      seen.map(({ row, labels }) => ({ labels, value: Date.parse(row.checkedAt) / 1000 })),
    ),
    ...ofAssertions(report),
  ]);
}

/** For a host that cannot be checked because of what DNS says of it: the probe ran, and failed. */
export function problemMetrics(code: ProblemCode): string {
  return exposition([
    gauge('probe_success', SUCCESS, [{ labels: {}, value: 0 }]),
    gauge('smtp_problem', 'Why the host was not checked; always 1.', [{ labels: { code }, value: 1 }]),
  ]);
}

const SUCCESS = 'Whether all assertions hold; without any, whether a port can be used.';

function gauge(name: string, help: string, samples: readonly Sample[]): MetricFamily {
  return { name, help, samples };
}

function seenFrom({ vantage, ports }: VantageReport): Seen[] {
  return ports.map((row) => ({
    row,
    labels: {
      port: String(row.port),
      vantage: vantage.id,
      family: String(row.family),
      ...addressOf(row, ports),
    },
  }));
}

/** Only where a port has a row for each address. */
function addressOf(
  { port, family, address }: PortReport,
  rows: readonly PortReport[],
): Record<string, string> {
  const alike = rows.filter((row) => row.port === port && row.family === family);
  return alike.length > 1 && address !== null ? { address } : {};
}

function ofProbe(
  { vantages, recommendation, assertions = [] }: Report,
  seen: readonly Seen[],
): MetricFamily[] {
  const rows = seen.map(({ row }) => row);
  const isGood =
    assertions.length > 0 ? assertions.every(({ passed }) => passed === true) : recommendation !== null;
  const family = rows.find(({ address }) => address !== null)?.family;
  const expiry = expiryOf(rows);
  const versions = [...new Set(rows.flatMap(({ tls }) => tls?.version ?? []))];
  return [
    gauge('probe_success', SUCCESS, [{ labels: {}, value: Number(isGood) }]),
    gauge('probe_duration_seconds', 'How long the check took.', [
      { labels: {}, value: Math.max(0, ...vantages.map(({ durationMs }) => durationMs)) / 1000 },
    ]),
    gauge(
      'probe_ip_protocol',
      'The IP version that was used.',
      family === undefined ? [] : [{ labels: {}, value: family }],
    ),
    gauge(
      'probe_ssl_earliest_cert_expiry',
      'When the first certificate expires, in unix time.',
      expiry.map((value) => ({ labels: {}, value })),
    ),
    gauge(
      'probe_tls_version_info',
      'The TLS versions that were used; always 1.',
      versions.map((version) => ({ labels: { version }, value: 1 })),
    ),
  ];
}

/** Empty where no certificate was seen. Like blackbox_exporter's, of all certificates that were sent. */
function expiryOf(rows: readonly PortReport[]): number[] {
  const ends = rows.flatMap(({ tls }) =>
    (tls?.certificates ?? []).map(({ notAfter }) => Date.parse(notAfter) / 1000),
  );
  const known = ends.filter(Number.isFinite);
  return known.length === 0 ? [] : [Math.min(...known)];
}

function openOf({ row, labels }: Seen): Sample[] {
  const { state } = row;
  if (state === 'open') return [{ labels, value: 1 }];
  return state === 'closed' || state === 'filtered' ? [{ labels, value: 0 }] : [];
}

function phasesOf({ row, labels }: Seen): Sample[] {
  return (Object.keys(PHASES) as (keyof Timings)[]).flatMap((name) => {
    const ms = row.timings[name];
    return ms === null ? [] : [{ labels: { ...labels, phase: PHASES[name] }, value: ms / 1000 }];
  });
}

function ofAssertions({ assertions = [] }: Report): MetricFamily[] {
  return [
    gauge(
      'smtp_assertion_passed',
      'Whether a claim holds. Absent where the check could not tell.',
      assertions.flatMap(({ assertion, passed }) =>
        passed === null ? [] : [{ labels: { assertion }, value: Number(passed) }],
      ),
    ),
    gauge(
      'smtp_assertion_undecided',
      'Whether the check could not tell if a claim holds.',
      assertions.map(({ assertion, passed }) => ({ labels: { assertion }, value: Number(passed === null) })),
    ),
  ];
}
