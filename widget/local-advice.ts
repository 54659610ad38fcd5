/**
 * A recommendation for a reader whose own machine was seen: a port that answers everybody else and not him is no advice.
 * Takes what was met there as it is, and measures nothing.
 */
import type { Advised, LocalConclusion, Recommendation } from '../worker/api/index.ts';
import { concludeLocally } from '../worker/judgement/comparison.ts';
import type { LocalResult } from './local-result.ts';

export interface LocalAdvice {
  /** Of the ports that are left, those first that nothing on the way has altered; null where none is left. */
  recommendation: Recommendation | null;
  /** What the service would advise and this reader cannot use, best first. */
  unreachable: { advised: Advised; conclusion: LocalConclusion }[];
}

export function adviseLocally(service: Recommendation, local: LocalResult | null): LocalAdvice {
  const offered = [service, ...service.alternatives].map((advised) => {
    const row = local?.rows.get(advised.port);
    // That the service could use the port is known: else it would not be advised.
    const conclusion = row ? concludeLocally(advised.port, row, advised.encryption ?? 'plaintext') : null;
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
  const { port, encryption, reasons } = best;
  const { passedOver } = service;
  return { recommendation: { port, encryption, reasons, alternatives, passedOver }, unreachable };
}

type Useless = Extract<LocalConclusion, 'blocked-here' | 'declined-here'>;

function isUseless(conclusion: LocalConclusion | null): conclusion is Useless {
  return conclusion === 'blocked-here' || conclusion === 'declined-here';
}
