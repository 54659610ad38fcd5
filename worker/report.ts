/**
 * Rows as they come → the events of a check, the report last (CONTRACT, "Streams"). JSON and text are the fold of the
 * same events, so that no form can say what another does not.
 */

import { findingsOf } from './advice/findings.ts';
import type { CheckEvent, LocationHint, PortReport, Report, Vantage, VantageReport } from './api.ts';
import type { RegionAnswer } from './vantage/region.ts';
import { tellRow } from './vantage/row.ts';

export interface ReportRequest {
  region: LocationHint;
  /** The one vantage point of a deployment that has no regions. */
  vantageName: string | null;
  ports: readonly number[];
  transcript: boolean;
  startedAtMs: number;
}

export async function* reportEvents(
  request: ReportRequest,
  answer: RegionAnswer,
  clock: () => number,
): AsyncGenerator<CheckEvent> {
  const { region, vantageName } = request;
  const id = vantageName ?? region;
  const { target } = answer;
  yield { type: 'target', target };
  const rows: PortReport[] = [];
  let colo: string | null = null;
  for await (const event of answer.events) {
    if (event.type === 'row') {
      const report = withTranscript(tellRow(event.row, event.cached, clock()), request.transcript);
      rows.push(report);
      yield { type: 'port', vantage: id, report };
    } else {
      colo = event.colo;
    }
  }
  const ports = inOrderAsked(rows, request.ports, answer.families);
  const { ports: listed, ...vantage } = vantageReport(
    { id, kind: 'region', region: vantageName === null ? region : null, colo, place: vantageName },
    ports,
    clock() - request.startedAtMs,
  );
  yield { type: 'vantage', vantage };
  const vantages = [{ ...vantage, ports: listed }];
  const findings = findingsOf(vantages);
  yield { type: 'report', report: { target, vantages, recommendation: null, findings, caller: null } };
}

/** The report that the events end with. */
export async function foldReport(events: AsyncIterable<CheckEvent>): Promise<Report> {
  for await (const event of events) if (event.type === 'report') return event.report;
  throw new Error('The events of a check end with its report');
}

function withTranscript(row: PortReport, wanted: boolean): PortReport {
  if (wanted) return row;
  const { transcript: _, ...rest } = row;
  return rest;
}

function inOrderAsked(
  rows: readonly PortReport[],
  ports: readonly number[],
  families: readonly number[],
): PortReport[] {
  return ports.flatMap((port) =>
    families.flatMap((family) => rows.filter((row) => row.port === port && row.family === family)),
  );
}

function vantageReport(vantage: Vantage, ports: PortReport[], durationMs: number): VantageReport {
  const oldest = ports.reduce((a, b) => (a.checkedAt <= b.checkedAt ? a : b));
  return {
    vantage,
    checkedAt: oldest.checkedAt,
    ageSeconds: oldest.ageSeconds,
    durationMs,
    cached: ports.every((row) => row.cached),
    ports,
  };
}
