/**
 * The addresses of a host: A and AAAA in parallel, or why there are none. Whether they may be dialed is up to policy.
 */
import type { Address, Family } from '../api/index.ts';
import { type Refusal, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { type DohOptions, lookUp } from './doh.ts';
import type { DnsAnswer } from './questions.ts';

export interface Resolution {
  /** IPv4 before IPv6, each in the order of the answer. */
  addresses: readonly Address[];
  /** Why a family is unknown: its query got no usable answer. */
  failures: Readonly<Partial<Record<Family, Refusal>>>;
}

export async function resolveHost(host: string, options: DohOptions): Promise<Result<Resolution>> {
  const [a, aaaa] = await Promise.all([lookUp(host, 4, options), lookUp(host, 6, options)]);
  return resolutionOf(host, a, aaaa);
}

export function resolutionOf(host: string, a: DnsAnswer, aaaa: DnsAnswer): Result<Resolution> {
  const addresses = [...listed(a, 4), ...listed(aaaa, 6)];
  if (addresses.length > 0)
    return done({ addresses, failures: { ...failed(a, 4, host), ...failed(aaaa, 6, host) } });
  // RFC 8020: a name that does not exist has no records of any type, so one such answer settles both.
  if (a.kind === 'name-not-found' || aaaa.kind === 'name-not-found') return refuse('name-not-found', host);
  const failures = { ...failed(a, 4, host), ...failed(aaaa, 6, host) };
  const refusal = failures[4] ?? failures[6];
  return refusal ? { ok: false, refusal } : refuse('no-address', host);
}

function listed(answer: DnsAnswer, family: Family): Address[] {
  if (answer.kind !== 'addresses') return [];
  return answer.addresses.map((address) => ({ address, family }));
}

function failed(answer: DnsAnswer, family: Family, host: string): Partial<Record<Family, Refusal>> {
  if (answer.kind === 'addresses' || answer.kind === 'name-not-found') return {};
  return { [family]: refuse(`dns-${answer.kind}`, host).refusal };
}
