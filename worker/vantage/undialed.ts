/**
 * The answer of a region that has nothing to dial, made where it is asked for: opening a station would cost an object and tell
 * nobody more. Pure, except for the clock.
 */
import type { Family } from '../api/index.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { type PlanRules, planPort, type UntestableStep } from '../probe/plan.ts';
import { done, type Result } from '../result/result.ts';
import { kindOf } from './choice.ts';
import { aimOf, type FamilyDestination, type StationOrder } from './order.ts';
import { failedRow, type VantageAnswer, type VantageEvent } from './point.ts';
import { toRow } from './row.ts';
import { chooseDestinations, type FoundTarget } from './target.ts';

/** Null if there is something to dial, or if it is not up to us to say so. */
export function answerUndialed(
  order: StationOrder,
  found: FoundTarget,
  rules: PlanRules,
): Result<VantageAnswer> | null {
  if (kindOf(order.vantage) !== 'region') return null;
  const chosen = chooseDestinations(found, order.family, order.addresses);
  if (!chosen.ok) return chosen;
  const { destinations, unknown } = chosen.value;
  const planned = destinations.flatMap((one) =>
    order.ports.map((port) => ({ one, step: planPort(port, one.destination, rules) })),
  );
  if (planned.some(({ step }) => step.kind === 'dial')) return null;
  const rows = planned.flatMap(({ one, step }) => (step.kind === 'untestable' ? [undialed(step, one)] : []));
  const unknownAims = unknown.map((family: Family) => ({ family, address: null }));
  const failed = unknownAims.flatMap((aim) =>
    order.ports.map((port) => failedRow(port, aim, 'vantage-failed')),
  );
  const aims = [...destinations.map(aimOf), ...unknownAims].toSorted((a, b) => a.family - b.family);
  return done({ target: found.target, aims, allowances: [], events: each([...rows, ...failed]) });
}

function undialed(
  { port, reason }: UntestableStep,
  { family, destination }: FamilyDestination,
): VantageEvent {
  const observation = withoutDialogue('untestable', reason);
  const row = toRow({ port, family, address: destination.address }, observation, Date.now());
  return { type: 'row', row, cached: false };
}

async function* each(events: readonly VantageEvent[]): AsyncGenerator<VantageEvent> {
  yield* events;
}
