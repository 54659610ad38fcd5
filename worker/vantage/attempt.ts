/** One attempt to reach a port at one address: it succeeds, fails, or is given up because another one has succeeded. */
import type { Tried } from '../api/index.ts';
import type { Release } from '../net/slots.ts';
import type { Observation } from '../probe/observation.ts';
import type { DialStep } from '../probe/plan.ts';
import type { Dialed } from '../quota/bill.ts';

/** Never rejects. `onConnected` is called once TCP has answered; the signal ends the attempt at once. */
export type DialPort = (step: DialStep, onConnected: () => void, signal: AbortSignal) => Promise<Observation>;

export class Attempt {
  readonly step: DialStep;
  readonly address: string;
  readonly observation: Promise<Observation>;
  readonly #succeeded = Promise.withResolvers<void>();
  readonly #over = Promise.withResolvers<void>();
  readonly #hangUp = new AbortController();
  readonly #release: Release;
  readonly #clock: () => number;
  readonly #startedAtMs: number;
  #overAtMs: number | null = null;
  #hasSucceeded = false;
  #isRefused = false;
  #isGivenUp = false;

  /** The slot is released as soon as the attempt is over, while the dialogue goes on. */
  constructor(step: DialStep, slot: Release, dial: DialPort, clock: () => number) {
    this.step = step;
    this.address = step.endpoint.address;
    this.#release = slot;
    this.#clock = clock;
    this.#startedAtMs = clock();
    const dialed = dial(step, () => this.#end(true), this.#hangUp.signal);
    this.observation = dialed.then((observation) => {
      this.#isRefused = observation.outcome === 'refused';
      this.#end(!isUnreached(observation));
      return observation;
    });
  }

  /** Resolves once TCP has answered, or if no other address would fare better; otherwise never. */
  get succeeded(): Promise<void> {
    return this.#succeeded.promise;
  }

  get hasSucceeded(): boolean {
    return this.#hasSucceeded;
  }

  /** Known at once, so that further addresses cost no time. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  /** Resolves when the attempt has succeeded, failed or been given up. */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  get isOver(): boolean {
    return this.#overAtMs !== null;
  }

  /** Hangs up, and hands on the slot if the attempt still has it. */
  giveUp(): Release {
    this.#isGivenUp = true;
    this.#overAtMs ??= this.#clock();
    this.#over.resolve();
    this.#hangUp.abort();
    return this.#release;
  }

  async tried(): Promise<Tried> {
    const outcome = this.#isGivenUp ? 'no-reply' : (await this.observation).outcome;
    const afterMs = (this.#overAtMs ?? this.#clock()) - this.#startedAtMs;
    return { address: this.address, outcome, afterMs };
  }

  async dialed(): Promise<Dialed> {
    const connections = this.#isGivenUp ? 1 : (await this.observation).connections;
    return { address: this.address, connections };
  }

  #end(hasSucceeded: boolean): void {
    if (this.#overAtMs !== null) return;
    this.#overAtMs = this.#clock();
    this.#hasSucceeded = hasSucceeded;
    this.#release();
    this.#over.resolve();
    if (hasSucceeded) this.#succeeded.resolve();
  }
}

/** TCP did not come about, for a reason that may lie in the address. */
function isUnreached({ outcome, reason }: Observation): boolean {
  return outcome === 'refused' || outcome === 'timeout' || reason === 'opaque-failure';
}
