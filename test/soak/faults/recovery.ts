/** Counts what was tried and what came back, and collects the promises that were broken. */
import { NO_ANSWER } from '../../hostile/asking.ts';
import type { Sizes } from '../promises.ts';
import { read } from '../reading.ts';
import { Sentences } from '../sentences.ts';
import type { Outcome } from './fault.ts';

const LOOK_EVERY_MS = 50;
const OK = 200;

export class Recovery {
  #tried = 0;
  #recovered = 0;
  #lost = 0;
  #slowestMs = 0;
  readonly #broken = new Sentences();
  readonly #patience: number;

  constructor({ patience }: Pick<Sizes, 'patience'>) {
    this.#patience = patience;
  }

  /** What is true once the fault is over, awaited for so long. False, and a broken promise, if it did not come true. */
  async await(what: string, promisedMs: number, isTrue: () => Promise<boolean>): Promise<boolean> {
    const withinMs = promisedMs * this.#patience;
    this.#tried += 1;
    const startedAtMs = performance.now();
    const elapsedMs = () => performance.now() - startedAtMs;
    let hasRecovered = await isTrue();
    while (!hasRecovered && elapsedMs() < withinMs) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      hasRecovered = await isTrue();
    }
    this.#slowestMs = Math.max(this.#slowestMs, elapsedMs());
    if (hasRecovered) this.#recovered += 1;
    else this.#broken.add(`${what}: not within ${withinMs} ms`);
    return hasRecovered;
  }

  /** Acknowledged, and gone. */
  lose(what: string): void {
    this.#lost += 1;
    this.#broken.add(`lost: ${what}`);
  }

  /** Requires something that is not about coming back. */
  demand(isKept: boolean, promise: string): void {
    if (!isKept) this.#broken.add(promise);
  }

  get outcome(): Outcome {
    return {
      tried: this.#tried,
      recovered: this.#recovered,
      lost: this.#lost,
      slowestMs: this.#slowestMs,
      broken: this.#broken.list('broken promises'),
    };
  }
}

export async function answers(url: string): Promise<boolean> {
  const { status, error } = await read(url, { path: '/healthz', format: 'other' });
  return status === OK && error === null;
}

/** How an answer failed, for a sentence; null if it did not. */
export function failureOf({ status, error }: { status: number; error: string | null }): string | null {
  if (error !== null) return error;
  return status === OK ? null : status === NO_ANSWER ? 'no answer' : `status ${status}`;
}
