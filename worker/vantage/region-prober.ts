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
import type { MayDial, ProbedPort, ProbePlan, Prober } from './prober.ts';
import { type ReachTools, reach } from './reach.ts';
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
      start: (ports, mayDial = NEVER) => {
        const started = steps.filter(({ port }) => ports.includes(port));
        const tools = this.#toolsFor(order, mayDial);
        return new Map(started.map((step) => [step.port, this.#probe(step, order, tools)]));
      },
    };
  }

  /** Asked once per object; an evicted object may wake up elsewhere, and then asks again. */
  colo(): Promise<string | null> {
    this.#colo ??= this.#askColo();
    return this.#colo;
  }

  /** Shared by the ports of an order, so that the address that answered on one goes first on the others. */
  #toolsFor({ ehloName, host }: ProbeOrder, mayDial: MayDial): ReachTools {
    let known: string | null = null;
    return {
      dial: (step, onConnected, signal) => {
        const onAnswer = () => {
          known = step.endpoint.address;
          onConnected();
        };
        return dial(this.#dialer, { step, ehloName, host: host.host }, onAnswer, signal);
      },
      freeSlot: () => this.#slots.takeFree(),
      takeSlot: () => this.#slots.take(SLOT_WAIT_MAX_MS),
      mayDial,
      known: () => known,
      clock: Date.now,
    };
  }

  async #probe(step: Step, order: ProbeOrder, tools: ReachTools): Promise<ProbedPort> {
    const { port } = step;
    const { family, others } = order;
    if (step.kind === 'untestable') return unreached(port, order, withoutDialogue('untestable', step.reason));
    const further = others.map((other) => planPort(port, other, this.#rules));
    const steps = [step, ...further.filter((one) => one.kind === 'dial')];
    const reached = await reach(steps, tools);
    if (reached === null) return unreached(port, order, withoutDialogue('error', 'budget'));
    const { address, tried, observation, dialed } = reached;
    const row = toRow({ port, family, address, tried }, observation, Date.now());
    return { row, cached: false, places: [], dialed };
  }
}

function unreached(port: number, { family, destination }: ProbeOrder, observation: Observation): ProbedPort {
  const row = toRow({ port, family, address: destination.address }, observation, Date.now());
  return { row, cached: false, places: [], dialed: [] };
}

const NEVER: MayDial = () => Promise.resolve(false);
