/** What happened in some minutes of load, as a row of the table. */
import { median, type Reading } from './gauge.ts';
import type { Kind } from './mix.ts';
import type { Read } from './reading.ts';

const TOO_MANY_REQUESTS = 429;

export class Period {
  requests = 0;
  slowestMs = 0;
  readonly #statuses = new Map<number, number>();
  readonly #readings: Reading[] = [];

  add({ status, ms }: Pick<Read, 'status' | 'ms'>): void {
    this.requests += 1;
    this.slowestMs = Math.max(this.slowestMs, ms);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
  }

  gauge(reading: Reading): void {
    this.#readings.push(reading);
  }

  /** Of the last readings. */
  settled(readings: number): Reading {
    const last = this.#readings.slice(-readings);
    const of = (name: keyof Reading) => median(last.map((reading) => reading[name]));
    return {
      workerdMb: of('workerdMb'),
      frontMb: of('frontMb'),
      files: of('files'),
      descriptors: of('descriptors'),
    };
  }

  row(minute: number, { workerdMb, frontMb, files, descriptors }: Reading): Record<string, string | number> {
    const statuses = [...this.#statuses].sort(([one], [other]) => one - other);
    return {
      'until minute': Math.round(minute * 100) / 100,
      requests: this.requests,
      statuses: statuses.map(([status, count]) => `${status}: ${count}`).join(', '),
      'slowest (ms)': Math.round(this.slowestMs),
      'RSS of workerd (MB)': Math.round(workerdMb),
      'RSS of node (MB)': Math.round(frontMb),
      files,
      descriptors,
    };
  }
}

/** Null if the answer is one that the request may have. */
export function faultOf({ name, statuses }: Kind, { status, error }: Read): string | null {
  if (error !== null) return `${name}: ${error}`;
  return status === TOO_MANY_REQUESTS || statuses.includes(status) ? null : `${name}: status ${status}`;
}
