/**
 * Counts the requests of clients, hosts and addresses, each for as long as its window is open. It does not know who the
 * clients are, because they are identified by hashes.
 */
import { DurableObject } from 'cloudflare:workers';
import { HEALTH_TTL_MS } from '../limits.ts';
import { Memory } from '../storage/memory.ts';
import {
  type Amount,
  closesAtMs,
  countAmount,
  countName,
  type Grant,
  type Names,
  type Quota,
  uncount,
} from './window.ts';

export type List = 'checks' | 'hosts' | 'lookups';

/** One name in one list. */
export interface Entry {
  list: List;
  name: string;
  quota: Quota;
  /** True to find out whether there is room without counting anything. */
  isPeek?: boolean;
}

/** The list that was full; or null if all had room, with what is left in each. */
export type Admission = { full: null; grants: Grant[] } | { full: List; quota: Quota; resetSeconds: number };

const DIALOGUES = 'dialogues';
const HEALTH = 'health';

export class Counter extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** Counts all of the entries or none: if one list is full, the others stay unchanged. */
  async admit(who: string, entries: readonly Entry[]): Promise<Admission> {
    const nowMs = Date.now();
    const counted = entries.map(({ list, name, quota, isPeek = false }) => {
      const known = this.#memory.recall<Names>(`${list} ${who}`, nowMs);
      return { list, quota, known, isPeek, ...countName(known, name, quota, nowMs) };
    });
    const full = counted.find(({ grant }) => grant.admitted === 0);
    if (full) return { full: full.list, quota: full.quota, resetSeconds: full.grant.resetSeconds };
    const news = counted.filter(({ window, known, isPeek }) => window !== known && !isPeek);
    await Promise.all(
      news.map(({ list, window, quota }) =>
        this.#memory.keep(`${list} ${who}`, window, closesAtMs(window, quota), nowMs),
      ),
    );
    return { full: null, grants: counted.map(({ grant }) => grant) };
  }

  /** As many dialogues as are left of those wanted. */
  async spend(who: string, wanted: number, quota: Quota): Promise<Grant> {
    const nowMs = Date.now();
    const name = `${DIALOGUES} ${who}`;
    const known = this.#memory.recall<Amount>(name, nowMs);
    const { window, grant } = countAmount(known, wanted, quota, nowMs);
    if (grant.admitted > 0) await this.#memory.keep(name, window, closesAtMs(window, quota), nowMs);
    return grant;
  }

  async giveBack(who: string, count: number, quota: Quota): Promise<void> {
    const nowMs = Date.now();
    const name = `${DIALOGUES} ${who}`;
    const window = uncount(this.#memory.recall<Amount>(name, nowMs), count);
    if (window) await this.#memory.keep(name, window, closesAtMs(window, quota), nowMs);
  }

  /** True once the value was written and read back. */
  async stores(value: string): Promise<boolean> {
    const nowMs = Date.now();
    await this.#memory.keep(HEALTH, value, nowMs + HEALTH_TTL_MS, nowMs);
    return this.#memory.recall(HEALTH, nowMs) === value;
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
