/**
 * Which port works, from the rows that have come so far. The same advice as in the report decides; only the rows are
 * fewer. Pure; knows no order of rows and makes no recommendation itself.
 */
import { adviseEarly } from '../advice/advice.ts';
import type { Situation } from '../advice/recommendation/recommendation.ts';
import type { CheckEvent, PortReport, Recommendation, Vantage, VantageReport } from '../api/index.ts';

type PortEvent = CheckEvent & { type: 'port' };
type VerdictEvent = CheckEvent & { type: 'verdict' };

export class EarlyVerdict {
  readonly #situation: Omit<Situation, 'vantages'>;
  readonly #rows = new Map<string, PortReport[]>();
  #last: Recommendation | null = null;

  constructor(situation: Omit<Situation, 'vantages'>) {
    this.#situation = situation;
  }

  /** One event if this row changes the port to use or its encryption, otherwise none. */
  verdictsAfter({ vantage, report }: PortEvent): VerdictEvent[] {
    const rows = this.#rows.get(vantage) ?? [];
    this.#rows.set(vantage, [...rows, report]);
    if (!this.#mayMatter(report)) return [];
    const vantages = [...this.#rows].map(([id, ports]) => vantageSoFar(id, ports));
    const recommendation = adviseEarly({ ...this.#situation, vantages });
    const isSame =
      recommendation?.port === this.#last?.port && recommendation?.encryption === this.#last?.encryption;
    this.#last = recommendation;
    return isSame ? [] : [{ type: 'verdict', recommendation, provisional: true }];
  }

  /** Only an encrypted port can become the one to use, and only a row about the one in use can end that. */
  #mayMatter({ port, encryption }: PortReport): boolean {
    return encryption !== null || port === this.#last?.port;
  }
}

/** The advice reads the rows and where they are from; the rest is not known before the last row. */
function vantageSoFar(id: string, ports: PortReport[]): VantageReport {
  const vantage: Vantage = { id, kind: 'region', region: id, colo: null, place: null };
  return { vantage, checkedAt: '', ageSeconds: 0, durationMs: 0, cached: false, ipv6: null, ports };
}
