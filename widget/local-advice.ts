/**
 * A recommendation adjusted to what the reader's own machine measured: a port that works for everyone except this
 * reader does not help. Pure.
 */
import {
  type Advised,
  concludeLocally,
  type LocalConclusion,
  type Recommendation,
  seenAs,
} from '../worker/api/index.ts';
import type { LocalResult } from './local-result.ts';

export interface LocalAdvice {
  /** One of the remaining ports, preferably one whose traffic nothing on the way alters. Null if none is left. */
  recommendation: Recommendation | null;
  /** Ports that the service recommends but this reader cannot use, best first. */
  unreachable: { advised: Advised; conclusion: LocalConclusion }[];
}

export function adviseLocally(service: Recommendation, local: LocalResult | null): LocalAdvice {
  const offered = [service, ...service.alternatives].map((advised) => {
    const row = local?.rows.get(advised.port);
    // A recommended port worked for the service.
    const conclusion = row
      ? concludeLocally(advised.port, row, seenAs(advised.encryption ?? 'plaintext'))
      : null;
    return { advised, conclusion };
  });
  const unreachable = offered.flatMap(({ advised, conclusion }) =>
    isUseless(conclusion) ? [{ advised, conclusion }] : [],
  );
  const [best, ...alternatives] = offered
    .filter(({ conclusion }) => !isUseless(conclusion))
    .toSorted((one, other) => Number(one.conclusion === 'altered') - Number(other.conclusion === 'altered'))
    .map(({ advised }) => advised);
  if (best === undefined) return { recommendation: null, unreachable };
  const { port, encryption, reasons, said } = best;
  const { passedOver } = service;
  return { recommendation: { port, encryption, reasons, said, alternatives, passedOver }, unreachable };
}

type Useless = Extract<LocalConclusion, 'blocked-here' | 'declined-here'>;

function isUseless(conclusion: LocalConclusion | null): conclusion is Useless {
  return conclusion === 'blocked-here' || conclusion === 'declined-here';
}
