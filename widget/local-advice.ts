/**
 * A recommendation for a reader whose own machine was seen: a port that answers everybody else and not him is no advice.
 * Takes what was met there as it is, and measures nothing.
 */
import type { Advised, LocalConclusion, LocalOutcome, Recommendation } from '../worker/api.ts';
import type { LocalResult } from './local-result.ts';

export interface LocalAdvice {
  /** The best of the ports that are left; where none is, the one that the service recommends. */
  recommendation: Recommendation;
  /** What the service would advise and this reader cannot use, best first. */
  unreachable: { advised: Advised; conclusion: LocalConclusion }[];
}

/** That the service could use the port is known: else it would not be advised. */
const USELESS: Readonly<Partial<Record<LocalOutcome, LocalConclusion>>> = {
  refused: 'blocked-here',
  timeout: 'blocked-here',
  declined: 'declined-here',
};

export function adviseLocally(service: Recommendation, local: LocalResult | null): LocalAdvice {
  const offered = [service, ...service.alternatives].map((advised) => {
    const outcome = local?.rows.get(advised.port)?.outcome ?? 'unknown';
    return { advised, conclusion: USELESS[outcome] };
  });
  const unreachable = offered.flatMap(({ advised, conclusion }) =>
    conclusion === undefined ? [] : [{ advised, conclusion }],
  );
  const [best, ...alternatives] = offered
    .filter(({ conclusion }) => conclusion === undefined)
    .map(({ advised }) => advised);
  if (best === undefined) return { recommendation: service, unreachable };
  const { port, encryption, reasons } = best;
  const { passedOver } = service;
  return { recommendation: { port, encryption, reasons, alternatives, passedOver }, unreachable };
}
