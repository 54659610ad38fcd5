/**
 * The object of one mail domain: searches, charges and caches, so that all readers together cause at most one request
 * to its web server while an answer is fresh. It is given the domain and never a mail address.
 */
import { DurableObject } from 'cloudflare:workers';
import { CONFIG } from '../config/current.ts';
import type { Host } from '../host/host.ts';
import { filterOf } from '../knowledge/providers/filters.ts';
import { providerOfDomain, providerOfExchanger } from '../knowledge/providers/providers.ts';
import {
  CHARGE_WAIT_MAX_MS,
  DISCOVERY_RETRY_SECONDS,
  DISCOVERY_TTL_SECONDS,
  FAILURE_TTL_SECONDS,
} from '../limits.ts';
import { exchange, fetchBytes, fetchText } from '../net/http.ts';
import { Slots } from '../net/slots.ts';
import type { Client } from '../quota/client.ts';
import { chargeClient } from '../quota/client-charge.ts';
import { countersOf } from '../quota/counters.ts';
import { admitFile } from '../quota/files.ts';
import { refuseBusy } from '../quota/rules.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { type Searched, searchDomain } from './search.ts';

export interface MailDomainRequest {
  /** The same in all requests to one object. */
  domain: Host;
  /** The client to charge for a miss; null if it is free. */
  client: Client | null;
  /** True if the first search or check of the domain was charged more than an hour ago. */
  isEstablished: boolean;
}

/** The result of a search, and when it expires. */
export interface CachedSearch {
  searched: Searched;
  checkedAtMs: number;
  untilMs: number;
}

export interface FoundServers extends CachedSearch {
  /** The remaining quota of the client, if it was charged. */
  allowances: readonly Allowance[];
}

/** The front's view of a mail domain. */
export interface MailDomainStub {
  discover(request: MailDomainRequest): Promise<Result<FoundServers>>;
}

export type FindMailDomain = (domain: string) => MailDomainStub;

type Search = Promise<Result<CachedSearch>>;

/** A search in flight that has been paid for. It is wrapped so that awaiting the payment does not await the search. */
interface Granted {
  search: Search;
  allowances: readonly Allowance[];
}

export class MailDomain extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);
  readonly #counters = countersOf(this.env);
  readonly #turns = new Slots(1);
  #inFlight: Search | null = null;

  async discover(request: MailDomainRequest): Promise<Result<FoundServers>> {
    const available = this.#available();
    const granted = available ? done({ search: available, allowances: [] }) : await this.#inTurn(request);
    if (!granted.ok) return granted;
    const { search, allowances } = granted.value;
    const found = await search;
    return found.ok ? done({ ...found.value, allowances }) : found;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }

  /** The result from the cache, which also holds refusals, or the search in flight. */
  #available(): Search | null {
    const lifetimeMs = DISCOVERY_TTL_SECONDS * 1000;
    const cached = this.#memory.recall<Result<CachedSearch>>('searched', Date.now(), lifetimeMs);
    return cached ? Promise.resolve(cached) : this.#inFlight;
  }

  /** Misses are serialized: a request that had to wait joins the search already in flight, free of charge. */
  async #inTurn(request: MailDomainRequest): Promise<Result<Granted>> {
    const endTurn = await this.#turns.take(CHARGE_WAIT_MAX_MS);
    if (endTurn === null) return refuseBusy(request.domain.host, CONFIG, FAILURE_TTL_SECONDS);
    try {
      return await this.#charged(request);
    } finally {
      endTurn();
    }
  }

  async #charged(request: MailDomainRequest): Promise<Result<Granted>> {
    const available = this.#available();
    if (available) return done({ search: available, allowances: [] });
    const { domain, client } = request;
    const charged = await chargeClient({ host: domain.host, client }, CONFIG, this.#counters);
    if (!charged.ok) return charged;
    // The search belongs to the domain, so it continues even if the client hangs up.
    const search = this.#search(request).finally(() => {
      this.#inFlight = null;
    });
    this.#inFlight = search;
    this.ctx.waitUntil(search);
    return done({ search, allowances: charged.value });
  }

  async #search({ domain, client, isEstablished }: MailDomainRequest): Search {
    const fileSearch = { domain: domain.host, client, isEstablished };
    const { dohUrls, ispdbUrl } = CONFIG;
    const found = await searchDomain(domain, {
      rules: CONFIG,
      doh: { urls: dohUrls, fetchText, fetchBytes },
      exchange,
      fetchText,
      admitAddress: (address) => admitFile(address, fileSearch, CONFIG, this.#counters),
      ispdbUrl,
      today: new Date().toISOString().slice(0, 10),
      known: { ofDomain: providerOfDomain, ofExchanger: providerOfExchanger, filterOf },
    });
    const nowMs = Date.now();
    const untilMs = nowMs + lifetimeSeconds(found) * 1000;
    const cached = found.ok ? done({ searched: found.value, checkedAtMs: nowMs, untilMs }) : found;
    await this.#memory.keep('searched', cached, untilMs, nowMs);
    return cached;
  }
}

/** If the domain was refused, no web server was asked, so the result need not be kept as long. */
function lifetimeSeconds(found: Result<Searched>): number {
  if (!found.ok) return FAILURE_TTL_SECONDS;
  const isWhole = found.value.asked.every(({ outcome }) => outcome !== 'failed');
  return isWhole ? DISCOVERY_TTL_SECONDS : DISCOVERY_RETRY_SECONDS;
}
