/**
 * The station of one (vantage point, host): resolves, admits, charges and caches, so that all readers together
 * cause at most one dialogue per port and TTL. The probing itself is left to a prober.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Family, Target, VantageId } from '../api/index.ts';
import { CONFIG } from '../config/current.ts';
import type { Host } from '../host/host.ts';
import { CHARGE_WAIT_MAX_MS, FAILURE_TTL_SECONDS } from '../limits.ts';
import { fetchBytes, fetchText } from '../net/http.ts';
import { Slots } from '../net/slots.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { Bill } from '../quota/bill.ts';
import { type Budget, charge } from '../quota/charge.ts';
import { countersOf } from '../quota/counters.ts';
import { refuseBusy } from '../quota/rules.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import type { Run } from '../storage/run.ts';
import { portBeside } from './beside.ts';
import { nameOf } from './cached-row.ts';
import { kindOf } from './choice.ts';
import { type Aim, aimOf, type ProbeOrder, type StationOrder } from './order.ts';
import type { MayDial, ProbedPort, ProbePlan, Prober } from './prober.ts';
import { proberOf } from './probers.ts';
import { Reached } from './reached.ts';
import { toRow } from './row.ts';
import { RowMemory } from './row-memory.ts';
import { streamRows } from './row-stream.ts';
import { chooseDestinations, type FoundTarget, findTarget } from './target.ts';

/** Rows come as lines of `StationEvent`, one for each port and family. */
export type StationAnswer =
  | { kind: 'refused'; refusal: Refusal }
  | {
      kind: 'rows';
      target: Target;
      aims: readonly Aim[];
      events: ReadableStream<Uint8Array>;
      allowances: readonly Allowance[];
    };

/** The name of what was found about the host in its memory. Another one than before it had several destinations. */
const FOUND = 'found';

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
interface Granted {
  probes: Probes;
  allowances: readonly Allowance[];
}

