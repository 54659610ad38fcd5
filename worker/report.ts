/**
 * Rows as they come → the events of a check, the report last (CONTRACT, "Streams"). JSON and text are the fold of the
 * same events, so that no form can say what another does not.
 */

import { findingsOf } from './advice/findings.ts';
import type { CheckEvent, LocationHint, PortReport, Report, Vantage, VantageReport } from './api.ts';
import { merged } from './vantage/merged.ts';
import type { RegionRows, RegionsAnswer } from './vantage/regions.ts';
import { tellRow } from './vantage/row.ts';

export interface ReportRequest {
  /** The one vantage point of a deployment that has no regions. */
  vantageName: string | null;
  ports: readonly number[];
  transcript: boolean;
  startedAtMs: number;
}

export async function* reportEvents(
  request: ReportRequest,
  { target, regions }: RegionsAnswer,
  clock: () => number,
): AsyncGenerator<CheckEvent> {
  yield { type: 'target', target };
  const told = new Map<string, VantageReport>();
  for await (const item of merged(regions.map((rows) => regionEvents(request, rows, clock)))) {
    if ('ports' in item) told.set(item.vantage.id, item);
    yield 'ports' in item ? { type: 'vantage', vantage: withoutPorts(item) } : item;
  }
  const vantages = regions.flatMap(({ region }) => told.get(request.vantageName ?? region) ?? []);
  const findings = findingsOf(vantages);
  yield { type: 'report', report: { target, vantages, recommendation: null, findings, caller: null } };
}

/** The rows of one region as they come, and its part of the report behind them. */
async function* regionEvents(
  request: ReportRequest,
  { region, families, events }: RegionRows,
  clock: () => number,
): AsyncGenerator<(CheckEvent & { type: 'port' }) | VantageReport> {
  const { vantageName } = request;
  const rows: PortReport[] = [];
  let colo: string | null = null;
  for await (const event of events) {
    if (event.type === 'row') {
      const report = withTranscript(tellRow(event.row, event.cached, clock()), request.transcript);
      rows.push(report);
      yield { type: 'port', vantage: vantageName ?? region, report };
    } else {
      colo = event.colo;
    }
  }
  const ports = inOrderAsked(rows, request.ports, families);
  yield vantageReport(vantageOf(region, colo, vantageName), ports, clock() - request.startedAtMs);
}

/** A deployment with a name has one place, whatever region its station goes by. */
function vantageOf(region: LocationHint, colo: string | null, name: string | null): Vantage {
  return { id: name ?? region, kind: 'region', region: name === null ? region : null, colo, place: name };
}

function withoutPorts({ ports: _, ...rest }: VantageReport): Omit<VantageReport, 'ports'> {
  return rest;
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
