/** Counts answers: what was answered, refused or failed, and how long the slowest took. */
import { type Answer, NO_ANSWER } from './asking.ts';

export class Tally {
  tried = 0;
  answered = 0;
  refused = 0;
  /** No answer at all, or an error of the service itself. */
  failed = 0;
  slowestMs = 0;
  readonly #statuses = new Map<number, number>();

  add({ status, ms }: Pick<Answer, 'status' | 'ms'>): void {
    this.tried += 1;
    if (status === NO_ANSWER || status === 500) this.failed += 1;
    else if (status < 400) this.answered += 1;
    else this.refused += 1;
    this.slowestMs = Math.max(this.slowestMs, ms);
    this.#statuses.set(status, this.countOf(status) + 1);
  }

  countOf(status: number): number {
    return this.#statuses.get(status) ?? 0;
  }

  get counts() {
    const { tried, answered, refused, slowestMs } = this;
    return { tried, answered, refused, slowestMs };
  }
}
