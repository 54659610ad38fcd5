/**
 * A recommendation that takes into account what the reader's own machine measured: a port that answers everybody except
 * this reader is no use to them. Measures nothing itself.
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
  /** From the ports that are left, preferring those that nothing on the way alters. Null if none is left. */
  recommendation: Recommendation | null;
  /** Ports that the service would advise but that this reader cannot use, best first. */
  unreachable: { advised: Advised; conclusion: LocalConclusion }[];
}

export function adviseLocally(service: Recommendation, local: LocalResult | null): LocalAdvice {
  const offered = [service, ...service.alternatives].map((advised) => {
    const row = local?.rows.get(advised.port);
    // The service could use the port, or it would not have advised it.
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
