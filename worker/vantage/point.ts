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
import type { VantageLocation } from './location.ts';
import type { StationOrder } from './order.ts';
import { type Row, toRow } from './row.ts';
import type { StationEvent } from './row-stream.ts';
import type { StationAnswer } from './station.ts';
import { unresolvedTarget } from './target.ts';

export type VantageEvent =
  | { type: 'row'; row: Row; cached: boolean }
  | { type: 'location'; location: VantageLocation };

export interface VantageAnswer {
  target: Target;
  /** The address families of the rows, in the order they are listed. */
  families: readonly Family[];
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
  const { target, families, allowances } = answer;
  return done({ target, families, allowances, events: complete(answer.events, order.ports, families) });
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
    return { kind: 'rows', target, families: familiesOf(order.family), allowances: [], events };
  }
}

/** For a host that was not resolved. */
export function familiesOf(choice: StationOrder['family']): readonly Family[] {
  if (choice === 'both') return [4, 6];
  return [choice === '6' ? 6 : 4];
}

/** The station's rows, and a row that says what failed for each port that it leaves out. */
async function* complete(
  stream: ReadableStream<Uint8Array>,
  ports: readonly number[],
  families: readonly Family[],
): AsyncGenerator<VantageEvent> {
  const all = families.flatMap((family) =>
    ports.map((port): [string, [number, Family]] => [`${port}/${family}`, [port, family]]),
  );
  const missing = new Map(all);
  const deadline = startDeadline(STATION_DEADLINE_MS);
  try {
    for await (const event of readLines<StationEvent>(ending(stream, deadline.signal))) {
      if (event.type === 'row') {
        missing.delete(`${event.row.port}/${event.row.family}`);
        yield event;
      } else yield { type: 'location', location: event.location };
    }
  } catch {
    // Ports that are still missing get their rows below.
  } finally {
    deadline.clear();
  }
  const reason = deadline.signal.aborted ? 'vantage-late' : 'vantage-failed';
  for (const [port, family] of missing.values()) yield failedRow(port, family, reason);
}

/** Used in place of a station's row. The failure is ours and says nothing about the host. */
export function failedRow(port: number, family: Family, reason: Reason): VantageEvent {
  const failed = withoutDialogue('error', reason);
  return { type: 'row', row: toRow({ port, family, address: null }, failed, Date.now()), cached: false };
}

/** The stream, which fails when the signal fires and is canceled when its reader stops. */
function ending(stream: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  return stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
}
