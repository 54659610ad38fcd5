/**
 * One vantage point: asks its station of each family and tells the rows. A station that fails or falls silent costs its
 * rows, never the report.
 */
import type { Family, FamilyChoice, Reason, Target, VantageId } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import { STATION_DEADLINE_MS, STATION_GENERATION } from '../limits.ts';
import { readLines } from '../net/lines.ts';
import { merged } from '../net/merged.ts';
import { withoutDialogue } from '../probe/observation.ts';
import type { Client } from '../quota/charge.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import { type Row, toRow } from './row.ts';
import type { StationAnswer, StationEvent, StationRequest } from './station.ts';
import { unresolvedTarget } from './target.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface PointOrder {
  vantage: VantageId;
  host: Host;
  ports: readonly number[];
  family: FamilyChoice;
  ehloName: string;
  client: Client | null;
}

export type PointEvent =
  | { type: 'row'; row: Row; cached: boolean }
  | { type: 'whereabouts'; whereabouts: Whereabouts };

export interface PointAnswer {
  target: Target;
  /** The families the rows are of, in the order they are listed. */
  families: readonly Family[];
  /** What is left to the client, where he was charged. */
  allowances: readonly Allowance[];
  events: AsyncGenerator<PointEvent>;
}

/** What the front knows of a station. */
export interface StationStub {
  check(request: StationRequest): Promise<StationAnswer>;
}

export type FindStation = (vantage: VantageId, host: string, family: Family) => StationStub;

/** Only the first call for an object respects its location hint, so the hint is part of the name. */
export function stationName(vantage: VantageId, host: string, family: Family): string {
  return `${vantage}.${STATION_GENERATION}/${host}/${family}`;
}

export async function askPoint(order: PointOrder, station: FindStation): Promise<Result<PointAnswer>> {
  if (order.family !== 'both') {
    const family = order.family === '6' ? 6 : 4;
    return askFamily(order, station, family, order.family === 'auto');
  }
  const [four, six] = await Promise.all([
    askFamily(order, station, 4, false),
    askFamily(order, station, 6, false),
  ]);
  if (!four.ok) return four.refusal.why === 'no-address-of-family' ? six : four;
  if (!six.ok) return six.refusal.why === 'no-address-of-family' ? four : six;
  const events = merged([four.value.events, six.value.events]);
  const allowances = [...four.value.allowances, ...six.value.allowances];
  return done({ target: four.value.target, families: [4, 6], allowances, events });
}

async function askFamily(
  order: PointOrder,
  station: FindStation,
  family: Family,
  eitherFamily: boolean,
): Promise<Result<PointAnswer>> {
  const { vantage, host, ports, ehloName, client } = order;
  const answer = await ask(station(vantage, host.host, family), {
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
    case 'elsewhere':
      return askFamily(order, station, 6, false);
    case 'rows':
      return done({
        target: answer.target,
        families: [family],
        allowances: answer.allowances,
        events: complete(answer.events, ports, family),
      });
  }
}

/** A station that cannot be reached is a failure of ours, so the answer is a report that says so for each port. */
async function ask(stub: StationStub, request: StationRequest): Promise<StationAnswer> {
  try {
    return await stub.check(request);
  } catch {
    const events = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('no station')),
    });
    return {
      kind: 'rows',
      target: unresolvedTarget(request.host),
      allowances: [],
      events,
    };
  }
}

/** The station's rows, and a row of our own for each port that it leaves out. */
async function* complete(
  stream: ReadableStream<Uint8Array>,
  ports: readonly number[],
  family: Family,
): AsyncGenerator<PointEvent> {
  const missing = new Set(ports);
  let reason: 'vantage-failed' | 'vantage-late' = 'vantage-failed';
  const abort = new AbortController();
  const timer = setTimeout(() => {
    reason = 'vantage-late';
    abort.abort();
  }, STATION_DEADLINE_MS);
  try {
    for await (const event of readLines<StationEvent>(ending(stream, abort.signal))) {
      if (event.type === 'row') missing.delete(event.row.port);
      if (event.type === 'row') yield event;
      else yield { type: 'whereabouts', whereabouts: event.whereabouts };
    }
  } catch {
    // Told below, port by port.
  } finally {
    clearTimeout(timer);
  }
  for (const port of missing) yield failedRow(port, family, reason);
}

/** Where there is no row of the station: our failure, which says nothing about the host. */
export function failedRow(port: number, family: Family, reason: Reason): PointEvent {
  const failed = withoutDialogue('error', reason);
  return { type: 'row', row: toRow({ port, family, address: null }, failed, Date.now()), cached: false };
}

/** The stream, which fails when the signal fires and is cancelled when nobody reads on. */
function ending(stream: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  return stream.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
}
