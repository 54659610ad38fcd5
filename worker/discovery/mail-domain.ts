/**
 * One mail domain: searches, charges and remembers, so that all readers together ask its web server at most once while
 * an answer is fresh. It knows the domain and never an address, and renders nothing.
 */
import { DurableObject } from 'cloudflare:workers';
import { type Config, parseConfig } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import { DISCOVERY_RETRY_SECONDS, DISCOVERY_TTL_SECONDS, FAILURE_TTL_SECONDS } from '../limits.ts';
import { exchange, fetchText } from '../net/http.ts';
import { admitFiles, type Client, chargeClient } from '../quota/charge.ts';
import { Pseudonyms } from '../quota/pseudonyms.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { type Searched, searchDomain } from './search.ts';

export interface MailDomainRequest {
  /** The same for all requests of one object. */
  domain: Host;
  /** Who is charged for a miss; null: nobody. */
  client: Client | null;
}

/** What was found, and until when nobody asks again. */
export interface KeptSearch {
  searched: Searched;
  checkedAtMs: number;
  untilMs: number;
}

export interface FoundServers extends KeptSearch {
  /** What is left to the client, where he was charged. */
  allowances: readonly Allowance[];
}

/** What the front knows of a mail domain. */
export interface MailDomainStub {
  discover(request: MailDomainRequest): Promise<Result<FoundServers>>;
}

export type FindMailDomain = (domain: string) => MailDomainStub;

type Flight = Promise<Result<KeptSearch>>;

/** Under way, and paid for. In an object of its own, so that whoever awaits the payment does not await the search. */
interface Miss {
  flight: Flight;
  allowances: readonly Allowance[];
}

export class MailDomain extends DurableObject {
  readonly #config: Config = parseConfig(this.env as unknown as Record<string, unknown>);
  readonly #memory = new Memory(this.ctx.storage);
  readonly #counters = {
    find: (name: string) => this.env.COUNTER.getByName(name),
    pseudonyms: new Pseudonyms((date) => this.env.SALT.getByName(date)),
    clock: Date.now,
  };
  #flight: Flight | null = null;
  #lastMiss: Promise<unknown> = Promise.resolve();

  async discover(request: MailDomainRequest): Promise<Result<FoundServers>> {
    const free = this.#free();
    const miss = free ? done({ flight: free, allowances: [] }) : await this.#inTurn(request);
    if (!miss.ok) return miss;
    const { flight, allowances } = miss.value;
    const found = await flight;
    return found.ok ? done({ ...found.value, allowances }) : found;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }

  /** A fresh answer, also one that says no, or a search to join. */
  #free(): Flight | null {
    const known = this.#memory.recall<Result<KeptSearch>>('searched', Date.now());
    return known ? Promise.resolve(known) : this.#flight;
  }

  /** Misses take turns, so that whoever waited joins the search of the one before for nothing. */
  #inTurn(request: MailDomainRequest): Promise<Result<Miss>> {
    const miss = this.#lastMiss.then(() => this.#missed(request));
    this.#lastMiss = miss.catch(() => {});
    return miss;
  }

  async #missed({ domain, client }: MailDomainRequest): Promise<Result<Miss>> {
    const free = this.#free();
    if (free) return done({ flight: free, allowances: [] });
    const charged = await chargeClient({ host: domain.host, client }, this.#config, this.#counters);
    if (!charged.ok) return charged;
    // It belongs to the domain: whoever asked for it may hang up.
    const flight = this.#search(domain).finally(() => {
      this.#flight = null;
    });
    this.#flight = flight;
    this.ctx.waitUntil(flight);
    return done({ flight, allowances: charged.value });
  }

  async #search(domain: Host): Flight {
    const { dohUrls, ispdbUrl } = this.#config;
    const found = await searchDomain(domain, {
      rules: this.#config,
      doh: { urls: dohUrls, fetchText },
      exchange,
      fetchText,
      admitAddress: (address) => admitFiles(address, this.#config, this.#counters),
      ispdbUrl,
      providerOf,
    });
    const nowMs = Date.now();
    const untilMs = nowMs + lifetimeSeconds(found) * 1000;
    const kept = found.ok ? done({ searched: found.value, checkedAtMs: nowMs, untilMs }) : found;
    await this.#memory.keep('searched', kept, untilMs, nowMs);
    return kept;
  }
}

/** Where the domain was refused, no web server has been asked. */
function lifetimeSeconds(found: Result<Searched>): number {
  if (!found.ok) return FAILURE_TTL_SECONDS;
  const isWhole = found.value.asked.every(({ outcome }) => outcome !== 'failed');
  return isWhole ? DISCOVERY_TTL_SECONDS : DISCOVERY_RETRY_SECONDS;
}
