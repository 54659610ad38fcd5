/**
 * Reaches one port of a host with several addresses as a mail program does (RFC 5321 §5.1): where TCP does not come about
 * with one address, the next is tried, and one that keeps silent does not hold up the others (RFC 8305 §5).
 */
import type { Tried } from '../api/index.ts';
import { NEXT_ADDRESS_AFTER_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { Release } from '../net/slots.ts';
import type { Observation } from '../probe/observation.ts';
import type { DialStep } from '../probe/plan.ts';
import type { Dialed } from '../quota/bill.ts';
import { Attempt, type DialPort } from './attempt.ts';

export interface ReachTools {
  dial: DialPort;
  /** A slot that is free now and that no other port waits for. */
  freeSlot: () => Release | null;
  /** Waits its turn; null if that takes too long. */
  takeSlot: () => Promise<Release | null>;
  /** Charges a dialogue with a further address; false if it must not be dialed. */
  mayDial: (address: string) => Promise<boolean>;
  /** The address that answered on another port of the host, if one has. */
  known: () => string | null;
  clock: () => number;
}

/** What was seen at `address`, the other addresses in the order they were dialed, and all connections. */
export interface Reached {
  address: string;
  observation: Observation;
  tried: Tried[];
  dialed: Dialed[];
}

/** The steps differ in their address only. Null if no slot became free in time for the first one. */
export async function reach(steps: readonly DialStep[], tools: ReachTools): Promise<Reached | null> {
  const { dial, clock, mayDial, takeSlot } = tools;
  const left = [...steps];
  const attempts: Attempt[] = [];
  while (left.length > 0 && !(await isReachedSoon(attempts))) {
    const step = takeNext(left, tools.known());
    const isFirst = attempts.length === 0;
    if (!isFirst && !(await mayDial(step.endpoint.address))) continue;
    if (attempts.some(({ hasSucceeded }) => hasSucceeded)) break;
    const slot = isFirst ? await takeSlot() : await furtherSlot(attempts, tools);
    if (slot === null) break;
    attempts.push(new Attempt(step, slot, dial, clock));
  }
  return attempts.length === 0 ? null : outcomeOf(attempts);
}

/** The address that is known to answer first, then the others in their order. `left` is not empty. */
function takeNext(left: DialStep[], known: string | null): DialStep {
  const index = left.findIndex(({ endpoint }) => endpoint.address === known);
  const [step] = left.splice(Math.max(0, index), 1);
  return step as DialStep;
}

/** False when the latest attempt has failed, or has been silent for long enough to try another one beside it. */
async function isReachedSoon(attempts: readonly Attempt[]): Promise<boolean> {
  const latest = attempts.at(-1);
  if (latest === undefined) return false;
  const news = Promise.race([latest.over, ...attempts.map(({ succeeded }) => succeeded)]);
  await within(NEXT_ADDRESS_AFTER_MS, news, () => {});
  return attempts.some(({ hasSucceeded }) => hasSucceeded);
}

/** The first attempts of all ports come before further ones of any: without a free slot, an earlier attempt ends. */
function furtherSlot(
  attempts: readonly Attempt[],
  { freeSlot, takeSlot }: ReachTools,
): Release | null | Promise<Release | null> {
  return freeSlot() ?? attempts.find(({ isOver }) => !isOver)?.giveUp() ?? takeSlot();
}

async function outcomeOf(attempts: readonly Attempt[]): Promise<Reached> {
  const all = Promise.all(attempts.map(({ over }) => over));
  await Promise.race([all, ...attempts.map(({ succeeded }) => succeeded)]);
  const chosen = attempts.find(({ hasSucceeded }) => hasSucceeded) ?? (await mostTelling(attempts));
  const others = attempts.filter((attempt) => attempt !== chosen);
  for (const attempt of others) if (!attempt.isOver || attempt.hasSucceeded) attempt.giveUp()();
  const observation = await chosen.observation;
  return {
    address: chosen.address,
    observation,
    tried: await Promise.all(others.map((attempt) => attempt.tried())),
    dialed: await Promise.all(attempts.map((attempt) => attempt.dialed())),
  };
}

/** Of failed attempts, the first with an answer about the host itself. The last attempt is never given up. */
async function mostTelling(attempts: readonly Attempt[]): Promise<Attempt> {
  const complete = attempts.filter(({ isGivenUp }) => !isGivenUp);
  const outcomes = await Promise.all(complete.map(async ({ observation }) => (await observation).outcome));
  const index = outcomes.findIndex((outcome) => outcome !== 'error');
  return complete.at(index) as Attempt;
}
