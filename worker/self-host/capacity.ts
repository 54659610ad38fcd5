/**
 * How much fits into the file descriptors that the system allows a process. workerd ends when it needs one too many, so the
 * gate turns requests away before that.
 */
import { setTimeout } from 'node:timers/promises';
import {
  CONNECTIONS_MAX,
  CONNECTIONS_SHARE,
  DESCRIPTORS_PER_REQUEST,
  DESCRIPTORS_RESERVED,
  DESCRIPTORS_SETTLE_MS,
  DESCRIPTORS_STALE_MS,
  DESCRIPTORS_WAIT_MAX_MS,
  REQUESTS_MAX,
  REQUESTS_SHARE,
} from '../limits.ts';

export interface Capacity {
  /** Connections of clients. */
  connections: number;
  /** Requests that workerd is answering. */
  requests: number;
  /** Descriptors that workerd may have open when it is given another request. */
  descriptors: number;
}

/** `limit` is Infinity where the system has none. */
export function capacityOf(limit: number): Capacity {
  return {
    connections: Math.max(1, Math.min(CONNECTIONS_MAX, Math.floor(limit * CONNECTIONS_SHARE))),
    requests: Math.max(1, Math.min(REQUESTS_MAX, Math.floor(limit * REQUESTS_SHARE))),
    descriptors: limit - DESCRIPTORS_RESERVED,
  };
}

/** What the system allows this process and the ones it starts, which ask for as much as they may have. */
export function descriptorLimit(): number {
  const { userLimits } = process.report.getReport() as {
    userLimits?: { open_files?: { hard: number | 'unlimited' } };
  };
  const hard = userLimits?.open_files?.hard;
  return typeof hard === 'number' ? hard : Number.POSITIVE_INFINITY;
}

/** Null if the system does not tell. */
export type CountDescriptors = () => Promise<number | null>;

/** Held by a request while it is answered. */
export interface Pass {
  sinceMs: number;
}

/**
 * Admits requests as long as workerd has descriptors left for them. Counts its descriptors only once the requests since the
 * last count could have used up what was left: an object keeps its files open for a while after its last request.
 */
export class Headroom {
  readonly #max: number;
  readonly #count: CountDescriptors;
  /** One that is never set back. */
  readonly #clock: () => number;
  readonly #passes = new Set<Pass>();
  #open = 0;
  #countedAtMs = Number.NEGATIVE_INFINITY;
  /** Requests of which the last count may not show everything. */
  #uncounted = 0;
  #counting: Promise<void> | null = null;

  constructor(max: number, count: CountDescriptors, clock: () => number) {
    this.#max = max;
    this.#count = count;
    this.#clock = clock;
  }

  /** Waits a while for room, because most requests need less than they might. Null if there is none. */
  async enter(): Promise<Pass | null> {
    const untilMs = this.#clock() + DESCRIPTORS_WAIT_MAX_MS;
    while (!this.#hasRoom()) {
      if (this.#clock() >= untilMs) return null;
      this.#counting ??= this.#update().finally(() => {
        this.#counting = null;
      });
      await this.#counting;
    }
    const pass = { sinceMs: this.#clock() };
    this.#passes.add(pass);
    this.#uncounted += 1;
    return pass;
  }

  leave(pass: Pass): void {
    this.#passes.delete(pass);
  }

  #hasRoom(): boolean {
    return this.#open + (this.#uncounted + 1) * DESCRIPTORS_PER_REQUEST <= this.#max;
  }

  async #update(): Promise<void> {
    await setTimeout(Math.max(0, this.#countedAtMs + DESCRIPTORS_STALE_MS - this.#clock()));
    const youngMs = this.#clock() - DESCRIPTORS_SETTLE_MS;
    this.#uncounted = [...this.#passes].filter(({ sinceMs }) => sinceMs > youngMs).length;
    this.#open = (await this.#count()) ?? 0;
    this.#countedAtMs = this.#clock();
  }
}
