/**
 * Charges a cache miss before anything is dialed: first dialogues to the host and to its address, across all regions;
 * then one check and one host to the client. Unused dialogues are refunded. Cached rows and joined probes are never
 * charged.
 */
import { FAILURE_TTL_SECONDS } from '../limits.ts';
import { countedAddress } from '../policy/address.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import type { Admission, Entry } from './counter.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Allowance, Grant, Quota } from './window.ts';

export interface ChargeRules {
  checksPerMinute: number;
  hostsPerHour: number;
  checksPerHostPerHour: number;
}

/** The client, as the front knows it, and the id of the check, so that several stations together cost one check. */
export interface Client {
  key: string;
  checkId: string;
}

export interface Miss {
  host: string;
  address: string;
  /** How many ports are to be dialed, and how many connections each of them costs the host. */
  ports: number;
  connectionsPerPort: number;
  /** Null for our own schedule, which has no client. */
  client: Client | null;
}

/** How many of the ports may be dialed, when more will be allowed, and the remaining quota of the client if it was charged. */
export interface Budget {
  ports: number;
  resetSeconds: number;
  allowances: readonly Allowance[];
}

/** The part of a counter that charging uses. */
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
  const { ports, connectionsPerPort } = miss;
  if (ports === 0) return done({ ports: 0, resetSeconds: 0, allowances: [] });
  const quota = quotaOf(rules);
  const budgets = budgetsOf(miss, rules, counters);
  const wanted = ports * connectionsPerPort;
  const grants = await Promise.all(budgets.map((budget) => budget.spend(wanted, quota)));
  const granted = Math.min(wanted, ...grants.map(({ admitted }) => admitted));
  const affordable = Math.floor(granted / connectionsPerPort);
  const charged = affordable === 0 ? done([]) : await chargeClient(miss, rules, counters);
  const used = charged.ok ? affordable * connectionsPerPort : 0;
  await Promise.all(
    budgets.map((budget, index) => {
      const unused = (grants[index]?.admitted ?? 0) - used;
      return unused > 0 ? budget.giveBack(unused, quota) : undefined;
    }),
  );
  if (!charged.ok) return charged;
  const short = grants.filter(({ admitted }) => admitted < wanted);
  const resetSeconds = Math.max(FAILURE_TTL_SECONDS, ...short.map((grant) => grant.resetSeconds));
  return done({ ports: affordable, resetSeconds, allowances: charged.value });
}

/** Refunds the cost of ports that were not dialed. The client's check stays charged. */
export async function refund(
  miss: Miss,
  ports: number,
  rules: ChargeRules,
  counters: Counters,
): Promise<void> {
  const count = ports * miss.connectionsPerPort;
  await Promise.all(budgetsOf(miss, rules, counters).map((budget) => budget.giveBack(count, quotaOf(rules))));
}

/**
 * True if another search may fetch files from the address. Counted separately from dialogues: one web server may serve
 * many domains, and has nothing to do with their mail.
 */
export async function admitFiles(address: string, rules: ChargeRules, { find }: Counters): Promise<boolean> {
  if (rules.checksPerHostPerHour === 0) return true;
  const { admitted } = await find(`web/${countedAddress(address)}`).spend(1, quotaOf(rules));
  return admitted > 0;
}

function quotaOf({ checksPerHostPerHour: limit }: ChargeRules): Quota {
  return { limit, periodSeconds: HOUR_SECONDS };
}

/** The budgets of the host and of its address; none where there is no limit. */
function budgetsOf({ host, address }: Miss, rules: ChargeRules, { find }: Counters): CounterStub[] {
  if (rules.checksPerHostPerHour === 0) return [];
  return [find(`host/${host}`), find(`address/${countedAddress(address)}`)];
}

/** One check and one host, whatever the request was about. */
export async function chargeClient(
  miss: Pick<Miss, 'client' | 'host'>,
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
  return refuse(FULL[full], '', nothingLeft(full, quota, resetSeconds));
}

/** The budget of the host or of its address is used up, and there is no cached row to show instead. */
export function refuseBusy(host: string, rules: ChargeRules, resetSeconds: number): Refused {
  return refuse('host-busy', host, nothingLeft('dialogues', quotaOf(rules), resetSeconds));
}

function nothingLeft(policy: string, quota: Quota, resetSeconds: number): Allowance {
  return { policy, ...quota, remaining: 0, resetSeconds };
}
