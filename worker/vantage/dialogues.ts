/**
 * The dialogues of a station: which rows of an order are remembered, which are being observed, and which have to be paid for
 * before they are. All readers together cause at most one dialogue per port and lifetime of its row.
 */
import { CHARGE_WAIT_MAX_MS, FAILURE_TTL_SECONDS } from '../limits.ts';
import { Slots } from '../net/slots.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { Bill } from '../quota/bill.ts';
import { type Budget, charge } from '../quota/charge.ts';
import type { Counters } from '../quota/counters.ts';
import { type ChargeRules, refuseBusy } from '../quota/rules.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import { nameOf } from './cached-row.ts';
import type { ProbeOrder } from './order.ts';
import type { MayDial, ProbedPort, ProbePlan } from './prober.ts';
import { reachedFrom, withoutIpv6 } from './reached.ts';
import { toRow } from './row.ts';
import type { RowMemory } from './row-memory.ts';

/** By port. */
type Probes = ReadonlyMap<number, Promise<ProbedPort>>;

/** The state of an order's ports before anything is started for it. */
interface Survey {
  /** Fresh rows from the cache, and probes in flight to join. */
  available: Probes;
  /** Answered without dialing, once started. */
  undialed: readonly number[];
  /** These need a new dialogue. */
  missing: readonly number[];
}

/** The rows to come, and the remaining quota of the client if it was charged for them. */
export interface Granted {
  probes: Probes;
  allowances: readonly Allowance[];
}

export interface DialogueTools {
  rows: RowMemory;
  rules: ChargeRules;
  counters: Counters;
  /** Lets work go on after the reader who caused it has hung up. */
  keepAlive: (work: Promise<unknown>) => void;
}

export class Dialogues {
  readonly #rows: RowMemory;
  readonly #rules: ChargeRules;
  readonly #counters: Counters;
  readonly #keepAlive: (work: Promise<unknown>) => void;
  readonly #turns = new Slots(1);
  /** By the name that the row will be cached under. */
  readonly #inFlight = new Map<string, Promise<ProbedPort>>();

  constructor({ rows, rules, counters, keepAlive }: DialogueTools) {
    this.#rows = rows;
    this.#rules = rules;
    this.#counters = counters;
    this.#keepAlive = keepAlive;
  }

  /** If a family must not be dialed now, the check is refused, unless the other family has rows already. */
  async grantAll(plans: readonly ProbePlan[]): Promise<Result<readonly Granted[]>> {
    const all: Granted[] = [];
    for (const plan of plans) {
      const granted = await this.grant(plan);
      if (granted.ok) all.push(granted.value);
      else if (all.length === 0) return granted;
      else all.push({ probes: withoutBudget(plan.order.ports, plan), allowances: [] });
    }
    return done(all);
  }

