/** The mail host's log: every connection by address and requested port. */
import type { Visit, VisitRecord } from './visit.ts';

export class HostLog {
  readonly #records = new Map<string, VisitRecord[]>();
  readonly #open = new Set<Visit>();
  readonly #waiting: (() => void)[] = [];

  records(address: string, port: number): readonly VisitRecord[] {
    return this.#records.get(`${address} ${port}`) ?? [];
  }

  /** Every connection, whatever the port. */
  all(): readonly VisitRecord[] {
    return [...this.#records.values()].flat();
  }

  add(address: string, port: number, visit: Visit): void {
    const key = `${address} ${port}`;
    this.#records.set(key, [...(this.#records.get(key) ?? []), visit.record]);
    this.#open.add(visit);
  }

  closed(visit: Visit): void {
    this.#open.delete(visit);
    if (this.#open.size === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  quiet(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#open.size === 0) resolve();
      else this.#waiting.push(resolve);
    });
  }

  reset(): void {
    this.#records.clear();
  }

  destroyOpen(): void {
    for (const visit of this.#open) visit.destroy();
  }
}
