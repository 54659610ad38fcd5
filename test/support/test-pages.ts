/** Where a ledger of a test writes: it counts like a real counter, and what it counted can be read. */
import { Ledger, type Pages } from '../../worker/quota/ledger.ts';
import type { Amount, Names } from '../../worker/quota/window.ts';

const DIALOGUES = 'dialogues ';

export class TestPages implements Pages {
  readonly #kept = new Map<string, unknown>();
  /** How often anything was written. */
  writes = 0;

  constructor(nowMs: number, spent: readonly { of: string; count: number }[] = []) {
    for (const { of, count } of spent) this.#kept.set(`${DIALOGUES}${of}`, { sinceMs: nowMs, count });
  }

  recall<Value>(name: string): Value | null {
    return (this.#kept.get(name) as Value | undefined) ?? null;
  }

  keep(name: string, value: unknown): Promise<void> {
    this.writes += 1;
    this.#kept.set(name, value);
    return Promise.resolve();
  }

  /** How many dialogues were counted to whom. */
  dialogues(): Record<string, number> {
    const amounts = [...this.#kept].filter(([name]) => name.startsWith(DIALOGUES));
    return Object.fromEntries(
      amounts.map(([name, amount]) => [name.slice(DIALOGUES.length), (amount as Amount).count]),
    );
  }

  /** What was counted to clients, by list and client. */
  names(): [list: string, names: readonly string[]][] {
    const lists = [...this.#kept].filter(([name]) => !name.startsWith(DIALOGUES));
    return lists.map(([name, window]) => [name, (window as Names).names]);
  }
}

/** As a stub of a counter, whose methods are called on their own. */
export function ledgerOver(pages: Pages, nowMs: number): Pick<Ledger, 'admit' | 'spend' | 'giveBack'> {
  const ledger = new Ledger(pages, () => nowMs);
  return {
    admit: (order) => ledger.admit(order),
    spend: (limits, wanted) => ledger.spend(limits, wanted),
    giveBack: (limits, count) => ledger.giveBack(limits, count),
  };
}
