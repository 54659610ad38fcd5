/**
 * Sees ports through probes of the public Globalping network, which tell whether a port can be reached and no more. Whose
 * networks they stand in comes with the rows.
 */

import { GLOBALPING_PACKETS, GLOBALPING_PROBES } from '../../limits.ts';
import type { Exchange } from '../../net/http.ts';
import { withoutDialogue } from '../../probe/observation.ts';
import type { Pause } from '../pause.ts';
import type { Look, Lookout, Sight } from '../prober.ts';
import { toRow } from '../row.ts';
import { type Ping, pingPorts } from './ping.ts';

export interface KnownGlobalping {
  url: string;
  token: string | null;
  /** A country, or `world`. */
  place: string;
}

export class GlobalpingLookout implements Lookout {
  /** Each probe opens one. */
  readonly connectionsPerPort = GLOBALPING_PROBES * GLOBALPING_PACKETS;
  readonly #globalping: KnownGlobalping;
  readonly #exchange: Exchange;
  readonly #pause: Pause;

  constructor(globalping: KnownGlobalping, exchange: Exchange, pause: Pause) {
    this.#globalping = globalping;
    this.#exchange = exchange;
    this.#pause = pause;
  }

  /** Probes may dial what the platform must not. */
  isAsked(): boolean {
    return this.#pause.lack(Date.now()) === null;
  }

  colo(): Promise<null> {
    return Promise.resolve(null);
  }

  look(ports: readonly number[], look: Look): ReadonlyMap<number, Promise<Sight>> {
    const { url, token, place } = this.#globalping;
    const userAgent = `smtp-port-check (${look.ehloName})`;
    const tools = { url, token, userAgent, exchange: this.#exchange, clock: Date.now, wait };
    const lack = this.#pause.lack(Date.now());
    if (lack !== null) {
      const paused = { observation: withoutDialogue('error', lack), places: [] };
      return new Map(ports.map((port) => [port, Promise.resolve(toSight(port, paused, look))]));
    }
    const pings = pingPorts({ address: look.destination.address, ports, place }, tools);
    const sights = [...pings].map(([port, pinged]): [number, Promise<Sight>] => {
      return [port, pinged.then((ping) => this.#told(port, ping, look))];
    });
    return new Map(sights);
  }

  /** A quota that is used up, and a network that does not answer, would hinder the next host as well. */
  #told(port: number, ping: Ping, look: Look): Sight {
    const { outcome, reason } = ping.observation;
    if (outcome === 'error') console.warn(`Globalping ${this.#globalping.place}: ${reason}`);
    if (reason === 'budget' || reason === 'vantage-late') this.#pause.begin(reason, Date.now());
    return toSight(port, ping, look);
  }
}

function toSight(port: number, { observation, places }: Ping, { family, destination }: Look): Sight {
  const row = toRow({ port, family, address: destination.address }, observation, Date.now());
  return { row, cached: false, places, isSpent: observation.outcome !== 'error' };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
