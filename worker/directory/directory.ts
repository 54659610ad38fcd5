/**
 * What is known of hosts before a station is opened for them: whether the name exists, whether its owner opted out, and which
 * stations remember it. The client is charged before anything is looked up. Hosts are spread over a few objects, so that names
 * that do not exist leave no object behind.
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
import { chargeLookUp } from '../quota/client-charge.ts';
import { countersOf } from '../quota/counters.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { Recent } from '../storage/recent.ts';
import { lookUpStanding } from './look-up.ts';
import type { Standing } from './standing.ts';

export interface DirectoryOrder {
  host: Host;
  /** The keepers that will be opened if the host may be checked. */
  keepers: readonly string[];
  /** Who is charged if the host has to be looked up; null: nobody. */
  client: Client | null;
}

export interface Admitted {
  standing: Standing;
  /** The client's remaining quota, if a look-up was charged. */
  allowances: readonly Allowance[];
}

/** Which keepers know a host, kept as long as the history of any of them. */
interface Known {
  keepers: readonly string[];
  /** When the first of them was opened, and when this was last written down. */
  sinceMs: number;
  notedMs: number;
}

interface Looked {
  refusal: Refusal | null;
  untilMs: number;
}

const NOBODY_KNOWS: Known = { keepers: [], sinceMs: Number.POSITIVE_INFINITY, notedMs: 0 };

export class Directory extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);
  readonly #counters = countersOf(this.env);
  /** Not on disk: names that do not exist would fill it, and looking one up again is cheap. */
  readonly #looked = new Recent<Looked>(STANDINGS_REMEMBERED_MAX);
  readonly #inFlight = new Map<string, Promise<Looked>>();

  async admit({ host, keepers, client }: DirectoryOrder): Promise<Result<Admitted>> {
    const nowMs = Date.now();
    const known = this.#known(host);
    const isNew = keepers.some((keeper) => !known.keepers.includes(keeper));
    const looked = this.#looked.get(host.host, nowMs);
    const isNeeded = looked === null && host.literal === null;
    const asking = { client, host: host.host, isNeeded, isNew };
    const charged = await chargeLookUp(asking, CONFIG, this.#counters);
    if (!charged.ok) return charged;
    const { refusal, untilMs } = looked ?? (await this.#lookUp(host));
    const noted = refusal === null ? await this.#note(host, keepers) : known;
    const standing: Standing = {
      refusal,
      keepers: noted.keepers,
      isEstablished: nowMs - noted.sinceMs >= ESTABLISHED_MS,
      untilMs,
    };
    return done({ standing, allowances: charged.value });
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

  #lookUp(host: Host): Promise<Looked> {
    const inFlight = this.#inFlight.get(host.host);
    if (inFlight) return inFlight;
    const look = this.#look(host).finally(() => this.#inFlight.delete(host.host));
    this.#inFlight.set(host.host, look);
    return look;
  }

  async #look(host: Host): Promise<Looked> {
    const refusal = await lookUpStanding(host, { urls: CONFIG.dohUrls, fetchText, fetchBytes });
    const nowMs = Date.now();
    const ttlSeconds = CONFIG.resultTtlSeconds;
    const seconds = refusal === null ? ttlSeconds : Math.min(ttlSeconds, FAILURE_TTL_SECONDS);
    const looked = { refusal, untilMs: nowMs + seconds * 1000 };
    this.#looked.keep(host.host, looked, nowMs, looked.untilMs);
    return looked;
  }

  /** Called before the keepers are opened. If opening one fails, a keeper is listed that knows nothing, which does no harm. */
  async #note(host: Host, keepers: readonly string[]): Promise<Known> {
    const nowMs = Date.now();
    const known = this.#known(host);
    const added = keepers.filter((keeper) => !known.keepers.includes(keeper));
    if (added.length === 0 && nowMs - known.notedMs < DAY_MS) return known;
    const noted: Known = {
      keepers: [...known.keepers, ...added],
      sinceMs: Math.min(known.sinceMs, nowMs),
      notedMs: nowMs,
    };
    // A day longer than the history, because the entry is rewritten at most once a day.
    const untilMs = nowMs + (HISTORY_DAYS + 1) * DAY_MS;
    await this.#memory.keep(`known ${host.host}`, noted, untilMs, nowMs);
    return noted;
  }
}
