/** A report as a table and as metrics. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../worker/api/index.ts';
import { reportCsv } from '../../../../worker/render/exports/csv.ts';
import { exposition } from '../../../../worker/render/exports/exposition.ts';
import { problemMetrics, reportMetrics } from '../../../../worker/render/exports/prometheus.ts';
import { serverTiming } from '../../../../worker/render/http/server-timing.ts';
import { certificateOf, reportRow, vantageOf } from '../../../support/asserted-rows.ts';

const GOOD = {
  ...reportRow(587, 'starttls', {
    certificates: [certificateOf(-2), certificateOf(300)],
    trusted: false,
    problems: ['expired'],
  }),
  timings: { connectMs: 12, greetingMs: 20, ehloMs: 30, starttlsMs: 40, handshakeMs: 55, totalMs: 80 },
} as const;

const REPORT: Report = {
  target: { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null },
  vantages: [vantageOf(0, [GOOD, reportRow(465, 'refused'), reportRow(25, 'untestable')])],
  recommendation: null,
  findings: [],
  caller: null,
  signIn: null,
};

describe('as CSV', () => {
  it('has a line for each row, below the names of the columns', () => {
    const [head, ...rows] = reportCsv(REPORT).split('\r\n');
    const columns = (head ?? '').split(',');
    const cell = (row: string | undefined, name: string) => row?.split(',')[columns.indexOf(name)];
    expect(rows).toHaveLength(4);
    expect(
      rows.slice(0, 3).map((row) => [cell(row, 'port'), cell(row, 'outcome'), cell(row, 'trusted')]),
    ).toEqual([
      ['587', 'starttls', 'false'],
      ['465', 'refused', ''],
      ['25', 'untestable', ''],
    ]);
    expect([cell(rows[0], 'problems'), cell(rows[0], 'certificateDaysLeft')]).toEqual(['expired', '-2']);
    expect(rows[3]).toBe('');
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const cells = reportCsv(REPORT).split(/[,\r\n]+/);
    expect(cells.filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
  });
});

describe('as metrics', () => {
  const lines = reportMetrics(REPORT).split('\n');
  const value = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')
      .at(-1);

  it('have the names of blackbox_exporter where it has one, and keep the end of what has expired', () => {
    expect(value('probe_success')).toBe('0');
    expect(value('probe_duration_seconds')).toBe('0.1');
    expect(value('probe_ssl_earliest_cert_expiry')).toBe(String(Date.UTC(2026, 10, 22, 12) / 1000));
    expect(value('probe_tls_version_info{version="TLSv1.3"}')).toBe('1');
  });

  it('tell each port', () => {
    const at = 'port="587",vantage="weur",family="4"';
    expect(value(`smtp_port_state{${at},outcome="starttls",encryption="starttls"}`)).toBe('1');
    expect(value(`smtp_port_open{${at}}`)).toBe('1');
    expect(value(`smtp_port_trusted{${at}}`)).toBe('0');
    expect(value(`smtp_port_phase_duration_seconds{${at},phase="handshake"}`)).toBe('0.055');
    expect(value('smtp_port_open{port="465",vantage="weur",family="4"}')).toBe('0');
    expect(lines.filter((line) => line.startsWith('smtp_port_open{port="25"'))).toEqual([]);
  });

  it('tell each claim, and success is that all hold', () => {
    const assertions = [
      { assertion: '587:starttls', passed: true, actual: '' },
      { assertion: '25:refused', passed: null, actual: '' },
    ];
    const told = reportMetrics({ ...REPORT, assertions });
    expect(told).toContain('smtp_assertion_passed{assertion="587:starttls"} 1\n');
    expect(told).not.toContain('smtp_assertion_passed{assertion="25:refused"}');
    expect(told).toContain('smtp_assertion_undecided{assertion="25:refused"} 1\n');
    expect(told).toContain('probe_success 0\n');
    expect(reportMetrics({ ...REPORT, assertions: assertions.slice(0, 1) })).toContain('probe_success 1\n');
  });

  it('have help and type before the first sample, and each series once', () => {
    const samples = lines.filter((line) => line !== '' && !line.startsWith('#'));
    const series = samples.map((line) => line.slice(0, line.lastIndexOf(' ')));
    expect(new Set(series).size).toBe(series.length);
    for (const name of new Set(series.map((one) => one.replace(/\{.*/, '')))) {
      const first = lines.findIndex((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
      expect(lines.slice(first - 2, first)).toEqual([
        expect.stringMatching(new RegExp(`^# HELP ${name} .+\\.$`)),
        `# TYPE ${name} gauge`,
      ]);
    }
  });

  it('escape what labels may hold', () => {
    const text = exposition([{ name: 'x', help: 'X.', samples: [{ labels: { a: 'b"c\\d\ne' }, value: 1 }] }]);
    expect(text).toBe('# HELP x X.\n# TYPE x gauge\nx{a="b\\"c\\\\d\\ne"} 1\n');
  });

  it('tell of a host that DNS does not know that the probe failed', () => {
    expect(problemMetrics('name-not-found')).toContain('probe_success 0\n');
    expect(problemMetrics('name-not-found')).toContain('smtp_problem{code="name-not-found"} 1\n');
  });
});

describe('Server-Timing', () => {
  it('has the slowest port of each phase', () => {
    const slow = { ...GOOD, port: 465, timings: { ...GOOD.timings, connectMs: 90 } };
    expect(serverTiming({ vantages: [vantageOf(0, [GOOD, slow])] })).toBe(
      'connect;dur=90;desc="port 465", greeting;dur=20;desc="port 587", ehlo;dur=30;desc="port 587", ' +
        'starttls;dur=40;desc="port 587", tls;dur=55;desc="port 587", dialogue;dur=80;desc="port 587"',
    );
  });

  it('counts what comes from a cache', () => {
    expect(serverTiming({ vantages: [vantageOf(0, [{ ...GOOD, cached: true }])] })).toBe(
      'cached;desc="1 of 1 rows"',
    );
  });
});
