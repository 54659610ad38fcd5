/**
 * Sees ports from where the station itself is: dials each through a stateless dialler, no more at once than the platform
 * connects. It remembers nothing but the data centre.
 */
import { CONNECTING_SLOTS, SLOT_WAIT_MAX_MS } from '../limits.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
import { type Destination, type PlanRules, planPort } from '../probe/plan.ts';
import { type DiallerStub, dial } from './dial.ts';
import type { Look, Lookout, Sight } from './prober.ts';
import { toRow } from './row.ts';
import { Slots } from './slots.ts';

export class RegionLookout implements Lookout {
  readonly connectionsPerPort = 1;
  readonly #rules: PlanRules;
  readonly #dialler: DiallerStub;
  readonly #askColo: () => Promise<string | null>;
  readonly #slots = new Slots(CONNECTING_SLOTS);
  #colo: Promise<string | null> | null = null;

  constructor(rules: PlanRules, dialler: DiallerStub, askColo: () => Promise<string | null>) {
    this.#rules = rules;
    this.#dialler = dialler;
    this.#askColo = askColo;
  }

  isAsked(port: number, destination: Destination): boolean {
    return planPort(port, destination, this.#rules).kind === 'dial';
  }

  look(ports: readonly number[], look: Look): ReadonlyMap<number, Promise<Sight>> {
    return new Map(ports.map((port) => [port, this.#lookAt(port, look)]));
  }

  /** Asked once; an object that was evicted may wake up elsewhere and asks again. */
  colo(): Promise<string | null> {
    this.#colo ??= this.#askColo();
    return this.#colo;
  }

  async #lookAt(port: number, look: Look): Promise<Sight> {
    const { family, destination } = look;
    const observation = await this.#probe(port, look);
    const row = toRow({ port, family, address: destination.address }, observation, Date.now());
    return { row, cached: false, places: [], isSpent: observation.reason !== 'budget' };
  }

  async #probe(port: number, { destination, ehloName, host }: Look): Promise<Observation> {
    const step = planPort(port, destination, this.#rules);
    if (step.kind === 'untestable') return withoutDialogue('untestable', step.reason);
    const release = await this.#slots.take(SLOT_WAIT_MAX_MS);
    if (!release) return withoutDialogue('error', 'budget');
    try {
      const order = { step, asked: { ehloName, host: host.host } };
      return await dial(this.#dialler, order, release);
    } finally {
      release();
    }
  }
}
