/**
 * Whoever receives a domain's mail usually sends it, too. This reads the MX records, recognizes the provider by them,
 * and derives the domains under which it may publish its settings. Pure.
 */
import { getDomain } from 'tldts-icann';
import type { ExchangerAnswer } from '../dns/questions.ts';
import type { ExchangerRecord } from '../dns/records.ts';
import { hostAlone, parseHost } from '../host/host.ts';
import type { Provider } from '../knowledge/knowledge.ts';
import { isSubmissionPort } from '../knowledge/ports.ts';
import { hasEnded } from '../knowledge/providers/ended.ts';
import type { SourceQuestion, SubmissionServer } from './source-answer.ts';

export type KnownProvider = Pick<
  Provider,
  'id' | 'hosts' | 'ports' | 'recommendedPort' | 'signIn' | 'closedOn'
>;

/** What is known of names. */
export interface KnownNames {
  /** The provider of mail addresses in this domain. */
  ofDomain: (domain: string) => KnownProvider | null;
  /** The provider whose receiving servers have names like this one. */
  ofExchanger: (host: string) => KnownProvider | null;
  /** The mail filter whose servers have names like this one. */
  filterOf: (host: string) => string | null;
}

/** RFC 5321 §5.1: lowest preference first. Leaves out the record that means "no mail". */
export function exchangersIn(answer: ExchangerAnswer): ExchangerRecord[] {
  if (answer.kind !== 'exchangers') return [];
  return answer.exchangers
    .filter(({ host }) => host !== null)
    .toSorted((a, b) => a.preference - b.preference);
}

export function exchangersOutcome(answer: ExchangerAnswer): SourceQuestion['outcome'] {
  switch (answer.kind) {
    case 'exchangers':
      if (answer.exchangers.length === 0) return 'nothing';
      return answer.exchangers.every(({ host }) => host === null) ? 'not-offered' : 'found';
    case 'name-not-found':
      return 'nothing';
    default:
      return 'failed';
  }
}

/** A filter in front hides the provider, even if a server of a provider is listed behind it. */
export function behind(
  exchangers: readonly ExchangerRecord[],
  known: KnownNames,
): { provider: KnownProvider | null; filter: string | null } {
  const names = exchangers.flatMap(({ host }) => (host ? [host.host] : []));
  const filter = names.map(known.filterOf).find((name) => name !== null) ?? null;
  const provider = filter === null ? names.map(known.ofExchanger).find((one) => one !== null) : null;
  return { provider: provider ?? null, filter };
}

/**
 * The ports that mail programs support; other ports only if the provider recommends them. None of a service that has
 * ended.
 */
export function serversOf(provider: KnownProvider, today: string): SubmissionServer[] {
  if (hasEnded(provider, today)) return [];
  const { hosts, ports, recommendedPort } = provider;
  const offered = ports.filter(({ port }) => port === recommendedPort || isSubmissionPort(port));
  const rankOf = (port: number): number => (port === recommendedPort ? 0 : port);
  const sorted = offered.toSorted((a, b) => rankOf(a.port) - rankOf(b.port));
  return hosts.flatMap((name) => {
    const host = parseHost(name);
    return host.ok
      ? sorted.map(({ port, encryption }) => ({ host: hostAlone(host.value), port, encryption }))
      : [];
  });
}

/**
 * As Thunderbird does, from the first exchanger: its name without the first label, then its registrable domain. Neither is
 * asked where it is the domain itself, or a public suffix such as `co.uk`, under which everybody registers names.
 */
export function exchangerDomains(exchangers: readonly ExchangerRecord[], domain: string): string[] {
  const first = exchangers[0]?.host?.host ?? '';
  const registrable = getDomain(first);
  if (registrable === null) return [];
  const parent = first.slice(first.indexOf('.') + 1);
  const names = parent.endsWith(registrable) ? [parent, registrable] : [registrable];
  return [...new Set(names)].filter((name) => name !== domain);
}
