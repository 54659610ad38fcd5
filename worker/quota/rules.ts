/** The quotas of a deployment, and what is told of one that is used up. */
import { type Refused, refuse } from '../result/refusal.ts';
import type { List } from './ledger.ts';
import type { Allowance, Quota } from './window.ts';

export interface ChargeRules {
  checksPerMinute: number;
  hostsPerHour: number;
  lookupsPerMinute: number;
  checksPerHostPerHour: number;
}

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

const FULL = { checks: 'too-many-checks', hosts: 'too-many-hosts', lookups: 'too-many-lookups' } as const;

export function isUnlimited(rules: ChargeRules): boolean {
  const { checksPerMinute, hostsPerHour, lookupsPerMinute, checksPerHostPerHour } = rules;
  return checksPerMinute + hostsPerHour + lookupsPerMinute + checksPerHostPerHour === 0;
}

export function quotaOfClient(list: List, rules: ChargeRules): Quota {
  switch (list) {
    case 'checks':
      return { limit: rules.checksPerMinute, periodSeconds: MINUTE_SECONDS };
    case 'hosts':
      return { limit: rules.hostsPerHour, periodSeconds: HOUR_SECONDS };
    case 'lookups':
      return { limit: rules.lookupsPerMinute, periodSeconds: MINUTE_SECONDS };
  }
}

/** The dialogues of a host or an address, or a share of them. */
export function quotaOfDialogues({ checksPerHostPerHour }: ChargeRules, share = 1): Quota {
  return { limit: Math.ceil(checksPerHostPerHour * share), periodSeconds: HOUR_SECONDS };
}

export function refuseClient(full: List, quota: Quota, resetSeconds: number): Refused {
  return refuse(FULL[full], '', nothingLeft(full, quota, resetSeconds));
}

/** The client has something left, but not the network that it is part of. */
export function refuseNetwork(full: List, quota: Quota, resetSeconds: number): Refused {
  return refuse('network-spent', '', nothingLeft(full, quota, resetSeconds));
}

/** The budget of the host or of its address is used up, and there is no cached row to show instead. */
export function refuseBusy(host: string, rules: ChargeRules, resetSeconds: number): Refused {
  return refuse('host-busy', host, nothingLeft('dialogues', quotaOfDialogues(rules), resetSeconds));
}

function nothingLeft(policy: string, quota: Quota, resetSeconds: number): Allowance {
  return { policy, ...quota, remaining: 0, resetSeconds };
}
