/** The rows that a station remembers: which are fresh, which are the last ones, and what becomes of a new one. */
import type { Family, Line } from '../api/index.ts';
import { ROW_BYTES_MAX, ROWS_MAX } from '../limits.ts';
import type { Memory } from '../storage/memory.ts';
import { freshened, type Run } from '../storage/run.ts';
import {
  type CachedRow,
  cachedUntilMs,
  fromCache,
  isFresh,
  nameOf,
  newestName,
  ONE_OF_ALL,
} from './cached-row.ts';
import { ofFamily } from './family.ts';
import type { ProbeOrder, StationOrder } from './order.ts';
import type { ProbedPort } from './prober.ts';
import { fitRow } from './row-budget.ts';

/** What of a host is asked for, where nothing is to be dialed. */
export type RecordOrder = Pick<StationOrder, 'ports' | 'family' | 'addresses' | 'transcript'>;

export class RowMemory {
  readonly #memory: Memory;
  readonly #ttlSeconds: number;
  readonly #clock: () => number;

  constructor(memory: Memory, ttlSeconds: number, clock: () => number) {
    this.#memory = memory;
    this.#ttlSeconds = ttlSeconds;
    this.#clock = clock;
  }

  /** Null if the row has to be observed again. */
  fresh(order: ProbeOrder, port: number): ProbedPort | null {
    const cached = this.#recall(order, port);
    const isUsable = cached !== null && isFresh(cached, this.#ttlSeconds, this.#clock());
    return isUsable ? this.#told(cached, order, port) : null;
  }

  /** However old; null also for a failure of our own, which says nothing about the host. */
  last(order: ProbeOrder, port: number): ProbedPort | null {
    const cached = this.#recall(order, port);
    return cached === null || cached.row.outcome === 'error' ? null : this.#told(cached, order, port);
  }

  /** What is on record of these ports, however old, without failures of our own. */
  onRecord({ ports, family, addresses, transcript }: RecordOrder): readonly ProbedPort[] {
    const rows = addresses === 'all' ? this.#eachAddress() : [];
    const found = rows.length > 0 ? rows : this.#eachFamily(ports, transcript);
    const wanted = found.filter(({ row }) => ports.includes(row.port) && row.outcome !== 'error');
    return ofFamily(wanted, family, ({ row }) => row.family);
  }

  /** Remembers what was observed, and returns it with the date since when it has been so. */
  async keep(probed: ProbedPort, order: ProbeOrder): Promise<ProbedPort> {
    const { row: observed, places } = probed;
    const nowMs = this.#clock();
    // One of several addresses may fail while the port works.
    const since = order.isOneOfAll ? null : this.#noted(probed);
    const earlier = since === null ? [] : this.#memory.history.earlier(observed, nowMs);
    const dated = { ...observed, since, ...(earlier.length > 0 && { earlier }) };
    const { transcript, ...row } = fitRow(dated, ROW_BYTES_MAX);
    const untilMs = cachedUntilMs(row, this.#ttlSeconds);
    const cached: CachedRow = { row, places, learnedAtMs: nowMs };
    await this.#memory.keep(nameOf(order, observed.port), cached, untilMs, nowMs, transcript);
    return { ...probed, row: { ...row, ...(transcript && { transcript }) } };
  }

  /** The recorded runs of each port, newest first. */
  runs(): Run[] {
    return this.#memory.history
      .runs(this.#clock())
      .map((run) => freshened(run, this.#newest(run.port, run.family)?.row ?? null));
  }

  #eachAddress(): ProbedPort[] {
    return this.#memory.recallEach<CachedRow>(ONE_OF_ALL, ROWS_MAX).map(fromCache);
  }

  #eachFamily(ports: readonly number[], withTranscript: boolean): ProbedPort[] {
    const families: readonly Family[] = [4, 6];
    return ports.flatMap((port) =>
      families.flatMap((family) => {
        const cached = this.#newest(port, family);
        if (cached === null) return [];
        const probed = fromCache(cached);
        if (!withTranscript) return [probed];
        const said = this.#memory.recallNewestApart<Line[]>(newestName(port, family)) ?? [];
        return [{ ...probed, row: { ...probed.row, transcript: said } }];
      }),
    );
  }

  #noted({ row }: ProbedPort): string | null {
    const before = this.#newest(row.port, row.family)?.row ?? null;
    return this.#memory.history.note(row, before, Date.parse(row.checkedAt));
  }

  #told(cached: CachedRow, order: ProbeOrder, port: number): ProbedPort {
    const probed = fromCache(cached);
    if (!order.transcript) return probed;
    const said = this.#memory.recallApart<Line[]>(nameOf(order, port)) ?? [];
    return { ...probed, row: { ...probed.row, transcript: said } };
  }

  #recall(order: ProbeOrder, port: number): CachedRow | null {
    return this.#memory.recall<CachedRow>(nameOf(order, port), this.#clock());
  }

  /** The last row of a port, whatever its address and however old, if it is still stored. */
  #newest(port: number, family: Family): CachedRow | null {
    return this.#memory.recallNewest<CachedRow>(newestName(port, family));
  }
}
