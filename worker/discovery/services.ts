/**
 * The submission services a domain publishes in DNS: `_submissions._tcp` means implicit TLS (RFC 8314 §5.1),
 * `_submission._tcp` STARTTLS (RFC 6186 §3.1). Asks only the resolvers; the servers themselves are not contacted.
 */
import type { DiscoveredHost } from '../api/index.ts';
import { type DohOptions, lookUpServices } from '../dns/doh.ts';
import type { ServiceAnswer } from '../dns/questions.ts';
import type { ServiceRecord } from '../dns/records.ts';
import { HOST_CHARS_MAX } from '../limits.ts';
import type { SourceAnswer, SourceQuestion, SubmissionServer } from './source-answer.ts';

type Encryption = Exclude<DiscoveredHost['encryption'], 'plaintext'>;

const SERVICES: readonly [label: string, encryption: Encryption][] = [
  ['_submissions._tcp', 'implicit-tls'],
  ['_submission._tcp', 'starttls'],
];

interface Ranked extends SubmissionServer, Pick<ServiceRecord, 'priority' | 'weight'> {}

/** For a very long domain these names would exceed the limit of DNS (RFC 1035 §2.3.4), so there is nothing to query. */
export async function askServices(domain: string, doh: DohOptions): Promise<SourceAnswer> {
  const names = SERVICES.map(([label, encryption]) => ({ name: `${label}.${domain}`, encryption }));
  const answers = await Promise.all(
    names
      .filter(({ name }) => name.length <= HOST_CHARS_MAX)
      .map(async (asked) => ({ ...asked, answer: await lookUpServices(asked.name, doh) })),
  );
  const ranked = answers.flatMap(({ answer, encryption }) => serversIn(answer, encryption));
  return {
    source: 'srv',
    asked: answers.map(({ name, answer }) => ({ question: name, outcome: servicesOutcome(answer) })),
    servers: ranked.toSorted(firstToTry).map(({ host, port, encryption }) => ({ host, port, encryption })),
  };
}

function servicesOutcome(answer: ServiceAnswer): SourceQuestion['outcome'] {
  switch (answer.kind) {
    case 'services':
      if (answer.services.length === 0) return 'nothing';
      return answer.services.every(({ target }) => target === null) ? 'not-offered' : 'found';
    case 'name-not-found':
      return 'nothing';
    default:
      return 'failed';
  }
}

function serversIn(answer: ServiceAnswer, encryption: Encryption): Ranked[] {
  if (answer.kind !== 'services') return [];
  return answer.services.flatMap(({ target, ...record }) =>
    target === null ? [] : [{ ...record, host: target, encryption }],
  );
}

/**
 * RFC 2782: lowest priority first. Weights are for random load balancing; in a list for people, the highest weight
 * comes first.
 */
function firstToTry(a: Ranked, b: Ranked): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  // RFC 8314 §5.1: at equal priority, implicit TLS is preferred.
  if (a.encryption !== b.encryption) return a.encryption === 'implicit-tls' ? -1 : 1;
  return b.weight - a.weight;
}
