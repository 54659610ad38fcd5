/** What is counted of one client, in one object, so that asking about all of it takes one call. */
import { CLIENT_SHARE } from '../limits.ts';
import { done, type Result } from '../result/result.ts';
import type { Client } from './client.ts';
import type { CounterStub, Counters } from './counters.ts';
import { type Admission, allLeft, type Entry, type LedgerOrder, type Limit, type List } from './ledger.ts';
import type { Purse } from './purses.ts';
import {
  type ChargeRules,
  isUnlimited,
  quotaOfClient,
  quotaOfDialogues,
  refuseClient,
  refuseNetwork,
} from './rules.ts';
import { type Allowance, type Grant, tightest } from './window.ts';

/** A check of a host, whatever was asked about it. */
export const CHECK: readonly List[] = ['checks', 'hosts'];

/** What is left of the client's quotas, and the dialogues that its shares have room for. */
export interface Paid {
  allowances: readonly Allowance[];
  dialogues: Grant;
}

type Take = Partial<Pick<LedgerOrder, 'limits' | 'wanted' | 'isPeek'>>;

/** The client, or a network that it is part of. */
interface Owner {
  of: string;
  names: Readonly<Record<List, string>>;
  /** How many times a client's quota it has. */
  times: number;
}

export class Account {
  readonly #counter: CounterStub;
  /** The client first. */
  readonly #owners: readonly Owner[];
  readonly #isTold: boolean;
  readonly #rules: ChargeRules;

  private constructor(counter: CounterStub, owners: readonly Owner[], isTold: boolean, rules: ChargeRules) {
    this.#counter = counter;
    this.#owners = owners;
    this.#isTold = isTold;
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
    const owner = async (key: string, times: number): Promise<Owner> => {
      const [pseudonym, hostName] = await Promise.all([
        pseudonyms.of(nowMs, key),
        pseudonyms.of(nowMs, key, host),
      ]);
      const names = { checks: client.checkId, hosts: hostName, lookups: hostName };
      return { of: `client/${pseudonym}`, names, times };
    };
    const [own, ...wider] = await Promise.all([
      owner(client.key, 1),
      ...client.networks.map(({ key, times }) => owner(key, times)),
    ]);
    // All clients of a network are counted where it is.
    return new Account(find((wider.at(-1) ?? own).of), [own, ...wider], client.isTold, rules);
  }

  /** Empty for lists without a limit. */
  entries(lists: readonly List[], isPeek = false): Entry[] {
    const limited = lists
      .map((list) => ({ list, quota: quotaOfClient(list, this.#rules) }))
      .filter(({ quota }) => quota.limit > 0);
    return this.#owners.flatMap(({ of, names, times }) =>
      limited.map(({ list, quota: { limit, periodSeconds } }) => ({
        list,
        of,
        name: names[list],
        quota: { limit: limit * times, periodSeconds },
        isPeek,
      })),
    );
  }

  /**
   * The client's shares of what is counted under these names, so that one client cannot make a host uncheckable, nor an
   * address by pointing names at it. A network has no more than a client.
   */
  shares(names: readonly string[]): Limit[] {
    if (!this.#isTold || this.#rules.checksPerHostPerHour === 0) return [];
    const quota = quotaOfDialogues(this.#rules, CLIENT_SHARE);
    return this.#owners.flatMap(({ of }) => names.map((name) => ({ of: `${of}/${name}`, quota })));
  }

  purse(names: readonly string[]): Purse {
    return { counter: this.#counter, limits: this.shares(names) };
  }

  /** Counts the entries, and as many dialogues as are left of those wanted. Returns what is left of each. */
  async admit(
    entries: readonly Entry[],
    { limits = [], wanted = 0, isPeek = false }: Take = {},
  ): Promise<Result<Paid>> {
    if (entries.length === 0 && limits.length === 0)
      return done({ allowances: [], dialogues: allLeft(wanted) });
    const admission = await this.#counter.admit({ entries, limits, wanted, isPeek });
    if (admission.full !== null) {
      const { full, of, quota, resetSeconds } = admission;
      return (of === this.#owners[0]?.of ? refuseClient : refuseNetwork)(full, quota, resetSeconds);
    }
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
