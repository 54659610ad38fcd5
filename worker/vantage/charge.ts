/**
 * What a miss costs, charged before anything is dialled: dialogues to the host and to the address over all regions,
 * then one check and one host to the client. What is not used after all is given back. Hits and joins never come here.
 */
import { FAILURE_TTL_SECONDS } from '../limits.ts';
import { countedAddress } from '../policy/address.ts';
import type { Allowance, Grant, Quota } from '../policy/quota.ts';
import { type Refused, refuse } from '../refusal.ts';
import { done, type Result } from '../result.ts';
import type { Admission, Entry } from './counter.ts';
import type { Pseudonyms } from './pseudonyms.ts';

export interface ChargeRules {
  checksPerMinute: number;
  hostsPerHour: number;
  checksPerHostPerHour: number;
}

/** Who asks, as the front knows him, and which check it is, so that several stations cost one check. */
export interface Client {
  key: string;
  checkId: string;
}

export interface Miss {
  host: string;
  address: string;
  dialogues: number;
  /** Null where nobody asks: a schedule of our own. */
  client: Client | null;
}

/** How many of the dialogues may be held, when there will be more, and what is left to the client if he was charged. */
export interface Budget {
  dialogues: number;
  resetSeconds: number;
  allowances: readonly Allowance[];
}

/** What is known of a counter. */
export interface CounterStub {
  admit(entries: readonly Entry[]): Promise<Admission>;
  spend(wanted: number, quota: Quota): Promise<Grant>;
  giveBack(count: number, quota: Quota): Promise<void>;
}

export interface Counters {
  find: (name: string) => CounterStub;
  pseudonyms: Pseudonyms;
  clock: () => number;
}

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

const FULL = { checks: 'too-many-checks', hosts: 'too-many-hosts' } as const;

export async function charge(miss: Miss, rules: ChargeRules, counters: Counters): Promise<Result<Budget>> {
  if (miss.dialogues === 0) return done({ dialogues: 0, resetSeconds: 0, allowances: [] });
  const quota = { limit: rules.checksPerHostPerHour, periodSeconds: HOUR_SECONDS };
  const names = [`host/${miss.host}`, `address/${countedAddress(miss.address)}`];
  const budgets = quota.limit === 0 ? [] : names.map((name) => counters.find(name));
  const grants = await Promise.all(budgets.map((budget) => budget.spend(miss.dialogues, quota)));
  const dialogues = Math.min(miss.dialogues, ...grants.map(({ admitted }) => admitted));
  const charged = dialogues === 0 ? done([]) : await chargeClient(miss, rules, counters);
  const used = charged.ok ? dialogues : 0;
  await Promise.all(
    budgets.map((budget, index) => {
      const unused = (grants[index]?.admitted ?? 0) - used;
      return unused > 0 ? budget.giveBack(unused, quota) : undefined;
    }),
  );
  if (!charged.ok) return charged;
  const short = grants.filter(({ admitted }) => admitted < miss.dialogues);
  const resetSeconds = Math.max(FAILURE_TTL_SECONDS, ...short.map((grant) => grant.resetSeconds));
  return done({ dialogues, resetSeconds, allowances: charged.value });
}

async function chargeClient(
  miss: Miss,
  rules: ChargeRules,
  counters: Counters,
): Promise<Result<readonly Allowance[]>> {
  const { client, host } = miss;
  const { find, pseudonyms, clock } = counters;
  const quotas = {
    checks: { limit: rules.checksPerMinute, periodSeconds: MINUTE_SECONDS },
    hosts: { limit: rules.hostsPerHour, periodSeconds: HOUR_SECONDS },
  };
  if (client === null || (quotas.checks.limit === 0 && quotas.hosts.limit === 0)) return done([]);
  const nowMs = clock();
  const [pseudonym, hostName] = await Promise.all([
    pseudonyms.of(nowMs, client.key),
    pseudonyms.of(nowMs, client.key, host),
  ]);
  const entries = [
    { list: 'checks' as const, name: client.checkId, quota: quotas.checks },
    { list: 'hosts' as const, name: hostName, quota: quotas.hosts },
  ].filter(({ quota }) => quota.limit > 0);
  const admission = await find(`client/${pseudonym}`).admit(entries);
  if (admission.full !== null) return refuseClient(admission.full, admission.quota, admission.resetSeconds);
  const allowances = entries.flatMap(({ list, quota }, index): Allowance[] => {
    const grant = admission.grants[index];
    return grant
      ? [{ policy: list, ...quota, remaining: grant.remaining, resetSeconds: grant.resetSeconds }]
      : [];
  });
  return done(allowances);
}

export function refuseClient(full: keyof typeof FULL, quota: Quota, resetSeconds: number): Refused {
  return refuse(FULL[full], '', limitValues(full, quota, resetSeconds));
}

/** The budget of the host or of its address is used up, and nothing is remembered that could be told instead. */
export function refuseBusy(host: string, rules: ChargeRules, resetSeconds: number): Refused {
  const quota = { limit: rules.checksPerHostPerHour, periodSeconds: HOUR_SECONDS };
  return refuse('host-busy', host, limitValues('dialogues', quota, resetSeconds));
}

function limitValues(policy: string, { limit, periodSeconds }: Quota, resetSeconds: number) {
  return {
    policy,
    limit: String(limit),
    window: String(periodSeconds),
    remaining: '0',
    seconds: String(resetSeconds),
  };
}
