/** What a port turned out to be. */
import * as v from 'valibot';
import { OUTCOMES, type Outcome, type Reason, TLS_ALERTS, TLS_PROBLEMS } from '../api/index.ts';

const NAMES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];

const REASONS = [
  ...new Set<Reason>([
    ...Object.values(OUTCOMES).flatMap(({ reasons }) => reasons as readonly Reason[]),
    ...TLS_ALERTS.map((alert) => `alert-${alert}` as const),
  ]),
];

export const outcome = v.pipe(
  v.picklist(NAMES),
  v.description('What a port turned out to be. The list may grow: treat an unknown word as unknown.'),
);

export const reason = v.pipe(v.picklist(REASONS), v.description('Refines the outcome.'));

export const state = v.picklist(['open', 'closed', 'filtered', 'unknown', 'untested']);

export const tlsProblem = v.pipe(
  v.picklist(TLS_PROBLEMS),
  v.description('What can be wrong with TLS, most important first.'),
);
