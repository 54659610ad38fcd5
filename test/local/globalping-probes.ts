/**
 * The probes of the Globalping stub and their results, in the shapes of the real ones (test/mocks of
 * github.com/jsdelivr/globalping-probe). Data only; what a probe sees is decided elsewhere.
 */
import type { PingRequest } from './globalping-order.ts';

export interface ProbePlace {
  continent: string;
  region: string;
  country: string;
  state: string | null;
  city: string;
  asn: number;
  network: string;
  latitude: number;
  longitude: number;
  tags: readonly string[];
  resolvers: readonly string[];
}

/** A time in ms, no answer, a failed test, an offline probe, or one of these after a number of polls. */
export type Seen = number | 'silent' | 'failed' | 'offline' | { afterPolls: number; seen: Seen };

function place(country: string, city: string, asn: number, network: string): ProbePlace {
  const [continent, region] = country === 'US' ? ['NA', 'Northern America'] : ['EU', 'Western Europe'];
  const state = country === 'US' ? 'VA' : null;
  const [latitude, longitude] = [50.1, 8.7];
  const tags = ['datacenter-network'];
  return {
    continent,
    region,
    country,
    state,
    city,
    asn,
    network,
    latitude,
    longitude,
    tags,
    resolvers: ['private'],
  };
}

/** Networks reserved for documentation (RFC 5398), so that no real one appears to have seen anything. */
export const PROBES: readonly ProbePlace[] = [
  place('DE', 'Falkenstein', 64496, 'Hosting One'),
  place('FR', 'Paris', 64497, 'Hosting Two'),
  place('US', 'Ashburn', 64498, 'Hosting Three'),
  place('DE', 'Frankfurt am Main', 64499, 'Hosting Four'),
  place('DE', 'Berlin', 64500, 'Access One'),
  place('DE', 'Munich', 64501, 'Access Two'),
  place('US', 'New York', 64502, 'Access Three'),
];

export interface ProbeResult {
  status: 'in-progress' | 'finished' | 'failed' | 'offline';
  rawOutput: string;
  [more: string]: unknown;
}

export function resultOf(seen: Seen, order: PingRequest, polls: number): ProbeResult {
  if (typeof seen === 'object') {
    if (polls <= seen.afterPolls) return { status: 'in-progress', rawOutput: '' };
    return resultOf(seen.seen, order, polls);
  }
  const { target, measurementOptions } = order;
  const heading = `PING ${target} (${target}) on port ${measurementOptions.port}.`;
  if (seen === 'offline') return { status: 'offline', rawOutput: 'This probe is offline.' };
  if (seen === 'failed') return { status: 'failed', rawOutput: 'The test failed.', ...facts(null, [], 0) };
  if (seen === 'silent')
    return {
      status: 'finished',
      rawOutput: `${heading}\nNo reply`,
      ...facts(target, [], measurementOptions.packets),
    };
  const rtts = Array.from({ length: measurementOptions.packets }, () => seen);
  const rawOutput = `${heading}\nReply in ${seen} ms`;
  return { status: 'finished', rawOutput, ...facts(target, rtts, measurementOptions.packets) };
}

/** A test without an answer is finished too: it has no timings, and its statistics are null. */
function facts(target: string | null, rtts: readonly number[], total: number): Record<string, unknown> {
  const known = rtts.length > 0;
  const stats = {
    min: known ? Math.min(...rtts) : null,
    avg: known ? rtts.reduce((sum, rtt) => sum + rtt, 0) / rtts.length : null,
    max: known ? Math.max(...rtts) : null,
    total,
    rcv: rtts.length,
    drop: total - rtts.length,
    loss: total === 0 ? null : ((total - rtts.length) / total) * 100,
  };
  return {
    resolvedAddress: target,
    resolvedHostname: target,
    stats,
    timings: rtts.map((rtt) => ({ rtt })),
  };
}