  /** Misses are serialized: a request that had to wait joins the probes already in flight, free of charge. */
  async grant(plan: ProbePlan): Promise<Result<Granted>> {
    const survey = this.#survey(plan);
    if (survey.missing.length === 0) return done({ probes: this.#freeProbes(plan, survey), allowances: [] });
    const endTurn = await this.#turns.take(CHARGE_WAIT_MAX_MS);
    try {
      return await this.#charged(plan, endTurn !== null);
    } finally {
      endTurn?.();
    }
  }

  /** Asks the cache and the probes in flight. Starts nothing and writes nothing. */
  #survey(plan: ProbePlan): Survey {
    const { order, dialed } = plan;
    const available = new Map<number, Promise<ProbedPort>>();
    for (const port of order.ports) {
      const fresh = this.#rows.fresh(order, port);
      const probe = fresh ? Promise.resolve(fresh) : this.#inFlight.get(nameOf(order, port));
      if (probe) available.set(port, probe);
    }
    const others = order.ports.filter((port) => !available.has(port));
    return {
      available,
      undialed: others.filter((port) => !dialed.has(port)),
      missing: others.filter((port) => dialed.has(port)),
    };
  }

  /** The rows that need no dialing. */
  #freeProbes(plan: ProbePlan, { available, undialed }: Survey): Probes {
    return new Map([...available, ...this.#start(plan, undialed)]);
  }

  /** Dials as many ports as the budget allows; the others get their last row, or one that says why there is none. */
  async #charged(plan: ProbePlan, hasTurn: boolean): Promise<Result<Granted>> {
    const { order, dialed, connectionsPerPort } = plan;
    const { client, host, ports, destination, isEstablished } = order;
    // What was missing before the wait may be cached or in flight by now.
    const survey = this.#survey(plan);
    const { missing } = survey;
    const free = this.#freeProbes(plan, survey);
    const miss = {
      host: host.host,
      address: destination.address,
      ports: missing.length,
      connectionsPerPort,
      isEstablished,
      client,
    };
    const budget = hasTurn ? await charge(miss, this.#rules, this.#counters) : done(NO_TURN);
    if (!budget.ok) return budget;
    const { ports: affordable, resetSeconds, allowances } = budget.value;
    const charged = affordable * connectionsPerPort;
    const bill = new Bill(miss, charged, this.#rules, this.#counters);
    const paid = this.#start(plan, missing.slice(0, affordable), (address) => bill.admit(address));
    this.#keepAlive(settled(bill, paid));
    const probes = new Map([...free, ...paid, ...this.#lastRows(plan, missing.slice(affordable))]);
    // Rows that need no dialing are not an answer by themselves.
    if (!ports.some((port) => dialed.has(port) && probes.has(port)))
      return refuseBusy(host.host, this.#rules, resetSeconds);
    const unpaid = ports.filter((port) => !probes.has(port));
    return done({ probes: new Map([...probes, ...withoutBudget(unpaid, plan)]), allowances });
  }

  /** The last rows of ports that must not be dialed now. */
  #lastRows({ order }: ProbePlan, ports: readonly number[]): Probes {
    const rows = ports.flatMap((port): [number, Promise<ProbedPort>][] => {
      const last = this.#rows.last(order, port);
      return last === null ? [] : [[port, Promise.resolve(last)]];
    });
    return new Map(rows);
  }

  /** Probes belong to the station, so they continue even if the reader that caused them hangs up. */
  #start(plan: ProbePlan, ports: readonly number[], mayDial?: MayDial): Probes {
    const started = [...plan.start(ports, mayDial)].map(([port, probed]): [number, Promise<ProbedPort>] => {
      const name = nameOf(plan.order, port);
      const probe = probed
        .then((seen) => this.#seen(seen, plan.order))
        .finally(() => this.#inFlight.delete(name));
      this.#inFlight.set(name, probe);
      this.#keepAlive(probe);
      return [port, probe];
    });
    return new Map(started);
  }

  #seen(probed: ProbedPort, order: ProbeOrder): Promise<ProbedPort> {
    const reached = reachedFrom(order.vantage);
    reached.note(probed.row, Date.now());
    const row = reached.families(Date.now()).includes(6) ? probed.row : withoutIpv6(probed.row);
    return this.#rows.keep({ ...probed, row }, order);
  }
}

async function settled(bill: Bill, paid: Probes): Promise<void> {
  const probed = await Promise.all(paid.values());
  await bill.settle(probed.flatMap(({ dialed }) => dialed));
}

function withoutBudget(ports: readonly number[], { order: { family, destination } }: ProbePlan): Probes {
  const rows = ports.map((port): [number, Promise<ProbedPort>] => {
    const observation = withoutDialogue('error', 'budget');
    const row = toRow({ port, family, address: destination.address }, observation, Date.now());
    return [port, Promise.resolve({ row, cached: false, places: [], dialed: [] })];
  });
  return new Map(rows);
}

/** Too many misses are waiting; a request that comes back soon will find their rows in the cache. */
const NO_TURN: Budget = { ports: 0, resetSeconds: FAILURE_TTL_SECONDS, allowances: [] };
