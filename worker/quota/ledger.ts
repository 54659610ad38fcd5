/** Counts into windows, wherever they are kept: names at most once each, and amounts of dialogues. */
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

/** One name in one list of somebody. */
export interface Entry {
  list: List;
  of: string;
  name: string;
  quota: Quota;
  /** True to find out whether there is room without counting anything. */
  isPeek?: boolean;
}

/** How many dialogues somebody may cause. */
export interface Limit {
  of: string;
  quota: Quota;
}

/** What is to be counted at once: the entries, and as many dialogues within the limits as are wanted and left. */
export interface LedgerOrder {
  entries: readonly Entry[];
  limits: readonly Limit[];
  wanted: number;
  /** True to find out what would be granted without counting anything. */
  isPeek: boolean;
}

/** The list that was full, and whose; or null if all had room, with what is left in each, and the dialogues granted. */
export type Admission =
  | { full: null; grants: Grant[]; dialogues: Grant }
  | { full: List; of: string; quota: Quota; resetSeconds: number };

/** Where the windows are kept. */
export interface Pages {
  recall<Value>(name: string, nowMs: number): Value | null;
  keep(name: string, value: unknown, untilMs: number, nowMs: number): Promise<void>;
}

export class Ledger {
  readonly #pages: Pages;
  readonly #clock: () => number;

  constructor(pages: Pages, clock: () => number) {
    this.#pages = pages;
    this.#clock = clock;
  }

  /** Counts all of the order or nothing: if one list is full, everything stays unchanged. */
  async admit({ entries, limits, wanted, isPeek }: LedgerOrder): Promise<Admission> {
    const nowMs = this.#clock();
    const counted = entries.map((entry) => {
      const known = this.#pages.recall<Names>(nameOf(entry.list, entry.of), nowMs);
      return { ...entry, known, ...countName(known, entry.name, entry.quota, nowMs) };
    });
    const full = counted.find(({ grant }) => grant.admitted === 0);
    if (full) {
      const { list, of, quota, grant } = full;
      return { full: list, of, quota, resetSeconds: grant.resetSeconds };
    }
    const news = isPeek ? [] : counted.filter((one) => one.window !== one.known && one.isPeek !== true);
    const written = news.map(({ list, of, window, quota }) =>
      this.#pages.keep(nameOf(list, of), window, closesAtMs(window, quota), nowMs),
    );
    const dialogues = isPeek ? this.#left(limits, wanted, nowMs) : this.spend(limits, wanted);
    const [spent] = await Promise.all([dialogues, ...written]);
    return { full: null, grants: counted.map(({ grant }) => grant), dialogues: spent };
  }

  /** Counts as many dialogues as are left within all of the limits. */
  async spend(limits: readonly Limit[], wanted: number): Promise<Grant> {
    const nowMs = this.#clock();
    const granted = this.#left(limits, wanted, nowMs);
    if (granted.admitted === 0) return granted;
    const written = limits.map(({ of, quota }) => {
      const { window } = countAmount(this.#amount(of, nowMs), granted.admitted, quota, nowMs);
      return this.#pages.keep(nameOf(DIALOGUES, of), window, closesAtMs(window, quota), nowMs);
    });
    await Promise.all(written);
    return granted;
  }

  async giveBack(limits: readonly Limit[], count: number): Promise<void> {
    const nowMs = this.#clock();
    const written = limits.map(({ of, quota }) => {
      const window = uncount(this.#amount(of, nowMs), count);
      return window && this.#pages.keep(nameOf(DIALOGUES, of), window, closesAtMs(window, quota), nowMs);
    });
    await Promise.all(written);
  }

  #left(limits: readonly Limit[], wanted: number, nowMs: number): Grant {
    const grants = limits.map(
      ({ of, quota }) => countAmount(this.#amount(of, nowMs), wanted, quota, nowMs).grant,
    );
    return grants.reduce((a, b) => (b.admitted < a.admitted ? b : a), grants[0] ?? allLeft(wanted));
  }

  #amount(of: string, nowMs: number): Amount | null {
    return this.#pages.recall<Amount>(nameOf(DIALOGUES, of), nowMs);
  }
}

/** Where nothing limits the dialogues. */
export function allLeft(wanted: number): Grant {
  return { admitted: wanted, remaining: wanted, resetSeconds: 0 };
}

const DIALOGUES = 'dialogues';

function nameOf(list: List | typeof DIALOGUES, of: string): string {
  return `${list} ${of}`;
}
