/**
 * What the dialogues of one check cost: a dialogue with a further address of the host is charged before it is dialed, and
 * afterwards what was charged is settled with the connections that each address has really seen.
 */
import { chargeDialogue, settle } from './charge.ts';
import type { Counters } from './counters.ts';
import type { Miss } from './purses.ts';
import type { ChargeRules } from './rules.ts';

/** How many connections an address has seen. */
export interface Dialed {
  address: string;
  connections: number;
}

export class Bill {
  readonly #miss: Miss;
  readonly #rules: ChargeRules;
  readonly #counters: Counters;
  readonly #charged = new Map<string, number>();

  /** `charged`: dialogues with the first address that are paid for already. */
  constructor(miss: Miss, charged: number, rules: ChargeRules, counters: Counters) {
    this.#miss = miss;
    this.#rules = rules;
    this.#counters = counters;
    this.#charged.set(miss.address, charged);
  }

  /** True if one more dialogue with the address was charged. */
  async admit(address: string): Promise<boolean> {
    const isAdmitted = await chargeDialogue({ ...this.#miss, address }, this.#rules, this.#counters);
    if (isAdmitted) this.#charged.set(address, (this.#charged.get(address) ?? 0) + 1);
    return isAdmitted;
  }

  /** Charges second connections in the other mode, and refunds what was not dialed. */
  async settle(dialed: readonly Dialed[]): Promise<void> {
    await Promise.all(
      [...this.#charged].map(([address, charged]) => {
        const own = dialed.filter((one) => one.address === address);
        const connections = own.reduce((sum, one) => sum + one.connections, 0);
        return settle({ ...this.#miss, address }, connections - charged, this.#rules, this.#counters);
      }),
    );
  }
}
