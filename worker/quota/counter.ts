/**
 * Counts the requests of clients, hosts and addresses, each for as long as its window is open. It does not know who the
 * clients are, because they are identified by hashes.
 */
import { DurableObject } from 'cloudflare:workers';
import { Memory } from '../storage/memory.ts';
import { type Admission, Ledger, type LedgerOrder, type Limit } from './ledger.ts';
import type { Grant } from './window.ts';

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

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
