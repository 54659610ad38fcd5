/**
 * Counts the requests of one client, host or address: one small object each, deleted an hour after its last window
 * opened. It does not know who that is, because clients are identified by hashes.
 */
import { DurableObject } from 'cloudflare:workers';
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

export type List = 'checks' | 'hosts';

/** One name in one list. */
export interface Entry {
  list: List;
  name: string;
  quota: Quota;
}

/** The list that was full; or null if all had room, with what is left in each. */
export type Admission = { full: null; grants: Grant[] } | { full: List; quota: Quota; resetSeconds: number };

const DIALOGUES = 'dialogues';

export class Counter extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);

  /** Counts all of the entries or none: if one list is full, nothing is counted in the others. */
  async admit(entries: readonly Entry[]): Promise<Admission> {
    const nowMs = Date.now();
    const counted = entries.map(({ list, name, quota }) => {
      const known = this.#memory.recall<Names>(list, nowMs);
      return { list, quota, known, ...countName(known, name, quota, nowMs) };
    });
    const full = counted.find(({ grant }) => grant.admitted === 0);
    if (full) return { full: full.list, quota: full.quota, resetSeconds: full.grant.resetSeconds };
    const news = counted.filter(({ window, known }) => window !== known);
    await Promise.all(
      news.map(({ list, window, quota }) =>
        this.#memory.keep(list, window, closesAtMs(window, quota), nowMs),
      ),
    );
    return { full: null, grants: counted.map(({ grant }) => grant) };
  }

  /** Grants as many of the wanted dialogues as are left. */
  async spend(wanted: number, quota: Quota): Promise<Grant> {
    const nowMs = Date.now();
    const known = this.#memory.recall<Amount>(DIALOGUES, nowMs);
    const { window, grant } = countAmount(known, wanted, quota, nowMs);
    if (grant.admitted > 0) await this.#memory.keep(DIALOGUES, window, closesAtMs(window, quota), nowMs);
    return grant;
  }

  async giveBack(count: number, quota: Quota): Promise<void> {
    const nowMs = Date.now();
    const window = uncount(this.#memory.recall<Amount>(DIALOGUES, nowMs), count);
    if (window) await this.#memory.keep(DIALOGUES, window, closesAtMs(window, quota), nowMs);
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }
}
