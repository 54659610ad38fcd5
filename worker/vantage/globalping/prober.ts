/**
 * Probes ports through the public Globalping network, which reports only whether a port can be reached. Each row names
 * the networks of its probes.
 */

import { GLOBALPING_PACKETS, GLOBALPING_PROBES } from '../../limits.ts';
import type { Exchange } from '../../net/http.ts';
import { withoutDialogue } from '../../probe/observation.ts';
import type { Cooldown } from '../cooldown.ts';
import type { ProbeOrder } from '../order.ts';
import type { ProbedPort, ProbePlan, Prober } from '../prober.ts';
import { toRow } from '../row.ts';
import { type Ping, pingPorts } from './ping.ts';

export interface KnownGlobalping {
  url: string;
  token: string | null;
  /** A country, or `world`. */
  place: string;
}

/** Each probe opens its own. */
const CONNECTIONS_PER_PORT = GLOBALPING_PROBES * GLOBALPING_PACKETS;

export class GlobalpingProber implements Prober {
  readonly #globalping: KnownGlobalping;
  readonly #exchange: Exchange;
  readonly #cooldown: Cooldown;

  constructor(globalping: KnownGlobalping, exchange: Exchange, cooldown: Cooldown) {
    this.#globalping = globalping;
    this.#exchange = exchange;
    this.#cooldown = cooldown;
  }

  /**
   * Probes may dial ports that our platform blocks, so all ports are measured, unless the network is in its cooldown.
   */
  plan(order: ProbeOrder): ProbePlan {
    const isLeftAlone = this.#cooldown.reason(Date.now()) !== null;
    return {
      order,
      dialed: new Set(isLeftAlone ? [] : order.ports),
      connectionsPerPort: CONNECTIONS_PER_PORT,
      start: (ports) => this.#start(ports, order),
    };
  }

  colo(): Promise<null> {
    return Promise.resolve(null);
  }

  #start(ports: readonly number[], order: ProbeOrder): ReadonlyMap<number, Promise<ProbedPort>> {
    const { url, token, place } = this.#globalping;
    const userAgent = `smtp-port-check (${order.ehloName})`;
    const tools = { url, token, userAgent, exchange: this.#exchange, clock: Date.now, wait };
    // The cooldown may have begun since the plan was made.
    const reason = this.#cooldown.reason(Date.now());
    if (reason !== null) {
      const failed = { observation: withoutDialogue('error', reason), places: [] };
      return new Map(ports.map((port) => [port, Promise.resolve(toProbedPort(port, failed, order))]));
    }
    const pings = pingPorts({ address: order.destination.address, ports, place }, tools);
    const started = [...pings].map(([port, pinged]): [number, Promise<ProbedPort>] => {
      return [port, pinged.then((ping) => this.#take(port, ping, order))];
    });
    return new Map(started);
  }

  /**
   * A used-up quota or a network that does not answer would affect the next host as well, so both start the cooldown.
   */
  #take(port: number, ping: Ping, order: ProbeOrder): ProbedPort {
    const { outcome, reason } = ping.observation;
    if (outcome === 'error') console.warn(`Globalping ${this.#globalping.place}: ${reason}`);
    if (reason === 'budget' || reason === 'vantage-late') this.#cooldown.begin(reason, Date.now());
    return toProbedPort(port, ping, order);
  }
}

function toProbedPort(
  port: number,
  { observation, places }: Ping,
  { family, destination }: ProbeOrder,
): ProbedPort {
  const row = toRow({ port, family, address: destination.address }, observation, Date.now());
  const connections = observation.outcome === 'error' ? 0 : CONNECTIONS_PER_PORT;
  return { row, cached: false, places, dialed: [{ address: destination.address, connections }] };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
