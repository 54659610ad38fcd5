/**
 * Charges a cache miss before anything is dialed: first dialogues to the host and to its address, across all regions;
 * then one check and one host to the client. Unused dialogues are refunded. Cached rows and joined probes are never
 * charged.
 */
import { CLIENT_SHARE, FAILURE_TTL_SECONDS, NEWCOMER_SHARE } from '../limits.ts';
import { countedAddress } from '../policy/address.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import type { Admission, Entry } from './counter.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Allowance, Grant, Quota } from './window.ts';

export interface ChargeRules {
  checksPerMinute: number;
  hostsPerHour: number;
  lookupsPerMinute: number;
  checksPerHostPerHour: number;
}

/** The client, as the front knows it, and the id of the check, so that several stations together cost one check. */
export interface Client {
  key: string;
  checkId: string;
  /** False if all clients count as one, because no trusted header tells them apart. */
  isTold: boolean;
}

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

const FULL = { checks: 'too-many-checks', hosts: 'too-many-hosts', lookups: 'too-many-lookups' } as const;

export async function charge(miss: Miss, rules: ChargeRules, counters: Counters): Promise<Result<Budget>> {
  const { ports, connectionsPerPort } = miss;
  if (ports === 0) return done({ ports: 0, resetSeconds: 0, allowances: [] });
  const shares = await sharesOf(miss, rules, counters);
  const wanted = ports * connectionsPerPort;
  const grants = await Promise.all(shares.map(({ counter, quota }) => counter.spend(wanted, quota)));
  const granted = Math.min(wanted, ...grants.map(({ admitted }) => admitted));
  const affordable = Math.floor(granted / connectionsPerPort);
  const charged = affordable === 0 ? done([]) : await chargeClient(miss, rules, counters);
  const used = charged.ok ? affordable * connectionsPerPort : 0;
  await Promise.all(
    shares.map(({ counter, quota }, index) => {
      const unused = (grants[index]?.admitted ?? 0) - used;
      return unused > 0 ? counter.giveBack(unused, quota) : undefined;
    }),
  );
  if (!charged.ok) return charged;
  const short = grants.filter(({ admitted }) => admitted < wanted);
  const resetSeconds = Math.max(FAILURE_TTL_SECONDS, ...short.map((grant) => grant.resetSeconds));
  return done({ ports: affordable, resetSeconds, allowances: charged.value });
}

/** One dialogue with another address of the host, for a client that has paid for the check. */
export async function chargeDialogue(miss: Miss, rules: ChargeRules, counters: Counters): Promise<boolean> {
  const shares = await sharesOf(miss, rules, counters);
  const grants = await Promise.all(shares.map(({ counter, quota }) => counter.spend(1, quota)));
  const isAdmitted = grants.every(({ admitted }) => admitted === 1);
  if (!isAdmitted)
    await Promise.all(
      shares.map(({ counter, quota }, index) => grants[index]?.admitted && counter.giveBack(1, quota)),
    );
  return isAdmitted;
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
  const shares = await sharesOf(miss, rules, counters);
  await Promise.all(
    shares.map(({ counter, quota }) =>
      more > 0 ? counter.spend(more, quota) : counter.giveBack(-more, quota),
    ),
  );
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

interface Share {
  counter: CounterStub;
  quota: Quota;
}

/**
 * The quotas a dialogue is taken from: the host's, its address's, and the client's share of that, so that one client cannot
 * make an address uncheckable by pointing names at it. Part of the address's quota is kept for established hosts. Empty if
 * there is no limit.
 */
async function sharesOf(miss: Miss, rules: ChargeRules, { find, ...counters }: Counters): Promise<Share[]> {
  if (rules.checksPerHostPerHour === 0) return [];
  const { host, client, isEstablished } = miss;
  const address = countedAddress(miss.address);
  const whole = quotaOf(rules);
  const part = (share: number): Quota => ({ ...whole, limit: Math.ceil(whole.limit * share) });
  const shares = [
    { counter: find(`host/${host}`), quota: whole },
    { counter: find(`address/${address}`), quota: isEstablished ? whole : part(NEWCOMER_SHARE) },
  ];
  if (client === null || !client.isTold) return shares;
  const pseudonym = await counters.pseudonyms.of(counters.clock(), client.key);
  return [...shares, { counter: find(`client/${pseudonym}/${address}`), quota: part(CLIENT_SHARE) }];
}

/**
 * One look-up of a name that the client has not asked for within the minute. If new stations would be opened for the host,
 * the client must also have a check and a host left, or they would be opened for nothing.
 */
export async function chargeLookUp(
  {
    host,
    client,
    isNew,
  }: { host: { host: string; literal: unknown }; client: Client | null; isNew: boolean },
  rules: ChargeRules,
  counters: Counters,
): Promise<Result<readonly Allowance[]>> {
  const { lookupsPerMinute, checksPerMinute, hostsPerHour } = rules;
  const isLimited = lookupsPerMinute > 0 || (isNew && (checksPerMinute > 0 || hostsPerHour > 0));
  if (client === null || !isLimited) return done([]);
  const { pseudonym, checks, hosts, hostName } = await clientEntries(
    { host: host.host, client },
    rules,
    counters,
  );
  const lookups = { limit: lookupsPerMinute, periodSeconds: MINUTE_SECONDS };
  const entries = [
    ...(host.literal === null ? [{ list: 'lookups' as const, name: hostName, quota: lookups }] : []),
    ...(isNew ? [checks, hosts].map((entry) => ({ ...entry, isPeek: true })) : []),
  ];
  return admitted(pseudonym, entries, counters);
}

/** One check and one host, whatever the request was about. */
export async function chargeClient(
  { client, host }: Pick<Miss, 'client' | 'host'>,
  rules: ChargeRules,
  counters: Counters,
): Promise<Result<readonly Allowance[]>> {
  if (client === null || (rules.checksPerMinute === 0 && rules.hostsPerHour === 0)) return done([]);
  const { pseudonym, checks, hosts } = await clientEntries({ client, host }, rules, counters);
  return admitted(pseudonym, [checks, hosts], counters);
}

/** The names under which a client and what it asks for are counted today. */
async function clientEntries(
  { client, host }: { client: Client; host: string },
  rules: ChargeRules,
  { pseudonyms, clock }: Counters,
) {
  const nowMs = clock();
  const [pseudonym, hostName] = await Promise.all([
    pseudonyms.of(nowMs, client.key),
    pseudonyms.of(nowMs, client.key, host),
  ]);
  const checks: Entry = {
    list: 'checks',
    name: client.checkId,
    quota: { limit: rules.checksPerMinute, periodSeconds: MINUTE_SECONDS },
  };
  const hosts: Entry = {
    list: 'hosts',
    name: hostName,
    quota: { limit: rules.hostsPerHour, periodSeconds: HOUR_SECONDS },
  };
  return { pseudonym, hostName, checks, hosts };
}

/** Counts the entries that have a limit. Returns what is left of each. */
async function admitted(
  pseudonym: string,
  all: readonly Entry[],
  { find }: Counters,
): Promise<Result<readonly Allowance[]>> {
  const entries = all.filter(({ quota }) => quota.limit > 0);
  if (entries.length === 0) return done([]);
  const admission = await find(`client/${pseudonym}`).admit(entries);
  if (admission.full !== null) return refuseClient(admission.full, admission.quota, admission.resetSeconds);
  const allowances = entries.flatMap(({ list, quota, isPeek }, index): Allowance[] => {
    const grant = isPeek ? undefined : admission.grants[index];
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
