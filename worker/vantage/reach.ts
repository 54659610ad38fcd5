/**
 * Reaches one port of a host with several addresses as a mail program does (RFC 5321 §5.1): where TCP does not come about
 * with one address, the next is tried, and one that keeps silent does not hold up the others (RFC 8305 §5).
 */
import type { Outcome, Tried } from '../api/index.ts';
import { ADDRESSES_TRIED_MAX, NEXT_ADDRESS_AFTER_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { Release } from '../net/slots.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
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
  let isDenied = false;
  while (left.length > 0 && hasPatience(attempts) && !(await isReachedSoon(attempts))) {
    const step = takeNext(left, tools.known());
    const isFirst = attempts.length === 0;
    // Nothing makes way for an address that is dialed again.
    if (attempts.some(({ address }) => address === step.endpoint.address)) await decided(attempts);
    if (!isFirst && !(await mayDial(step.endpoint.address))) {
      isDenied = true;
      continue;
    }
    if (attempts.some(({ hasSucceeded }) => hasSucceeded)) break;
    const slot = isFirst ? await takeSlot() : await furtherSlot(attempts, left, tools);
    if (slot === null) break;
    attempts.push(new Attempt(step, slot, dial, clock));
  }
  if (attempts.length === 0) return null;
  const reached = await outcomeOf(attempts);
  // One of the addresses that we did not allow ourselves may have answered.
  const isOurs = isDenied && isDead(reached.observation.outcome);
  return isOurs ? { ...reached, observation: withoutDialogue('error', 'budget') } : reached;
}

/** Addresses that refuse cost neither time nor a connection. */
function hasPatience(attempts: readonly Attempt[]): boolean {
  return attempts.filter(({ isRefused, isGivenUp }) => !isRefused && !isGivenUp).length < ADDRESSES_TRIED_MAX;
}

function isDead(outcome: Outcome): boolean {
  return outcome === 'refused' || outcome === 'timeout';
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

/**
 * The first attempts of all ports come before further ones of any: without a free slot, an earlier attempt ends, and its
 * address is dialed again after the others, because it has not had its time.
 */
function furtherSlot(
  attempts: readonly Attempt[],
  left: DialStep[],
  { freeSlot, takeSlot }: ReachTools,
): Release | null | Promise<Release | null> {
  const free = freeSlot();
  const earlier = attempts.find(({ isOver }) => !isOver);
  if (free !== null || earlier === undefined) return free ?? takeSlot();
  left.push(earlier.step);
  return earlier.giveUp();
}

/** Resolves once one of them has succeeded, or all are over. */
async function decided(attempts: readonly Attempt[]): Promise<void> {
  const all = Promise.all(attempts.map(({ over }) => over));
  await Promise.race([all, ...attempts.map(({ succeeded }) => succeeded)]);
}

async function outcomeOf(attempts: readonly Attempt[]): Promise<Reached> {
  await decided(attempts);
  const chosen = attempts.find(({ hasSucceeded }) => hasSucceeded) ?? (await mostTelling(attempts));
  const others = attempts.filter((attempt) => attempt !== chosen);
  for (const attempt of others) if (!attempt.isOver || attempt.hasSucceeded) attempt.giveUp()();
  const observation = await chosen.observation;
  return {
    address: chosen.address,
    observation,
    tried: await Promise.all(others.filter(isLast(attempts)).map((attempt) => attempt.tried())),
    dialed: await Promise.all(attempts.map((attempt) => attempt.dialed())),
  };
}

/** Of attempts at the same address, only the last is told. */
function isLast(attempts: readonly Attempt[]): (attempt: Attempt) => boolean {
  return (attempt) => attempts.findLast(({ address }) => address === attempt.address) === attempt;
}

/** Of failed attempts, the first with an answer about the host itself. The last attempt is never given up. */
async function mostTelling(attempts: readonly Attempt[]): Promise<Attempt> {
  const complete = attempts.filter(({ isGivenUp }) => !isGivenUp);
  const outcomes = await Promise.all(complete.map(async ({ observation }) => (await observation).outcome));
  const index = outcomes.findIndex((outcome) => outcome !== 'error');
  return complete.at(index) as Attempt;
}
