/** What a client is charged for besides dialogues: look-ups, searches, and the right to have something opened for it. */
import { done, type Result } from '../result/result.ts';
import { Account, CHECK, type Paid } from './account.ts';
import type { Client } from './client.ts';
import type { Counters } from './counters.ts';
import type { ChargeRules } from './rules.ts';
import type { Allowance } from './window.ts';

/** Who asks for which host. */
export interface Asking {
  client: Client | null;
  host: string;
}

/**
 * One look-up of a name that the client has not asked for within the minute, if one is needed. If something new would be
 * opened for the host, the client must also have a check and a host left, or the look-up would be for nothing.
 */
export async function chargeLookUp(
  { client, host, isNeeded, isNew }: Asking & { isNeeded: boolean; isNew: boolean },
  rules: ChargeRules,
  counters: Counters,
): Promise<Result<readonly Allowance[]>> {
  const account = isNeeded || isNew ? await Account.open(client, host, rules, counters) : null;
  if (account === null) return done([]);
  const lookUp = isNeeded ? account.entries(['lookups']) : [];
  const check = isNew ? account.entries(CHECK, true) : [];
  return allowancesOf(await account.admit([...lookUp, ...check]));
}

/** One check and one host, whatever the request was about. */
export async function chargeClient(
  { client, host }: Asking,
  rules: ChargeRules,
  counters: Counters,
): Promise<Result<readonly Allowance[]>> {
  const account = await Account.open(client, host, rules, counters);
  if (account === null) return done([]);
  return allowancesOf(await account.admit(account.entries(CHECK)));
}

function allowancesOf(paid: Result<Paid>): Result<readonly Allowance[]> {
  return paid.ok ? done(paid.value.allowances) : paid;
}
