/**
 * A recommendation for a reader whose own machine was seen: a port that answers everybody else and not him is no advice.
 * Takes what was met there as it is, and measures nothing.
 */
import type { Advised, LocalConclusion, LocalOutcome, Recommendation } from '../worker/api.ts';
import type { LocalResult } from './local-result.ts';

export interface LocalAdvice {
  /** Of the ports that are left, those first that nothing on the way has altered; null where none is left. */
  recommendation: Recommendation | null;
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
  const isAltered = ({ advised }: { advised: Advised }) =>
    Number(local?.rows.get(advised.port)?.differs ?? false);
  const [best, ...alternatives] = offered
    .filter(({ conclusion }) => conclusion === undefined)
    .toSorted((one, other) => isAltered(one) - isAltered(other))
    .map(({ advised }) => advised);
  if (best === undefined) return { recommendation: null, unreachable };
  const { port, encryption, reasons } = best;
  const { passedOver } = service;
  return { recommendation: { port, encryption, reasons, alternatives, passedOver }, unreachable };
}
