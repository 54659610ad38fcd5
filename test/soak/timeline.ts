/** The periods of a run, one after the other, and what is measured in each. */
import { gauge, type Processes } from './gauge.ts';
import { Period } from './period.ts';
import { MINUTE_MS, PERIOD_MS, SETTLED_AFTER_MS } from './promises.ts';

const GAUGE_EVERY_MS = 1_000;
/** The last minute of a period. */
const READINGS_COMPARED = 60;
/** A short run has as many rows as the usual one. */
const PERIODS = 6;

export type TableRow = Record<string, string | number>;

export interface Rss {
  settledMb: number;
  endMb: number;
}

export class Timeline {
  readonly #startedAtMs = performance.now();
  readonly #totalMs: number;
  readonly #periodMs: number;
  readonly #processes: Processes;
  readonly #periods: Period[] = [];
  readonly #watch: NodeJS.Timeout;
  readonly #onPeriod: (row: TableRow) => void;

  /** `onPeriod` is told about each period but the last, as soon as it is over. */
  constructor(totalMs: number, processes: Processes, onPeriod: (row: TableRow) => void) {
    this.#totalMs = totalMs;
    this.#periodMs = Math.min(PERIOD_MS, totalMs / PERIODS);
    this.#processes = processes;
    this.#onPeriod = onPeriod;
    this.#begin();
    this.#watch = setInterval(() => this.#gauge(), GAUGE_EVERY_MS);
  }

  get isOver(): boolean {
    return this.#elapsedMs >= this.#totalMs;
  }

  /** What comes after the end still belongs to the last period. */
  get current(): Period {
    const last = Math.ceil(this.#totalMs / this.#periodMs) - 1;
    const index = Math.min(last, Math.floor(this.#elapsedMs / this.#periodMs));
    while (this.#periods.length <= index) {
      this.#onPeriod(this.#row(this.#periods.length - 1));
      this.#begin();
    }
    return this.#periods.at(-1) as Period;
  }

  end(): void {
    clearInterval(this.#watch);
    this.#gauge();
  }

  get table(): TableRow[] {
    return this.#periods.map((_, index) => this.#row(index));
  }

  get rss(): Rss {
    const settled = Math.ceil(SETTLED_AFTER_MS / this.#periodMs) - 1;
    const mb = (period: Period | undefined) => period?.settled(READINGS_COMPARED).workerdMb ?? 0;
    return { settledMb: mb(this.#periods[settled] ?? this.#periods[0]), endMb: mb(this.#periods.at(-1)) };
  }

  get #elapsedMs(): number {
    return performance.now() - this.#startedAtMs;
  }

  /** With a reading, as the next one may come too late for a short period. */
  #begin(): void {
    const period = new Period();
    period.gauge(gauge(this.#processes));
    this.#periods.push(period);
  }

  #gauge(): void {
    this.current.gauge(gauge(this.#processes));
  }

  #row(index: number): TableRow {
    const period = this.#periods[index] as Period;
    return period.row(((index + 1) * this.#periodMs) / MINUTE_MS, period.settled(READINGS_COMPARED));
  }
}
