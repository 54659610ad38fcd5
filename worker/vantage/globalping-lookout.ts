/**
 * Sees ports through probes of the public Globalping network, which tell whether a port can be reached and no more. Whose
 * networks they stand in comes with the rows.
 */
import type { Exchange } from '../http.ts';
import { pingPorts } from './globalping.ts';
import type { Look, Lookout, Sight } from './lookout.ts';
import { toRow } from './row.ts';

export interface KnownGlobalping {
  url: string;
  token: string | null;
  /** A country, or `world`. */
  place: string;
}

export class GlobalpingLookout implements Lookout {
  readonly #globalping: KnownGlobalping;
  readonly #exchange: Exchange;

  constructor(globalping: KnownGlobalping, exchange: Exchange) {
    this.#globalping = globalping;
    this.#exchange = exchange;
  }

  /** Probes may dial what the platform must not. */
  isAsked(): boolean {
    return true;
  }

  colo(): Promise<null> {
    return Promise.resolve(null);
  }

  look(ports: readonly number[], look: Look): ReadonlyMap<number, Promise<Sight>> {
    const { family, destination, ehloName } = look;
    const { address } = destination;
    const { url, token, place } = this.#globalping;
    const pings = pingPorts(
      { address, ports, place },
      {
        url,
        token,
        userAgent: `smtp-port-check (${ehloName})`,
        exchange: this.#exchange,
        clock: Date.now,
        wait,
      },
    );
    const sights = [...pings.observations].map(([port, observed]): [number, Promise<Sight>] => {
      const sight = observed.then(async (observation): Promise<Sight> => {
        const row = toRow({ port, family, address }, observation, Date.now());
        return { row, cached: false, place: await pings.place };
      });
      return [port, sight];
    });
    return new Map(sights);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
