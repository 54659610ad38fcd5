/** The rows that readers were given, and which of them a service no longer has. */
import type { PortReport } from '../../../worker/api/index.ts';
import { ask } from '../../hostile/asking.ts';
import { read } from '../reading.ts';

interface History {
  entries: readonly { port: number; outcome: string }[];
}

export class Acknowledged {
  readonly #rows = new Map<string, Map<number, PortReport>>();

  add(host: string, rows: readonly PortReport[]): void {
    const known = this.#rows.get(host) ?? new Map<number, PortReport>();
    for (const row of rows) known.set(row.port, row);
    if (rows.length > 0) this.#rows.set(host, known);
  }

  get hosts(): readonly string[] {
    return [...this.#rows.keys()];
  }

  get size(): number {
    return [...this.#rows.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** A sentence for each row of the host that is measured anew, or that its history does not have. */
  async missing(url: string, host: string): Promise<string[]> {
    const rows = this.#rows.get(host) ?? new Map<number, PortReport>();
    const ports = [...rows.keys()].join(',');
    const checked = await read(url, { path: `/v1/check?host=${host}&ports=${ports}`, format: 'json' });
    const { entries } = await historyOf(url, host);
    return [...rows.values()].flatMap((row) => {
      const now = checked.rows.find(({ port }) => port === row.port);
      const then = entries.find(({ port }) => port === row.port);
      return [
        ...(now?.checkedAt === row.checkedAt ? [] : ['a row that a reader had been given']),
        ...(then?.outcome === row.outcome ? [] : ['an entry of the history']),
      ];
    });
  }
}

async function historyOf(url: string, host: string): Promise<History> {
  const { status, text } = await ask(url, { path: `/v1/history?host=${host}` });
  return status === 200 ? JSON.parse(text) : { entries: [] };
}
