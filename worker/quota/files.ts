/**
 * Charges the files that a search fetches. Counted apart from dialogues: one web server may serve many domains, and has
 * nothing to do with their mail.
 */
import { countedAddress } from '../policy/address.ts';
import type { Counters } from './counters.ts';
import { type ChargeRules, quotaOfDialogues } from './rules.ts';

/** True if another file may be fetched from the address. */
export async function admitFiles(address: string, rules: ChargeRules, { find }: Counters): Promise<boolean> {
  if (rules.checksPerHostPerHour === 0) return true;
  const of = `web/${countedAddress(address)}`;
  const { admitted } = await find(of).spend([{ of, quota: quotaOfDialogues(rules) }], 1);
  return admitted > 0;
}
