/**
 * Counts the requests of clients, hosts and addresses, each for as long as its window is open. It does not know who the
 * clients are, because they are identified by hashes.
 */
import { DurableObject } from 'cloudflare:workers';
import { HEALTH_TTL_MS } from '../limits.ts';
import { Memory } from '../storage/memory.ts';
import { type Admission, Ledger, type LedgerOrder, type Limit } from './ledger.ts';
import type { Grant } from './window.ts';

const HEALTH = 'health';

export class Counter extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);
  readonly #ledger = new Ledger(this.#memory, () => Date.now());

  admit(order: LedgerOrder): Promise<Admission> {
    return this.#ledger.admit(order);
  }

  spend(limits: readonly Limit[], wanted: number): Promise<Grant> {
    return this.#ledger.spend(limits, wanted);
  }

  giveBack(limits: readonly Limit[], count: number): Promise<void> {
    return this.#ledger.giveBack(limits, count);
  }

  /** True once the value was written and read back. */
  async stores(value: string): Promise<boolean> {
    const nowMs = Date.now();
    await this.#memory.keep(HEALTH, value, nowMs + HEALTH_TTL_MS, nowMs);
    return this.#memory.recall(HEALTH, nowMs) === value;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
