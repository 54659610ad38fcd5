/**
 * Tries what a check needs. The answer is kept for a few seconds and shared by those who wait for it, so that many monitors
 * cost as much as one. The client is charged before anything is tried.
 */
import type { DnsFailure } from '../dns/message.ts';
import { HEALTH_TTL_MS, STORAGE_DEADLINE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';

/** `full`: answers go on, with objects in memory. */
export type StorageFailure = 'full' | 'failing';

/** Null for what works. */
export interface Found {
  resolver: DnsFailure | null;
  memory: StorageFailure | null;
  checkedMs: number;
}

export interface Inspected {
  found: Found;
  /** The client's remaining quota, if it was charged. */
  allowances: readonly Allowance[];
}

export interface Parts {
  resolverFailure: () => Promise<DnsFailure | null>;
  /** True once a value was written and read back. */
  stores: () => Promise<boolean>;
  isDiskFull: boolean;
  /** Charges the client for the look-up of a name. */
  charge: (clientKey: string, name: string) => Promise<Result<readonly Allowance[]>>;
  /** Keeps the work going even if the reader who caused it hangs up, because others may wait for it. */
  waitUntil: (work: Promise<unknown>) => void;
  clock: () => number;
}

export class Inspection {
  readonly #parts: Parts;
  #found: Found | null = null;
  #inFlight: Promise<Found> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async of(clientKey: string): Promise<Result<Inspected>> {
    const known = this.#fresh() ?? (await this.#inFlight);
    if (known) return done({ found: known, allowances: [] });
    const charged = await this.#charge(clientKey);
    if (!charged.ok) return charged;
    const found = this.#fresh() ?? (await this.#shared());
    return done({ found, allowances: charged.value });
  }

  #fresh(): Found | null {
    const ageMs = this.#found === null ? -1 : this.#parts.clock() - this.#found.checkedMs;
    return ageMs >= 0 && ageMs < HEALTH_TTL_MS ? this.#found : null;
  }

  /** If even the counters fail, the answer says so. */
  #charge(clientKey: string): Promise<Result<readonly Allowance[]>> {
    const { charge, clock } = this.#parts;
    // Each inspection counts, and a name counts only once a minute.
    const charged = charge(clientKey, `/healthz ${clock()}`).catch(() => done([]));
    return within<Result<readonly Allowance[]>>(STORAGE_DEADLINE_MS, charged, () => done([]));
  }

  #shared(): Promise<Found> {
    this.#inFlight ??= this.#inspect().finally(() => {
      this.#inFlight = null;
    });
    this.#parts.waitUntil(this.#inFlight);
    return this.#inFlight;
  }

  async #inspect(): Promise<Found> {
    const { resolverFailure, clock } = this.#parts;
    const [resolver, memory] = await Promise.all([resolverFailure(), this.#storageFailure()]);
    this.#found = { resolver, memory, checkedMs: clock() };
    return this.#found;
  }

  async #storageFailure(): Promise<StorageFailure | null> {
    const { isDiskFull, stores } = this.#parts;
    if (isDiskFull) return 'full';
    const stored = await within(
      STORAGE_DEADLINE_MS,
      stores().catch(() => false),
      () => false,
    );
    return stored ? null : 'failing';
  }
}
