/**
 * What is known of hosts before a station is opened for them: whether the name exists, whether its owner opted out, and which
 * stations remember it. The client is charged before anything is looked up, and again before anything is opened. Hosts are
 * spread over a few objects, so that names that do not exist leave no object behind.
 */
import { DurableObject } from 'cloudflare:workers';
import { CONFIG } from '../config/current.ts';
import type { Host } from '../host/host.ts';
import {
  DAY_MS,
  ESTABLISHED_MS,
  FAILURE_TTL_SECONDS,
  HISTORY_DAYS,
  STANDINGS_REMEMBERED_MAX,
} from '../limits.ts';
import { fetchBytes, fetchText } from '../net/http.ts';
import type { Client } from '../quota/client.ts';
import { chargeClient, chargeLookUp } from '../quota/client-charge.ts';
import { countersOf } from '../quota/counters.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { Recent } from '../storage/recent.ts';
import { type Found, lookUpHost } from './look-up.ts';
import { MAIL_DOMAIN, type Standing } from './standing.ts';

export interface DirectoryOrder {
  host: Host;
  /** The keepers that will be opened if the host may be checked: those that have something to contact. */
  keepers: readonly string[];
  /** True if all of them contact the host from the network this runs on. */
  isOwnNetwork: boolean;
  /** True if the addresses of both families are wanted, because some of the answer needs no keeper. */
  isWhole: boolean;
  /** Who is charged; null: nobody. */
  client: Client | null;
}

export interface Admitted {
  standing: Standing;
  /** The client's remaining quota, if it was charged. */
  allowances: readonly Allowance[];
}

/** Which keepers know a host, kept as long as the history of any of them. */
interface Known {
  keepers: readonly string[];
  /** When the first of them was opened, and when this was last written down. */
  sinceMs: number;
  notedMs: number;
}

interface Looked extends Found {
  untilMs: number;
}

const NOBODY_KNOWS: Known = { keepers: [], sinceMs: Number.POSITIVE_INFINITY, notedMs: 0 };

