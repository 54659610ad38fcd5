/**
 * Probes ports from where the station itself runs, with a stateless dialer for each, and no more connection attempts at
 * once than the platform allows. Remembers only the data center.
 */
import { CONNECTING_SLOTS, SLOT_WAIT_MAX_MS } from '../limits.ts';
import { Slots } from '../net/slots.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
import { type PlanRules, planPort, type Step } from '../probe/plan.ts';
import { type DialerStub, dial } from './dial.ts';
import type { ProbeOrder } from './order.ts';
import type { ProbedPort, ProbePlan, Prober } from './prober.ts';
import { toRow } from './row.ts';

export class RegionProber implements Prober {
  readonly #rules: PlanRules;
  readonly #dialer: DialerStub;
  readonly #askColo: () => Promise<string | null>;
  readonly #slots = new Slots(CONNECTING_SLOTS);
  #colo: Promise<string | null> | null = null;

  constructor(rules: PlanRules, dialer: DialerStub, askColo: () => Promise<string | null>) {
    this.#rules = rules;
    this.#dialer = dialer;
    this.#askColo = askColo;
  }

  plan(order: ProbeOrder): ProbePlan {
    const steps = order.ports.map((port) => planPort(port, order.destination, this.#rules));
    const dialed = steps.filter(({ kind }) => kind === 'dial').map(({ port }) => port);
    return {
      order,
      dialed: new Set(dialed),
      connectionsPerPort: 1,
      start: (ports) => {
        const started = steps.filter(({ port }) => ports.includes(port));
        return new Map(started.map((step) => [step.port, this.#probe(step, order)]));
      },
    };
  }

  /** Asked once per object; an evicted object may wake up elsewhere, and then asks again. */
  colo(): Promise<string | null> {
    this.#colo ??= this.#askColo();
    return this.#colo;
  }

  async #probe(step: Step, order: ProbeOrder): Promise<ProbedPort> {
    const { family, destination } = order;
    const observation = await this.#observe(step, order);
    const row = toRow({ port: step.port, family, address: destination.address }, observation, Date.now());
    return { row, cached: false, places: [], connections: observation.connections };
  }

  async #observe(step: Step, { ehloName, host }: ProbeOrder): Promise<Observation> {
    if (step.kind === 'untestable') return withoutDialogue('untestable', step.reason);
    const release = await this.#slots.take(SLOT_WAIT_MAX_MS);
    if (!release) return withoutDialogue('error', 'budget');
    try {
      return await dial(this.#dialer, { step, ehloName, host: host.host }, release);
    } finally {
      release();
    }
  }
}
