/** How long a report may be, whatever the servers send: the advice rests on all of it all the same. */
import { expect, it } from 'vitest';
import type { CheckEvent, PortReport, Report } from '../../../worker/api/index.ts';
import { REPORT_BYTES_MAX, REPORT_ROW_BYTES, REPORT_ROWS, ROW_BYTES_MAX } from '../../../worker/limits.ts';
import { reportEvents } from '../../../worker/report/events.ts';
import { bytesOf, fitRow } from '../../../worker/vantage/row-budget.ts';
import { smtpSeen } from '../../support/local-script-rows.ts';
import { tlsSeen } from '../../support/tls-seen.ts';
import { portReport } from '../../widget/reports.ts';

const TARGET = { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null };
const LONG = Array.from({ length: 128 }, () => '\ufffd'.repeat(500));

async function reportOf(rows: readonly PortReport[], places: number): Promise<Report> {
  const vantages = Array.from({ length: places }, (_, index) => ({
    vantage: { id: `r${index}`, kind: 'region' as const, region: `r${index}`, place: null },
    aims: [{ family: 4 as const, address: null }],
    events: (async function* () {
      for (const row of rows) yield { type: 'row' as const, row, cached: false };
    })(),
  }));
  const request = {
    ports: rows.map(({ port }) => port),
    transcript: false,
    assertions: [],
    isStrict: false,
    startedAtMs: 0,
    caller: null,
  };
  let last: CheckEvent | null = null;
  for await (const event of reportEvents(request, { target: TARGET, vantages }, () => 0)) last = event;
  if (last?.type !== 'report') throw new Error('The report comes last');
  return last.report;
}

const HOSTILE = [587, 465, 588, 2525, 80, 2587].map((port) =>
  fitRow(
    portReport(port, {
      smtp: smtpSeen({ extensionsBeforeTls: ['STARTTLS', ...LONG], authBeforeTls: ['PLAIN'] }),
      tls: tlsSeen(),
    }),
    ROW_BYTES_MAX,
  ),
);

it.each([1, 3, 11, 24])(
  'is at most 512 KB for hostile rows from %i places, and a little more for many rows',
  async (places) => {
    const report = await reportOf(HOSTILE, places);
    const rows = report.vantages.flatMap(({ ports }) => ports);
    expect(rows).toHaveLength(6 * places);
    const more = Math.max(0, rows.length - REPORT_ROWS) * REPORT_ROW_BYTES;
    expect(bytesOf(report)).toBeLessThanOrEqual(REPORT_BYTES_MAX + more);
    expect(report.findings.map(({ code }) => code)).toContain('auth-in-clear');
  },
);

it('leaves the rows of an honest server whole', async () => {
  const honest = [587, 465, 588, 2525, 80, 2587].map((port) =>
    portReport(port, { smtp: smtpSeen({ greeting: 'x'.repeat(400) }), tls: tlsSeen() }),
  );
  const report = await reportOf(honest, 11);
  expect(report.vantages.flatMap(({ ports }) => ports).filter(({ cut }) => cut)).toEqual([]);
});
