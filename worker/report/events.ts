/**
 * Rows as they come → the events of a check, ending with the report. JSON and text are folded from the same events, so
 * that all formats say the same.
 */

import { advise } from '../advice/advice.ts';
import type {
  Caller,
  CheckEvent,
  Family,
  Ipv6Seen,
  PortReport,
  Report,
  Vantage,
  VantageReport,
} from '../api/index.ts';
import { assertedOf } from '../judgement/asserted.ts';
import type { Assertion } from '../judgement/assertion.ts';
import type { Network, Provider } from '../knowledge/knowledge.ts';
import {
  REPORT_BYTES_MAX,
  REPORT_REST_BYTES,
  REPORT_ROW_BYTES,
  REPORT_ROWS,
  ROW_BYTES_MAX,
  ROW_WORDS_BYTES,
} from '../limits.ts';
import { merged } from '../net/merged.ts';
import type { VantageLocation } from '../vantage/location.ts';
import { type Aim, isAbout } from '../vantage/order.ts';
import type { VantageRows, VantagesAnswer } from '../vantage/points.ts';
import { toPortReport } from '../vantage/row.ts';
import { bytesOf, fairShare, fitRow, withoutTranscript } from '../vantage/row-budget.ts';
import { EarlyVerdict } from './early-verdict.ts';

export interface ReportRequest {
  ports: readonly number[];
  transcript: boolean;
  startedAtMs: number;
  assertions: readonly Assertion[];
  isStrict: boolean;
  /** Null if the report is not to mention the caller, or nothing is known. */
  caller: Caller | null;
  /** Whether somebody reads the events as they come, and wants to know early which port works. */
  isReadEarly?: boolean;
}

/** Reference data about providers and networks. */
export interface Known {
  provider: (id: string) => Provider | null;
  networks: readonly Network[];
}

const NOTHING_KNOWN: Known = { provider: () => null, networks: [] };

export async function* reportEvents(
  request: ReportRequest,
  { target, vantages }: Pick<VantagesAnswer, 'target' | 'vantages'>,
  clock: () => number,
  known: Known = NOTHING_KNOWN,
): AsyncGenerator<CheckEvent> {
  yield { type: 'target', target, ports: [...request.ports] };
  const told = new Map<string, VantageReport>();
  const reached = new Map<string, readonly Family[]>();
  const provider = target.provider === null ? null : known.provider(target.provider);
  const { caller, assertions, isStrict } = request;
  const hasReached = (vantage: string, family: Family) => reached.get(vantage)?.includes(family) ?? false;
  const situation = { provider, caller, networks: known.networks, hasReached };
  const early = request.isReadEarly ? new EarlyVerdict(situation) : null;
  for await (const item of merged(vantages.map((rows) => vantageEvents(request, rows, clock)))) {
    if ('report' in item) {
      yield item;
      yield* early?.verdictsAfter(item) ?? [];
      continue;
    }
    const { seen } = item;
    told.set(seen.vantage.id, seen);
    reached.set(seen.vantage.id, item.reached);
    yield { type: 'vantage', vantage: withoutPorts(seen) };
  }
  const all = vantages.flatMap(({ vantage }) => told.get(vantage.id) ?? []);
  const advice = advise({ ...situation, vantages: all });
  const report = { target, vantages: [...fitted(all)], ...advice, caller };
  const claimed = assertions.length === 0 ? [] : assertedOf(report, assertions, { isStrict, nowMs: clock() });
  yield { type: 'report', report: { ...report, ...(claimed.length > 0 && { assertions: claimed }) } };
}

/** One vantage point, and the families over which it has reached any host within the hour. */
interface SeenVantage {
  seen: VantageReport;
  reached: readonly Family[];
}

/** The rows of one vantage point as they come, followed by its part of the report. */
async function* vantageEvents(
  request: ReportRequest,
  { vantage, aims, events }: VantageRows,
  clock: () => number,
): AsyncGenerator<(CheckEvent & { type: 'port' }) | SeenVantage> {
  const rows: PortReport[] = [];
  let location: VantageLocation = { colo: null, place: vantage.place };
  let [ipv6, reached]: [Ipv6Seen | null, readonly Family[]] = [null, []];
  for await (const event of events) {
    if (event.type === 'row') {
      const report = shown(toPortReport(event.row, event.cached, clock()), request.transcript);
      rows.push(report);
      yield { type: 'port', vantage: vantage.id, report };
    } else {
      const { colo, place } = event.location;
      ({ ipv6, reached } = event);
      location = { colo: location.colo ?? colo, place: location.place ?? place };
    }
  }
  const ports = inOrderAsked(rows, request.ports, aims);
  const durationMs = clock() - request.startedAtMs;
  yield { seen: vantageReport({ ...vantage, ...location }, ports, ipv6, durationMs), reached };
}

function withoutPorts({ ports: _, ...rest }: VantageReport): Omit<VantageReport, 'ports'> {
  return rest;
}

/** Collects the events into the final report. */
export async function foldReport(events: AsyncIterable<CheckEvent>): Promise<Report> {
  for await (const event of events) if (event.type === 'report') return event.report;
  throw new Error('The events of a check end with its report');
}

function shown(row: PortReport, withDialogue: boolean): PortReport {
  return withDialogue ? row : withoutTranscript(row);
}

/** The rows of a report share its bytes: rows that a server made long are cut to a fair share. */
function fitted(vantages: readonly VantageReport[]): readonly VantageReport[] {
  const rows = vantages.flatMap(({ ports }) => ports);
  const moreRows = Math.max(0, rows.length - REPORT_ROWS);
  const words = rows.length * ROW_WORDS_BYTES;
  const available = REPORT_BYTES_MAX + moreRows * REPORT_ROW_BYTES - REPORT_REST_BYTES - words;
  // Measuring a row costs as much as sending it, and stations send none that is larger than ROW_BYTES_MAX.
  if (rows.length * ROW_BYTES_MAX <= available) return vantages;
  const share = fairShare(rows.map(bytesOf), available);
  return vantages.map((vantage) => ({ ...vantage, ports: vantage.ports.map((row) => fitRow(row, share)) }));
}

function inOrderAsked(
  rows: readonly PortReport[],
  ports: readonly number[],
  aims: readonly Aim[],
): PortReport[] {
  return ports.flatMap((port) =>
    aims.flatMap((aim) => rows.filter((row) => row.port === port && isAbout(row, aim))),
  );
}

function vantageReport(
  vantage: Vantage,
  ports: PortReport[],
  ipv6: Ipv6Seen | null,
  durationMs: number,
): VantageReport {
  const oldest = ports.reduce((a, b) => (a.checkedAt <= b.checkedAt ? a : b));
  return {
    vantage,
    checkedAt: oldest.checkedAt,
    ageSeconds: oldest.ageSeconds,
    durationMs,
    cached: ports.every((row) => row.cached),
    ipv6,
    ports,
  };
}
