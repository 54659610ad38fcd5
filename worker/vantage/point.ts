/**
 * One vantage point: requests rows from its station of each family. A station that fails or falls silent loses its
 * rows, but the report is still sent.
 */
import type { Family, Reason, Target, VantageId } from '../api/index.ts';
import { STATION_DEADLINE_MS, STATION_GENERATION } from '../limits.ts';
import { startDeadline } from '../net/deadline.ts';
import { readLines } from '../net/lines.ts';
import { merged } from '../net/merged.ts';
import { withoutDialogue } from '../probe/observation.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import type { VantageLocation } from './location.ts';
import type { StationOrder, VantageOrder } from './order.ts';
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

export type FindStation = (vantage: VantageId, host: string, family: Family) => StationStub;

/** An object respects the location hint of its first call only, so the hint is part of the name. */
export function stationName(vantage: VantageId, host: string, family: Family): string {
  return `${vantage}.${STATION_GENERATION}/${host}/${family}`;
}

export async function askVantagePoint(
  order: VantageOrder,
  station: FindStation,
): Promise<Result<VantageAnswer>> {
  if (order.family !== 'both') {
    const family = order.family === '6' ? 6 : 4;
    return askStation(order, station, family, order.family === 'auto');
  }
  const [four, six] = await Promise.all([
    askStation(order, station, 4, false),
    askStation(order, station, 6, false),
  ]);
  if (!four.ok) return four.refusal.why === 'no-address-of-family' ? six : four;
  if (!six.ok) return six.refusal.why === 'no-address-of-family' ? four : six;
  const events = merged([four.value.events, six.value.events]);
  const allowances = [...four.value.allowances, ...six.value.allowances];
  return done({ target: four.value.target, families: [4, 6], allowances, events });
}

async function askStation(
  order: VantageOrder,
  station: FindStation,
  family: Family,
  eitherFamily: boolean,
): Promise<Result<VantageAnswer>> {
  const { vantage, host, ports, ehloName, client } = order;
  const answer = await answerOf(station(vantage, host.host, family), {
    vantage,
    host,
    family,
    eitherFamily,
    ports,
    ehloName,
    client,
  });
  switch (answer.kind) {
    case 'refused':
      return { ok: false, refusal: answer.refusal };
    case 'other-family':
      return askStation(order, station, 6, false);
    case 'rows':
      return done({
        target: answer.target,
        families: [family],
        allowances: answer.allowances,
        events: complete(answer.events, ports, family),
      });
  }
}

/** A station that cannot be reached is our own failure, and the rows of its ports will say so. */
async function answerOf(stub: StationStub, order: StationOrder): Promise<StationAnswer> {
  try {
    return await stub.check(order);
  } catch {
    const events = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('no station')),
    });
    return {
      kind: 'rows',
      target: unresolvedTarget(order.host),
      allowances: [],
      events,
    };
  }
}

/** The station's rows, plus a row with the reason for each port that it leaves out. */
async function* complete(
  stream: ReadableStream<Uint8Array>,
  ports: readonly number[],
  family: Family,
): AsyncGenerator<VantageEvent> {
  const missing = new Set(ports);
  const deadline = startDeadline(STATION_DEADLINE_MS);
  try {
    for await (const event of readLines<StationEvent>(ending(stream, deadline.signal))) {
      if (event.type === 'row') missing.delete(event.row.port);
      if (event.type === 'row') yield event;
      else yield { type: 'location', location: event.location };
    }
  } catch {
    // Ports that are still missing get their rows below.
  } finally {
    deadline.clear();
  }
  const reason = deadline.signal.aborted ? 'vantage-late' : 'vantage-failed';
  for (const port of missing) yield failedRow(port, family, reason);
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
