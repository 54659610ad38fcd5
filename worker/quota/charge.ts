/**
 * Charges a cache miss before anything is dialed: dialogues to the host, to its address and to the client's shares of both,
 * across all regions; then one check and one host to the client. The client is asked first, without counting anything, so
 * that turning away one who has nothing left takes a single call and no write. Unused dialogues are refunded. Cached rows and
 * joined probes are never charged.
 */
import { FAILURE_TTL_SECONDS } from '../limits.ts';
import { done, type Result } from '../result/result.ts';
import { Account, CHECK, type Paid } from './account.ts';
import type { Counters } from './counters.ts';
import { allLeft } from './ledger.ts';
import { giveBack, type Miss, namesOf, type Purse, pursesOf, spend, takeOne } from './purses.ts';
import type { ChargeRules } from './rules.ts';
import type { Allowance, Grant } from './window.ts';

/** How many of the ports may be dialed, when more will be allowed, and the remaining quota of the client if it was charged. */
export interface Budget {
  ports: number;
  resetSeconds: number;
  allowances: readonly Allowance[];
}

export async function charge(miss: Miss, rules: ChargeRules, counters: Counters): Promise<Result<Budget>> {
  const { ports, connectionsPerPort, client, host } = miss;
  if (ports === 0) return done({ ports: 0, resetSeconds: 0, allowances: [] });
  const account = await Account.open(client, host, rules, counters);
  const wanted = ports * connectionsPerPort;
  const asked = await pay(account, miss, wanted, true);
  if (!asked.ok) return asked;
  const own = wholePorts(asked.value.dialogues.admitted, miss);
  const purses = pursesOf(miss, rules, counters);
  const grants = await spend(purses, own);
  const granted = wholePorts(Math.min(own, ...grants.map(({ admitted }) => admitted)), miss);
  const paid = await payAll(account, miss, granted);
  const used = paid.ok ? paid.value.used : 0;
  await Promise.all(purses.map((purse, index) => giveBack([purse], (grants[index]?.admitted ?? 0) - used)));
  if (!paid.ok) return paid;
  const resetSeconds = resetOf([
    [asked.value.dialogues, wanted],
    ...grants.map((grant): [Grant, number] => [grant, own]),
  ]);
  return done({ ports: used / connectionsPerPort, resetSeconds, allowances: paid.value.allowances });
}

/** One dialogue with another address of the host, for a client that has paid for the check. */
export async function chargeDialogue(miss: Miss, rules: ChargeRules, counters: Counters): Promise<boolean> {
  return takeOne(await allPurses(miss, rules, counters));
}

/**
 * Called after the dialogues, if there were more or fewer than were charged. Whether a second connection in the other mode
 * is needed depends on the first, so it cannot be charged earlier. The client's check stays charged.
 */
export async function settle(
  miss: Miss,
  more: number,
  rules: ChargeRules,
  counters: Counters,
): Promise<void> {
  if (more === 0) return;
  const purses = await allPurses(miss, rules, counters);
  await (more > 0 ? spend(purses, more) : giveBack(purses, -more));
}

/** The check, the host and the client's shares of the dialogues; nothing where nobody is charged. */
async function pay(
  account: Account | null,
  miss: Miss,
  wanted: number,
  isPeek: boolean,
): Promise<Result<Paid>> {
  if (account === null) return done({ allowances: [], dialogues: allLeft(wanted) });
  return account.admit(account.entries(CHECK), { limits: account.shares(sharesOf(miss)), wanted, isPeek });
}

/** Pays for as many ports as the client's shares still hold, since another station may have charged it in between. */
async function payAll(
  account: Account | null,
  miss: Miss,
  granted: number,
): Promise<Result<{ used: number; allowances: readonly Allowance[] }>> {
  if (granted === 0) return done({ used: 0, allowances: [] });
  const paid = await pay(account, miss, granted, false);
  if (!paid.ok) return paid;
  const { dialogues, allowances } = paid.value;
  const used = wholePorts(dialogues.admitted, miss);
  if (account) await giveBack([account.purse(sharesOf(miss))], dialogues.admitted - used);
  return done({ used, allowances });
}

/** A client has a share of the host and of its address. */
function sharesOf(miss: Miss): string[] {
  return Object.values(namesOf(miss));
}

/** A port is never probed in part. */
function wholePorts(dialogues: number, { connectionsPerPort }: Miss): number {
  return dialogues - (dialogues % connectionsPerPort);
}

/** When the last of those that granted less than was wanted has more. */
function resetOf(grants: readonly (readonly [Grant, number])[]): number {
  const short = grants.filter(([{ admitted }, wanted]) => admitted < wanted);
  return Math.max(FAILURE_TTL_SECONDS, ...short.map(([{ resetSeconds }]) => resetSeconds));
}

async function allPurses(miss: Miss, rules: ChargeRules, counters: Counters): Promise<Purse[]> {
  const { client, host } = miss;
  const account = await Account.open(client, host, rules, counters);
  return [...pursesOf(miss, rules, counters), ...(account ? [account.purse(sharesOf(miss))] : [])];
}
