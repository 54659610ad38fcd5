/** What is counted of one client, in one object, so that asking about all of it takes one call. */
import { CLIENT_SHARE } from '../limits.ts';
import { done, type Result } from '../result/result.ts';
import type { Client } from './client.ts';
import type { CounterStub, Counters } from './counters.ts';
import { type Admission, allLeft, type Entry, type LedgerOrder, type Limit, type List } from './ledger.ts';
import { addressName, hostName, type Purse } from './purses.ts';
import { type ChargeRules, isUnlimited, quotaOfClient, quotaOfDialogues, refuseClient } from './rules.ts';
import { type Allowance, type Grant, tightest } from './window.ts';

/** A check of a host, whatever was asked about it. */
export const CHECK: readonly List[] = ['checks', 'hosts'];

/** What is left of the client's quotas, and the dialogues that its shares have room for. */
export interface Paid {
  allowances: readonly Allowance[];
  dialogues: Grant;
}

type Take = Partial<Pick<LedgerOrder, 'limits' | 'wanted' | 'isPeek'>>;

export class Account {
  readonly #counter: CounterStub;
  readonly #owner: string;
  readonly #isTold: boolean;
  readonly #names: Readonly<Record<List, string>>;
  readonly #rules: ChargeRules;

  private constructor(
    counter: CounterStub,
    owner: string,
    isTold: boolean,
    names: Record<List, string>,
    rules: ChargeRules,
  ) {
    this.#counter = counter;
    this.#owner = owner;
    this.#isTold = isTold;
    this.#names = names;
    this.#rules = rules;
  }

  /** Clients and what they ask for are counted under the names they have today. Null where nobody is charged, or nothing. */
  static async open(
    client: Client | null,
    host: string,
    rules: ChargeRules,
    { find, pseudonyms, clock }: Counters,
  ): Promise<Account | null> {
    if (client === null || isUnlimited(rules)) return null;
    const nowMs = clock();
    const [pseudonym, hostName] = await Promise.all([
      pseudonyms.of(nowMs, client.key),
      pseudonyms.of(nowMs, client.key, host),
    ]);
    const owner = `client/${pseudonym}`;
    const names = { checks: client.checkId, hosts: hostName, lookups: hostName };
    return new Account(find(owner), owner, client.isTold, names, rules);
  }

  /** Empty for lists without a limit. */
  entries(lists: readonly List[], isPeek = false): Entry[] {
    return lists
      .map((list) => ({
        list,
        of: this.#owner,
        name: this.#names[list],
        quota: quotaOfClient(list, this.#rules),
        isPeek,
      }))
      .filter(({ quota }) => quota.limit > 0);
  }

  /**
   * The client's shares of the dialogues with the host and with the address, so that one client cannot make either
   * uncheckable, nor an address by pointing names at it.
   */
  shares(host: string, address: string): Limit[] {
    if (!this.#isTold || this.#rules.checksPerHostPerHour === 0) return [];
    const quota = quotaOfDialogues(this.#rules, CLIENT_SHARE);
    return [hostName(host), addressName(address)].map((name) => ({ of: `${this.#owner}/${name}`, quota }));
  }

  purse(host: string, address: string): Purse {
    return { counter: this.#counter, limits: this.shares(host, address) };
  }

  /** Counts the entries, and as many dialogues as are left of those wanted. Returns what is left of each. */
  async admit(
    entries: readonly Entry[],
    { limits = [], wanted = 0, isPeek = false }: Take = {},
  ): Promise<Result<Paid>> {
    if (entries.length === 0 && limits.length === 0)
      return done({ allowances: [], dialogues: allLeft(wanted) });
    const admission = await this.#counter.admit({ entries, limits, wanted, isPeek });
    if (admission.full !== null) return refuseClient(admission.full, admission.quota, admission.resetSeconds);
    return done({ allowances: left(entries, admission), dialogues: admission.dialogues });
  }
}

function left(entries: readonly Entry[], { grants }: Admission & { full: null }): Allowance[] {
  const allowances = entries.flatMap(({ list, quota, isPeek }, index): Allowance[] => {
    const grant = isPeek ? undefined : grants[index];
    return grant
      ? [{ policy: list, ...quota, remaining: grant.remaining, resetSeconds: grant.resetSeconds }]
      : [];
  });
  return tightest(allowances);
}