export class Directory extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);
  readonly #counters = countersOf(this.env);
  /** Not on disk: names that do not exist would fill it, and looking one up again is cheap. */
  readonly #looked = new Recent<Looked>(STANDINGS_REMEMBERED_MAX);
  readonly #inFlight = new Map<string, Promise<Looked>>();
  /** Settled once what is being opened for a host is charged and noted. */
  readonly #opening = new Map<string, Promise<unknown>>();

  async admit(order: DirectoryOrder): Promise<Result<Admitted>> {
    const { host, client } = order;
    const remembered = this.#remembered(order);
    const isNeeded = remembered === null && host.literal === null;
    const isNew = this.#opens(order, remembered);
    const asking = { client, host: host.host, isNeeded, isNew };
    const charged = await chargeLookUp(asking, CONFIG, this.#counters);
    if (!charged.ok) return charged;
    const looked = remembered ?? (await this.#lookUp(order));
    const unreachable = this.#unreachable(order, looked);
    if (unreachable !== null) return { ok: false, refusal: unreachable };
    const opened = await this.#opened(order, looked);
    if (!opened.ok) return opened;
    const { keepers, sinceMs } = this.#known(host);
    const isEstablished = Date.now() - sinceMs >= ESTABLISHED_MS;
    const { refusal, resolution, isUndialable, untilMs } = looked;
    const standing = { refusal, keepers, resolution, isUndialable, isEstablished, untilMs };
    return done({ standing, allowances: [...charged.value, ...opened.value] });
  }

  /** The keepers that know the host. Looks nothing up, and writes nothing. */
  keepersOf(host: Host): readonly string[] {
    return this.#known(host).keepers;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }

  #known({ host }: Host): Known {
    return this.#memory.recall<Known>(`known ${host}`, Date.now()) ?? NOBODY_KNOWS;
  }

  /** Null where not all that is wanted is known. */
  #remembered({ host, isWhole }: DirectoryOrder): Looked | null {
    const looked = this.#looked.get(host.host, Date.now());
    const isEnough = !isWhole || looked?.resolution || looked?.refusal || looked?.unreachable;
    return isEnough ? looked : null;
  }

  #isNew({ host, keepers }: DirectoryOrder): boolean {
    const known = this.#known(host);
    return keepers.some((keeper) => !known.keepers.includes(keeper));
  }

  /**
   * Why nothing can be opened or told of the host. What is open already finds out by itself, and may have something to show. A
   * search for the servers of a mail domain needs no address.
   */
  #unreachable(order: DirectoryOrder, { unreachable }: Looked): Refusal | null {
    const isSearch = order.keepers.includes(MAIL_DOMAIN);
    return !isSearch && (order.isWhole || this.#isNew(order)) ? unreachable : null;
  }

  /** True if keepers will be opened, as far as is known. */
  #opens(order: DirectoryOrder, looked: Looked | null): boolean {
    if (!this.#isNew(order)) return false;
    if (looked === null) return true;
    const isRefused = looked.refusal !== null || this.#unreachable(order, looked) !== null;
    return !isRefused && !(looked.isUndialable && order.isOwnNetwork);
  }

  /** One check and one host of the client for what is opened. Whoever asks in the meantime waits, and finds it open. */
  async #opened(order: DirectoryOrder, looked: Looked): Promise<Result<readonly Allowance[]>> {
    const { host } = order.host;
    while (this.#opening.has(host)) await this.#opening.get(host);
    const isOpening = this.#opens(order, looked);
    if (!isOpening && looked.refusal === null && !this.#isNew(order)) await this.#note(order);
    if (!isOpening) return done([]);
    const opening = this.#open(order);
    const settled = opening.then(nothing, nothing).then(() => this.#opening.delete(host));
    this.#opening.set(host, settled);
    return opening;
  }

  async #open(order: DirectoryOrder): Promise<Result<readonly Allowance[]>> {
    const { client, host } = order;
    const charged = await chargeClient({ client, host: host.host }, CONFIG, this.#counters);
    if (charged.ok) await this.#note(order);
    return charged;
  }

  #lookUp({ host, isWhole }: DirectoryOrder): Promise<Looked> {
    const name = `${isWhole} ${host.host}`;
    const inFlight = this.#inFlight.get(name);
    if (inFlight) return inFlight;
    const look = this.#look(host, isWhole).finally(() => this.#inFlight.delete(name));
    this.#inFlight.set(name, look);
    return look;
  }

  async #look(host: Host, isWhole: boolean): Promise<Looked> {
    const found = await lookUpHost(host, CONFIG, { urls: CONFIG.dohUrls, fetchText, fetchBytes }, isWhole);
    const nowMs = Date.now();
    const isGood = found.refusal === null && found.unreachable === null;
    const isComplete = isGood && Object.keys(found.resolution?.failures ?? {}).length === 0;
    const ttlSeconds = CONFIG.resultTtlSeconds;
    const seconds = isComplete ? ttlSeconds : Math.min(ttlSeconds, FAILURE_TTL_SECONDS);
    const looked = { ...found, untilMs: nowMs + seconds * 1000 };
    this.#looked.keep(host.host, looked, nowMs, looked.untilMs);
    return looked;
  }

  /** Called before the keepers are opened, if there are any. If opening one fails, a keeper is listed that knows nothing, which does no harm. */
  async #note({ host, keepers }: DirectoryOrder): Promise<void> {
    const nowMs = Date.now();
    const known = this.#known(host);
    const added = keepers.filter((keeper) => !known.keepers.includes(keeper));
    if (keepers.length === 0 || (added.length === 0 && nowMs - known.notedMs < DAY_MS)) return;
    const noted: Known = {
      keepers: [...known.keepers, ...added],
      sinceMs: Math.min(known.sinceMs, nowMs),
      notedMs: nowMs,
    };
    // A day longer than the history, because the entry is rewritten at most once a day.
    const untilMs = nowMs + (HISTORY_DAYS + 1) * DAY_MS;
    await this.#memory.keep(`known ${host.host}`, noted, untilMs, nowMs);
  }
}

function nothing(): void {}
