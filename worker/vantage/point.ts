/**
 * One vantage point: requests rows from its station of each family. A station that fails or falls silent loses its
 * rows, but the report is still sent.
 */
import type { Family, Reason, Target, VantageId } from '../api/index.ts';
import { STATION_DEADLINE_MS, STATION_GENERATION } from '../limits.ts';
import { startDeadline } from '../net/deadline.ts';
import { readLines } from '../net/lines.ts';
import { withoutDialogue } from '../probe/observation.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import { type Aim, isAbout, type StationOrder } from './order.ts';
import { type Row, toRow } from './row.ts';
import type { StationEvent, VantageEnd } from './row-stream.ts';
import type { StationAnswer } from './station.ts';
import { unresolvedTarget } from './target.ts';

export type VantageEvent = { type: 'row'; row: Row; cached: boolean } | ({ type: 'end' } & VantageEnd);

export interface VantageAnswer {
  target: Target;
  /** What each port has a row about, in the order they are listed. */
  aims: readonly Aim[];
  /** The remaining quota of the client, if it was charged. */
  allowances: readonly Allowance[];
  events: AsyncGenerator<VantageEvent>;
}

/** The front's view of a station: `check` is that of Station in station.ts, called over RPC. */
export interface StationStub {
  check(order: StationOrder): Promise<StationAnswer>;
}

export type FindStation = (vantage: VantageId, host: string) => StationStub;

/** Only the first call for an object respects its location hint, so the hint is part of the name. */
export function stationName(vantage: VantageId, host: string): string {
  return `${vantage}.${STATION_GENERATION}/${host}`;
}

export async function askVantagePoint(
  order: StationOrder,
  station: FindStation,
): Promise<Result<VantageAnswer>> {
  const answer = await answerOf(station(order.vantage, order.host.host), order);
  if (answer.kind === 'refused') return { ok: false, refusal: answer.refusal };
  const { target, aims, allowances } = answer;
  return done({ target, aims, allowances, events: complete(answer.events, order.ports, aims) });
}

/** A station that cannot be reached is our own failure, and the rows of its ports will say so. */
async function answerOf(stub: StationStub, order: StationOrder): Promise<StationAnswer> {
  try {
    return await stub.check(order);
  } catch {
    const events = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('no station')),
    });
    const target = unresolvedTarget(order.host);
    return { kind: 'rows', target, aims: aimsOf(order.family), allowances: [], events };
  }
}

/** For a host that was not resolved. */
export function aimsOf(choice: StationOrder['family']): readonly Aim[] {
  const families: readonly Family[] = choice === 'both' ? [4, 6] : [choice === '6' ? 6 : 4];
  return families.map((family) => ({ family, address: null }));
}

/** The station's rows, and a row that says what failed for each port that it leaves out. */
async function* complete(
  stream: ReadableStream<Uint8Array>,
  ports: readonly number[],
  aims: readonly Aim[],
): AsyncGenerator<VantageEvent> {
  const missing = aims.flatMap((aim) => ports.map((port) => ({ port, aim })));
  const deadline = startDeadline(STATION_DEADLINE_MS);
  try {
    for await (const event of readLines<StationEvent>(ending(stream, deadline.signal))) {
      if (event.type === 'row') {
        const { row } = event;
        const index = missing.findIndex(({ port, aim }) => port === row.port && isAbout(row, aim));
        if (index !== -1) missing.splice(index, 1);
        yield event;
      } else yield { ipv6: null, reached: [], ...event };
    }
  } catch {
    // Ports that are still missing get their rows below.
  } finally {
    deadline.clear();
  }
  const reason = deadline.signal.aborted ? 'vantage-late' : 'vantage-failed';
  for (const { port, aim } of missing) yield failedRow(port, aim, reason);
}

/** Used in place of a station's row. The failure is ours and says nothing about the host. */
export function failedRow(port: number, { family, address }: Aim, reason: Reason): VantageEvent {
  const failed = withoutDialogue('error', reason);
  return { type: 'row', row: toRow({ port, family, address }, failed, Date.now()), cached: false };
}

/** The stream, which fails when the signal fires and is canceled when its reader stops. */
function ending(stream: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  return stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
}