export class Station extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);
  readonly #rows = new RowMemory(this.#memory, CONFIG.resultTtlSeconds, () => Date.now());
  readonly #turns = new Slots(1);
  readonly #counters = countersOf(this.env);
  /** By the name that the row will be cached under. */
  readonly #inFlight = new Map<string, Promise<ProbedPort>>();
  #targetInFlight: Promise<Result<FoundTarget>> | null = null;
  #prober: Prober | null = null;

  async check(order: StationOrder): Promise<StationAnswer> {
    const found = await this.#target(order.host);
    if (!found.ok) return { kind: 'refused', refusal: found.refusal };
    const chosen = chooseDestinations(found.value, order.family, order.addresses);
    if (!chosen.ok) return { kind: 'refused', refusal: chosen.refusal };
    const { destinations, unknown } = chosen.value;
    const prober = this.#proberOf(order);
    const plans = destinations.map((destination) => prober.plan({ ...order, ...destination }));
    const granted = await this.#grantAll(plans);
    if (!granted.ok) return { kind: 'refused', refusal: granted.refusal };
    const colo = prober.colo();
    this.ctx.waitUntil(colo);
    const aims = [...destinations.map(aimOf), ...unknown.map((family) => ({ family, address: null }))];
    const probes = granted.value.flatMap((one) => [...one.probes.values()]);
    const missing = unknown.flatMap((family) => order.ports.map((port) => unresolved(port, family)));
    return {
      kind: 'rows',
      target: found.value.target,
      aims: aims.toSorted((a, b) => a.family - b.family),
      allowances: granted.value.flatMap(({ allowances }) => allowances),
      events: streamRows([...probes, ...missing], colo, {
        withTranscript: order.transcript,
        beside: this.#tryIpv6(order, found.value, prober),
        reached: () => reachedFrom(order.vantage).families(Date.now()),
      }),
    };
  }

  /** Where a region checks IPv4 only. Null where the host has no IPv6 address, or must not be dialed now. */
  async #tryIpv6(order: StationOrder, found: FoundTarget, prober: Prober): Promise<ProbedPort | null> {
    if (order.family !== 'auto' || found.destinations[4] === undefined || kindOf(order.vantage) !== 'region')
      return null;
    const chosen = chooseDestinations(found, '6', 'one');
    const [six] = chosen.ok ? chosen.value.destinations : [];
    if (six === undefined) return null;
    const { dialed } = prober.plan({ ...order, ...six });
    const port = portBeside(
      order.host,
      order.ports.filter((one) => dialed.has(one)),
    );
    if (port === null) return null;
    const granted = await this.#grant(prober.plan({ ...order, ...six, ports: [port] }));
    return granted.ok ? ((await granted.value.probes.get(port)) ?? null) : null;
  }

  /** The recorded runs of each port, newest first. Starts nothing and writes nothing. */
  history(): Run[] {
    return this.#rows.runs();
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }

  /** Created with the first order, since all orders name the same vantage point. */
  #proberOf({ vantage }: StationOrder): Prober {
    this.#prober ??= proberOf(vantage, CONFIG, this.ctx.exports.Dialer);
    return this.#prober;
  }

  /** From the cache, which also holds refusals, or from the lookup in flight. */
  #target(host: Host): Promise<Result<FoundTarget>> {
    const lifetimeMs = CONFIG.resultTtlSeconds * 1000;
    const cached = this.#memory.recall<Result<FoundTarget>>(FOUND, Date.now(), lifetimeMs);
    if (cached) return Promise.resolve(cached);
    this.#targetInFlight ??= this.#findTarget(host).finally(() => {
      this.#targetInFlight = null;
    });
    return this.#targetInFlight;
  }

  async #findTarget(host: Host): Promise<Result<FoundTarget>> {
    const found = await findTarget(host, CONFIG, { urls: CONFIG.dohUrls, fetchText, fetchBytes });
    const nowMs = Date.now();
    const ttlSeconds = CONFIG.resultTtlSeconds;
    const isWhole = found.ok && Object.keys(found.value.failures).length === 0;
    const seconds = isWhole ? ttlSeconds : Math.min(ttlSeconds, FAILURE_TTL_SECONDS);
    await this.#memory.keep(FOUND, found, nowMs + seconds * 1000, nowMs);
    return found;
  }

  /** If a family must not be dialed now, the check is refused, unless the other family has rows already. */
  async #grantAll(plans: readonly ProbePlan[]): Promise<Result<readonly Granted[]>> {
    const all: Granted[] = [];
    for (const plan of plans) {
      const granted = await this.#grant(plan);
      if (granted.ok) all.push(granted.value);
      else if (all.length === 0) return granted;
      else all.push({ probes: withoutBudget(plan.order.ports, plan), allowances: [] });
    }
    return done(all);
  }

  /** Misses are serialized: a request that had to wait joins the probes already in flight, free of charge. */
  async #grant(plan: ProbePlan): Promise<Result<Granted>> {
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
    const budget = hasTurn ? await charge(miss, CONFIG, this.#counters) : done(NO_TURN);
    if (!budget.ok) return budget;
    const { ports: affordable, resetSeconds, allowances } = budget.value;
    const charged = affordable * connectionsPerPort;
    const bill = new Bill(miss, charged, CONFIG, this.#counters);
    const paid = this.#start(plan, missing.slice(0, affordable), (address) => bill.admit(address));
    this.ctx.waitUntil(settled(bill, paid));
    const probes = new Map([...free, ...paid, ...this.#lastRows(plan, missing.slice(affordable))]);
    // Rows that need no dialing are not an answer by themselves.
    if (!ports.some((port) => dialed.has(port) && probes.has(port)))
      return refuseBusy(host.host, CONFIG, resetSeconds);
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
      this.ctx.waitUntil(probe);
      return [port, probe];
    });
    return new Map(started);
  }

  #seen(probed: ProbedPort, order: ProbeOrder): Promise<ProbedPort> {
    reachedFrom(order.vantage).note(probed.row, Date.now());
    return this.#rows.keep(probed, order);
  }
}

/** Of each vantage point, for all stations on this machine. */
const REACHED = new Map<VantageId, Reached>();

function reachedFrom(vantage: VantageId): Reached {
  const known = REACHED.get(vantage) ?? new Reached();
  REACHED.set(vantage, known);
  return known;
}

async function settled(bill: Bill, paid: Probes): Promise<void> {
  const probed = await Promise.all(paid.values());
  await bill.settle(probed.flatMap(({ dialed }) => dialed));
}

/** For a family whose addresses the resolver did not tell. */
async function unresolved(port: number, family: Family): Promise<ProbedPort> {
  const observation = withoutDialogue('error', 'vantage-failed');
  const row = toRow({ port, family, address: null }, observation, Date.now());
  return { row, cached: false, places: [], dialed: [] };
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
