/**
 * The station of one (vantage point, host): resolves, admits, charges and caches, so that all readers together
 * cause at most one dialogue per port and TTL. The probing itself is left to a prober.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Family, Line, Target } from '../api/index.ts';
import { CONFIG } from '../config/current.ts';
import type { Host } from '../host/host.ts';
import { CHARGE_WAIT_MAX_MS, FAILURE_TTL_SECONDS, ROW_BYTES_MAX } from '../limits.ts';
import { fetchBytes, fetchText } from '../net/http.ts';
import { Slots } from '../net/slots.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { type Budget, charge, type Miss, refuseBusy, settle } from '../quota/charge.ts';
import { countersOf } from '../quota/counters.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { freshened, type Run } from '../storage/run.ts';
import { type CachedRow, cachedUntilMs, cacheName, fromCache, isFresh, newestName } from './cached-row.ts';
import type { StationOrder } from './order.ts';
import type { ProbedPort, ProbePlan, Prober } from './prober.ts';
import { proberOf } from './probers.ts';
import { toRow } from './row.ts';
import { fitRow } from './row-budget.ts';
import { streamRows } from './row-stream.ts';
import { chooseDestinations, type FoundTarget, findTarget } from './target.ts';

/** Rows come as lines of `StationEvent`, one for each port and family. */
export type StationAnswer =
  | { kind: 'refused'; refusal: Refusal }
  | {
      kind: 'rows';
      target: Target;
      families: readonly Family[];
      events: ReadableStream<Uint8Array>;
      allowances: readonly Allowance[];
    };

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
  readonly #turns = new Slots(1);
  readonly #counters = countersOf(this.env);
  /** By the name that the row will be cached under. */
  readonly #inFlight = new Map<string, Promise<ProbedPort>>();
  #targetInFlight: Promise<Result<FoundTarget>> | null = null;
  #prober: Prober | null = null;

  async check(order: StationOrder): Promise<StationAnswer> {
    const found = await this.#target(order.host);
    if (!found.ok) return { kind: 'refused', refusal: found.refusal };
    const chosen = chooseDestinations(found.value, order.family);
    if (!chosen.ok) return { kind: 'refused', refusal: chosen.refusal };
    const prober = this.#proberOf(order);
    const plans = chosen.value.map((destination) => prober.plan({ ...order, ...destination }));
    const granted = await this.#grantAll(plans);
    if (!granted.ok) return { kind: 'refused', refusal: granted.refusal };
    const colo = prober.colo();
    this.ctx.waitUntil(colo);
    return {
      kind: 'rows',
      target: found.value.target,
      families: chosen.value.map(({ family }) => family),
      allowances: granted.value.flatMap(({ allowances }) => allowances),
      events: streamRows(
        granted.value.flatMap(({ probes }) => [...probes.values()]),
        colo,
        order.transcript,
      ),
    };
  }

  /** The recorded runs of each port, newest first. Starts nothing and writes nothing. */
  history(): Run[] {
    return this.#memory.history
      .runs(Date.now())
      .map((run) => freshened(run, this.#newestRow(run.port, run.family)?.row ?? null));
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
    const cached = this.#memory.recall<Result<FoundTarget>>('target', Date.now());
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
    const seconds = found.ok ? ttlSeconds : Math.min(ttlSeconds, FAILURE_TTL_SECONDS);
    await this.#memory.keep('target', found, nowMs + seconds * 1000, nowMs);
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
    const nowMs = Date.now();
    const available = new Map<number, Promise<ProbedPort>>();
    for (const port of order.ports) {
      const name = nameIn(plan, port);
      const cached = this.#memory.recall<CachedRow>(name, nowMs);
      const isUsable = cached !== null && isFresh(cached, CONFIG.resultTtlSeconds, nowMs);
      const probe = isUsable
        ? Promise.resolve(this.#fromCache(name, cached, order))
        : this.#inFlight.get(name);
      if (probe) available.set(port, probe);
    }
    const others = order.ports.filter((port) => !available.has(port));
    return {
      available,
      undialed: others.filter((port) => !dialed.has(port)),
      missing: others.filter((port) => dialed.has(port)),
    };
  }

  #fromCache(name: string, cached: CachedRow, { transcript }: Pick<StationOrder, 'transcript'>): ProbedPort {
    const probed = fromCache(cached);
    if (!transcript) return probed;
    const said = this.#memory.recallApart<Line[]>(name) ?? [];
    return { ...probed, row: { ...probed.row, transcript: said } };
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
    const paid = this.#start(plan, missing.slice(0, affordable));
    this.ctx.waitUntil(this.#settle(miss, paid));
    const probes = new Map([...free, ...paid, ...this.#lastRows(plan, missing.slice(affordable))]);
    // Rows that need no dialing are not an answer by themselves.
    if (!ports.some((port) => dialed.has(port) && probes.has(port)))
      return refuseBusy(host.host, CONFIG, resetSeconds);
    const unpaid = ports.filter((port) => !probes.has(port));
    return done({ probes: new Map([...probes, ...withoutBudget(unpaid, plan)]), allowances });
  }

  /** The last rows of ports that must not be dialed now, except our own failures, which say nothing about the host. */
  #lastRows(plan: ProbePlan, ports: readonly number[]): Probes {
    const nowMs = Date.now();
    const rows = ports.flatMap((port): [number, Promise<ProbedPort>][] => {
      const name = nameIn(plan, port);
      const last = this.#memory.recall<CachedRow>(name, nowMs);
      if (last === null || last.row.outcome === 'error') return [];
      return [[port, Promise.resolve(this.#fromCache(name, last, plan.order))]];
    });
    return new Map(rows);
  }

  async #settle(miss: Miss, paid: Probes): Promise<void> {
    if (paid.size === 0) return;
    const probed = await Promise.all(paid.values());
    const connections = probed.reduce((sum, port) => sum + port.connections, 0);
    await settle(miss, { ports: paid.size, connections }, CONFIG, this.#counters);
  }

  /** Probes belong to the station, so they continue even if the reader that caused them hangs up. */
  #start(plan: ProbePlan, ports: readonly number[]): Probes {
    const started = [...plan.start(ports)].map(([port, probed]): [number, Promise<ProbedPort>] => {
      const name = nameIn(plan, port);
      const probe = probed.then((seen) => this.#cache(seen, name)).finally(() => this.#inFlight.delete(name));
      this.#inFlight.set(name, probe);
      this.ctx.waitUntil(probe);
      return [port, probe];
    });
    return new Map(started);
  }

  async #cache(probed: ProbedPort, name: string): Promise<ProbedPort> {
    const { row: observed, places } = probed;
    const nowMs = Date.now();
    const before = this.#newestRow(observed.port, observed.family)?.row ?? null;
    const since = this.#memory.history.note(observed, before, Date.parse(observed.checkedAt));
    const earlier = since === null ? [] : this.#memory.history.earlier(observed, nowMs);
    const dated = { ...observed, since, ...(earlier.length > 0 && { earlier }) };
    const { transcript, ...row } = fitRow(dated, ROW_BYTES_MAX);
    const untilMs = cachedUntilMs(row, CONFIG.resultTtlSeconds);
    const cached: CachedRow = { row, places, learnedAtMs: nowMs };
    await this.#memory.keep(name, cached, untilMs, nowMs, transcript);
    return { ...probed, row: { ...row, ...(transcript && { transcript }) } };
  }

  /** The last row of a port, however old, if it is still stored. */
  #newestRow(port: number, family: Family): CachedRow | null {
    return this.#memory.recallNewest<CachedRow>(newestName(port, family));
  }
}

function nameIn({ order: { family, destination } }: ProbePlan, port: number): string {
  return cacheName(port, family, destination.address);
}

function withoutBudget(ports: readonly number[], { order: { family, destination } }: ProbePlan): Probes {
  const rows = ports.map((port): [number, Promise<ProbedPort>] => {
    const observation = withoutDialogue('error', 'budget');
    const row = toRow({ port, family, address: destination.address }, observation, Date.now());
    return [port, Promise.resolve({ row, cached: false, places: [], connections: 0 })];
  });
  return new Map(rows);
}

/** Too many misses are waiting; a request that comes back soon will find their rows in the cache. */
const NO_TURN: Budget = { ports: 0, resetSeconds: FAILURE_TTL_SECONDS, allowances: [] };
