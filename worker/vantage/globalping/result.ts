/**
 * What Globalping answers, read as what a hostile server may send: capped, printable, and never open but where a probe
 * says so twice, in its timings and in its count. Asks nobody and waits for nothing. Pure.
 * Format: components/schemas.yaml of github.com/jsdelivr/globalping, as its official client 0.2.0 has it.
 */
import * as v from 'valibot';
import type { Outcome } from '../../api/index.ts';
import {
  GLOBALPING_ID_CHARS_MAX,
  GLOBALPING_NAME_CHARS_MAX,
  GLOBALPING_PACKETS,
  GLOBALPING_PROBES,
  GLOBALPING_RTT_MAX_MS,
} from '../../limits.ts';
import { printable } from '../../printable.ts';
import { NO_TIMINGS, type Observation, withoutDialogue } from '../../probe/observation.ts';

/** `lost`: failed, offline, or saying what cannot be; it counts for nothing. */
export type ProbeResult = { kind: 'answered'; connectMs: number } | { kind: 'silent' | 'pending' | 'lost' };

export interface Probe {
  result: ProbeResult;
  /** Such as `Falkenstein DE (Hetzner Online)`; null where it does not say. */
  place: string | null;
}

export interface Measurement {
  /** False while more may come. */
  isFinal: boolean;
  probes: readonly Probe[];
}

/** Letters and digits in the API's own routes. It becomes a part of an address of ours. */
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+$/), v.maxLength(GLOBALPING_ID_CHARS_MAX));

const Created = v.object({
  id: Id,
  probesCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(GLOBALPING_PROBES)),
});

const Rtt = v.pipe(v.number(), v.minValue(0), v.maxValue(GLOBALPING_RTT_MAX_MS));

/** Where nothing answered, this is `finished` as well: with no timings. */
const Finished = v.pipe(
  v.object({
    status: v.literal('finished'),
    timings: v.pipe(v.array(v.object({ rtt: Rtt })), v.maxLength(GLOBALPING_PACKETS)),
    stats: v.object({ rcv: v.number() }),
  }),
  v.check(({ timings, stats }) => stats.rcv === timings.length),
  v.transform(({ timings }) => resultOf(timings.map(({ rtt }) => rtt))),
);

const InProgress = v.pipe(
  v.object({ status: v.literal('in-progress') }),
  v.transform((): ProbeResult => ({ kind: 'pending' })),
);

const LOST: ProbeResult = { kind: 'lost' };

const Name = v.pipe(
  v.string(),
  v.transform((name) => printable(name, GLOBALPING_NAME_CHARS_MAX).trim()),
);

/** A place is decoration: where it cannot be read, what was seen there still counts. */
const Place = v.pipe(
  v.object({ city: Name, country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), network: Name }),
  v.transform(({ city, country, network }) => {
    const where = city === '' ? country : `${city} ${country}`;
    return network === '' ? where : `${where} (${network})`;
  }),
);

const Result = v.object({
  probe: v.fallback(v.nullable(Place), null),
  result: v.fallback(v.union([Finished, InProgress]), LOST),
});

const Measured = v.object({
  id: Id,
  type: v.literal('ping'),
  status: v.string(),
  results: v.pipe(v.array(Result), v.maxLength(GLOBALPING_PROBES)),
});

/** The id of the measurement that was begun; null where the answer is none. */
export function parseCreated(body: string): string | null {
  const created = v.safeParse(v.pipe(v.string(), v.parseJson(), Created), body);
  return created.success ? created.output.id : null;
}

/** Null where it is none, or another than was asked for. */
export function parseMeasurement(body: string, id: string): Measurement | null {
  const measured = v.safeParse(v.pipe(v.string(), v.parseJson(), Measured), body);
  if (!measured.success || measured.output.id !== id) return null;
  const { status, results } = measured.output;
  return {
    // "Any value other than in-progress is final" (MeasurementStatus).
    isFinal: status !== 'in-progress',
    probes: results.map(({ probe, result }) => ({ result, place: probe })),
  };
}

function resultOf(rttsMs: readonly number[]): ProbeResult {
  if (rttsMs.length === 0) return { kind: 'silent' };
  const sumMs = rttsMs.reduce((sum, rttMs) => sum + rttMs, 0);
  return { kind: 'answered', connectMs: Math.round(sumMs / rttsMs.length) };
}

/**
 * What all probes together say of the port: one that got through settles it. Null while one that is still at work may
 * change the answer. `isOver`: nobody waits any longer. A probe that has not reported by then is taken for lost, as the
 * API itself does at its own deadline, so what the others finished with stands; without any, the answer came too late.
 */
export function combineProbes(probes: readonly Probe[], isOver: boolean): Observation | null {
  const results = probes.map(({ result }) => result);
  const kinds = new Set(results.map(({ kind }) => kind));
  const timesMs = results.flatMap((result) => (result.kind === 'answered' ? [result.connectMs] : []));
  // The nearest probe: what the others add is their own way to the host.
  if (timesMs.length > 0) return connected(Math.min(...timesMs));
  if (!isOver && (kinds.has('pending') || probes.length === 0)) return null;
  if (kinds.has('silent')) return withoutDialogue('no-reply');
  return withoutDialogue('error', kinds.has('pending') ? 'vantage-late' : 'vantage-failed');
}

function connected(connectMs: number): Observation {
  return { ...withoutDialogue('connected'), timings: { ...NO_TIMINGS, connectMs } };
}

/** Where the probes are that saw what the outcome says, each place once: silent ones do not vouch for a port that answers. */
export function placesOf(probes: readonly Probe[], outcome: Outcome): string[] {
  const wanted = { connected: 'answered', 'no-reply': 'silent' } as const;
  const kind = outcome === 'connected' || outcome === 'no-reply' ? wanted[outcome] : null;
  const vouching = probes.filter(({ result }) => result.kind === kind);
  return [...new Set(vouching.flatMap(({ place }) => place ?? []))];
}
