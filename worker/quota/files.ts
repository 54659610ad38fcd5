/**
 * Charges the files that a search fetches. Counted apart from dialogues: one web server may serve many domains, and has
 * nothing to do with their mail. As with dialogues, a client may use half of what an address allows, and part of that is kept
 * for established domains.
 */
import { NEWCOMER_SHARE } from '../limits.ts';
import { countedAddress } from '../policy/address.ts';
import { Account } from './account.ts';
import type { Client } from './client.ts';
import type { Counters } from './counters.ts';
import { takeOne } from './purses.ts';
import { type ChargeRules, quotaOfDialogues } from './rules.ts';

export interface FileSearch {
  domain: string;
  isEstablished: boolean;
  client: Client | null;
}

/** True if another request may be sent to the address. */
export async function admitFile(
  address: string,
  { domain, isEstablished, client }: FileSearch,
  rules: ChargeRules,
  counters: Counters,
): Promise<boolean> {
  if (rules.checksPerHostPerHour === 0) return true;
  const of = `web/${countedAddress(address)}`;
  const quota = quotaOfDialogues(rules, isEstablished ? 1 : NEWCOMER_SHARE);
  const account = await Account.open(client, domain, rules, counters);
  const own = account ? [account.purse([of])] : [];
  return takeOne([...own, { counter: counters.find(of), limits: [{ of, quota }] }]);
}
