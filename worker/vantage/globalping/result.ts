/**
 * Reads Globalping's answers as if a hostile server had sent them: capped and printable. A port counts as open only if
 * a probe's timings and its packet count both say so. Pure.
 *
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

/** `lost`: the probe failed, went offline or reported something impossible, and is ignored. */
export type ProbeResult = { kind: 'answered'; connectMs: number } | { kind: 'silent' | 'pending' | 'lost' };

export interface Probe {
  result: ProbeResult;
  /** For example `Falkenstein DE (Hetzner Online)`; null where the probe does not say. */
  place: string | null;
}

export interface Measurement {
  /** False while results may still arrive. */
  isFinal: boolean;
  probes: readonly Probe[];
}

/** The API's routes allow letters and digits only, and the id becomes part of a URL of ours. */
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+$/), v.maxLength(GLOBALPING_ID_CHARS_MAX));

const Created = v.object({
  id: Id,
  probesCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(GLOBALPING_PROBES)),
});

const Rtt = v.pipe(v.number(), v.minValue(0), v.maxValue(GLOBALPING_RTT_MAX_MS));

/** A probe that got no answer also reports `finished`, but without timings. */
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

/** The place is optional: a result counts even if its place cannot be read. */
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

/** The id of the new measurement; null where the answer is not valid. */
export function parseCreated(body: string): string | null {
  const created = v.safeParse(v.pipe(v.string(), v.parseJson(), Created), body);
  return created.success ? created.output.id : null;
}

/** Null where the answer is not a valid measurement, or is about another one. */
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
 * What all probes together say about the port: one that got through is enough. Null while a probe that is still running
 * may change the result. `isOver`: the deadline has passed, and probes that have not reported count as lost, as they do
 * at the API's own deadline. The result is then based on the finished probes; without any, it is too late.
 */
export function combineProbes(probes: readonly Probe[], isOver: boolean): Observation | null {
  const results = probes.map(({ result }) => result);
  const kinds = new Set(results.map(({ kind }) => kind));
  const timesMs = results.flatMap((result) => (result.kind === 'answered' ? [result.connectMs] : []));
  // The nearest probe: for the others, the extra time is only their longer route to the host.
  if (timesMs.length > 0) return connected(Math.min(...timesMs));
  if (!isOver && (kinds.has('pending') || probes.length === 0)) return null;
  if (kinds.has('silent')) return withoutDialogue('no-reply');
  return withoutDialogue('error', kinds.has('pending') ? 'vantage-late' : 'vantage-failed');
}

function connected(connectMs: number): Observation {
  return { ...withoutDialogue('connected'), timings: { ...NO_TIMINGS, connectMs } };
}

/** The places of the probes behind the outcome, each once: if a port answers, silent probes are not evidence for it. */
export function placesOf(probes: readonly Probe[], outcome: Outcome): string[] {
  const wanted = { connected: 'answered', 'no-reply': 'silent' } as const;
  const kind = outcome === 'connected' || outcome === 'no-reply' ? wanted[outcome] : null;
  const vouching = probes.filter(({ result }) => result.kind === kind);
  return [...new Set(vouching.flatMap(({ place }) => place ?? []))];
}
