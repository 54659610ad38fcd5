/** What dialogues are taken from: how many a host and an address allow, for everybody together. */
import { NEWCOMER_SHARE } from '../limits.ts';
import { countedAddress } from '../policy/address.ts';
import type { Client } from './client.ts';
import type { CounterStub, Counters } from './counters.ts';
import type { Limit } from './ledger.ts';
import { type ChargeRules, quotaOfDialogues } from './rules.ts';
import type { Grant } from './window.ts';

export interface Miss {
  host: string;
  address: string;
  /** How many are to be dialed, and how many connections each of them opens at first. */
  ports: number;
  connectionsPerPort: number;
  /** True for hosts of known providers, and those first asked for more than an hour ago. */
  isEstablished: boolean;
  /** Null for our own schedule, which has no client. */
  client: Client | null;
}

/** Limits that are counted in one place, each by the same amount. */
export interface Purse {
  counter: CounterStub;
  limits: readonly Limit[];
}

/** Part of the address's quota is kept for established hosts. Empty if there is no limit. */
export function pursesOf(
  miss: Pick<Miss, 'host' | 'address' | 'isEstablished'>,
  rules: ChargeRules,
  { find }: Counters,
): Purse[] {
  if (rules.checksPerHostPerHour === 0) return [];
  const { host, address } = namesOf(miss);
  const quotas = {
    [host]: quotaOfDialogues(rules),
    [address]: quotaOfDialogues(rules, miss.isEstablished ? 1 : NEWCOMER_SHARE),
  };
  return Object.entries(quotas).map(([of, quota]) => ({ counter: find(of), limits: [{ of, quota }] }));
}

/** What the dialogues of a check are counted under. */
export function namesOf({ host, address }: Pick<Miss, 'host' | 'address'>): {
  host: string;
  address: string;
} {
  return { host: `host/${host}`, address: `address/${countedAddress(address)}` };
}

/** What each of them grants. */
export function spend(purses: readonly Purse[], wanted: number): Promise<Grant[]> {
  if (wanted === 0) return Promise.resolve([]);
  return Promise.all(purses.map(({ counter, limits }) => counter.spend(limits, wanted)));
}

/** True if all of them had one left; otherwise none is taken. */
export async function takeOne(purses: readonly Purse[]): Promise<boolean> {
  const grants = await spend(purses, 1);
  const isAdmitted = grants.every(({ admitted }) => admitted === 1);
  if (!isAdmitted)
    await giveBack(
      purses.filter((_, index) => grants[index]?.admitted === 1),
      1,
    );
  return isAdmitted;
}

export async function giveBack(purses: readonly Purse[], count: number): Promise<void> {
  const counted = count > 0 ? purses.filter(({ limits }) => limits.length > 0) : [];
  await Promise.all(counted.map(({ counter, limits }) => counter.giveBack(limits, count)));
}
