/**
 * The station of one (vantage point, host, family): resolves, admits, charges and caches, so that all readers together
 * cause at most one dialogue per port and TTL. The probing itself is left to a prober.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Target } from '../api/index.ts';
import { CONFIG } from '../config/current.ts';
import type { Host } from '../host/host.ts';
import { CHARGE_WAIT_MAX_MS, FAILURE_TTL_SECONDS } from '../limits.ts';
import { fetchBytes, fetchText } from '../net/http.ts';
import { Slots } from '../net/slots.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { type Budget, charge, type Miss, refund, refuseBusy } from '../quota/charge.ts';
import { Pseudonyms } from '../quota/pseudonyms.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { freshened, type Run } from '../storage/run.ts';
import { type CachedRow, cachedUntilMs, cacheName, fromCache, isFresh } from './cached-row.ts';
import type { StationOrder } from './order.ts';
import type { ProbedPort, ProbePlan, Prober } from './prober.ts';
import { proberOf } from './probers.ts';
import { toRow } from './row.ts';
import { streamRows } from './row-stream.ts';
import { chooseDestination, type FoundTarget, findTarget } from './target.ts';

/** Rows come as lines of `StationEvent`. */
export type StationAnswer =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'other-family' }
  | { kind: 'rows'; target: Target; events: ReadableStream<Uint8Array>; allowances: readonly Allowance[] };

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
  readonly #counters = {
    find: (name: string) => this.env.COUNTER.getByName(name),
    pseudonyms: new Pseudonyms((date) => this.env.SALT.getByName(date)),
    clock: Date.now,
  };
  readonly #inFlight = new Map<number, Promise<ProbedPort>>();
  #targetInFlight: Promise<Result<FoundTarget>> | null = null;
  #prober: Prober | null = null;

  async check(order: StationOrder): Promise<StationAnswer> {
    const found = await this.#target(order.host);
    if (!found.ok) return { kind: 'refused', refusal: found.refusal };
    const chosen = chooseDestination(found.value, order.family, order.eitherFamily);
    if (!chosen.ok) return { kind: 'refused', refusal: chosen.refusal };
    if (chosen.value === 'other-family') return { kind: 'other-family' };
    const prober = this.#proberOf(order);
    const granted = await this.#grant(prober.plan({ ...order, destination: chosen.value }));
    if (!granted.ok) return { kind: 'refused', refusal: granted.refusal };
    const { probes, allowances } = granted.value;
    const colo = prober.colo();
    this.ctx.waitUntil(colo);
    const events = streamRows(probes.values(), colo);
    return { kind: 'rows', target: found.value.target, allowances, events };
  }

  /** The recorded runs of each port, newest first. Starts nothing and writes nothing. */
  history(): Run[] {
    const { history } = this.#memory;
    return history.runs(Date.now()).map((run) => freshened(run, this.#staleRow(run.port)?.row ?? null));
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

  /** Looks at the cache and the probes in flight. Starts nothing and writes nothing. */
  #survey({ order, dialed }: ProbePlan): Survey {
    const nowMs = Date.now();
    const available = new Map<number, Promise<ProbedPort>>();
    for (const port of order.ports) {
      const cached = this.#memory.recall<CachedRow>(cacheName(port), nowMs);
      const isUsable = cached !== null && isFresh(cached, CONFIG.resultTtlSeconds, nowMs);
      const probe = isUsable ? Promise.resolve(fromCache(cached)) : this.#inFlight.get(port);
      if (probe) available.set(port, probe);
    }
    const others = order.ports.filter((port) => !available.has(port));
    return {
      available,
      undialed: others.filter((port) => !dialed.has(port)),
      missing: others.filter((port) => dialed.has(port)),
    };
  }

  /** Every row that is free of charge. */
  #freeProbes(plan: ProbePlan, { available, undialed }: Survey): Probes {
    return new Map([...available, ...this.#start(plan, undialed)]);
  }

  /** Dials as many ports as the budget allows; the others get their last row, or one that says why there is none. */
  async #charged(plan: ProbePlan, hasTurn: boolean): Promise<Result<Granted>> {
    const { order, dialed, connectionsPerPort } = plan;
    const { client, host, ports, destination } = order;
    // Ports missing before the wait may be cached or in flight by now.
    const survey = this.#survey(plan);
    const { missing } = survey;
    const free = this.#freeProbes(plan, survey);
    const miss = {
      host: host.host,
      address: destination.address,
      ports: missing.length,
      connectionsPerPort,
      client,
    };
    const budget = hasTurn ? await charge(miss, CONFIG, this.#counters) : done(NO_TURN);
    if (!budget.ok) return budget;
    const { ports: affordable, resetSeconds, allowances } = budget.value;
    const paid = this.#start(plan, missing.slice(0, affordable));
    this.ctx.waitUntil(this.#refundUnspent(miss, paid));
    const probes = new Map([...free, ...paid, ...this.#lastRows(missing.slice(affordable))]);
    // Rows that need no dialing are not a useful answer on their own.
    if (!ports.some((port) => dialed.has(port) && probes.has(port)))
      return refuseBusy(host.host, CONFIG, resetSeconds);
    const unpaid = ports.filter((port) => !probes.has(port));
    return done({ probes: new Map([...probes, ...withoutBudget(unpaid, plan)]), allowances });
  }

  /**
   * The last rows of ports that must not be dialed now. Our own failures are left out: they say nothing about the host.
   */
  #lastRows(ports: readonly number[]): Probes {
    const nowMs = Date.now();
    const rows = ports.flatMap((port): [number, Promise<ProbedPort>][] => {
      const last = this.#memory.recall<CachedRow>(cacheName(port), nowMs);
      return last && last.row.outcome !== 'error' ? [[port, Promise.resolve(fromCache(last))]] : [];
    });
    return new Map(rows);
  }

  async #refundUnspent(miss: Miss, paid: Probes): Promise<void> {
    const probed = await Promise.all(paid.values());
    const unspent = probed.filter(({ isSpent }) => !isSpent).length;
    if (unspent > 0) await refund(miss, unspent, CONFIG, this.#counters);
  }

  /** Probes belong to the station, so they continue even if the reader that caused them hangs up. */
  #start(plan: ProbePlan, ports: readonly number[]): Probes {
    const started = [...plan.start(ports)].map(([port, probed]): [number, Promise<ProbedPort>] => {
      const probe = probed.then((seen) => this.#cache(seen)).finally(() => this.#inFlight.delete(port));
      this.#inFlight.set(port, probe);
      this.ctx.waitUntil(probe);
      return [port, probe];
    });
    return new Map(started);
  }

  async #cache(probed: ProbedPort): Promise<ProbedPort> {
    const { row: observed, places } = probed;
    const nowMs = Date.now();
    const before = this.#staleRow(observed.port)?.row ?? null;
    const since = this.#memory.history.note(observed, before, Date.parse(observed.checkedAt));
    const row = { ...observed, since };
    const untilMs = cachedUntilMs(row, CONFIG.resultTtlSeconds);
    const cached: CachedRow = { row, places, learnedAtMs: nowMs };
    await this.#memory.keep(cacheName(row.port), cached, untilMs, nowMs);
    return { ...probed, row };
  }

  /** A port's last row, however old, if it has not been deleted yet. */
  #staleRow(port: number): CachedRow | null {
    return this.#memory.recallStale<CachedRow>(cacheName(port));
  }
}

function withoutBudget(ports: readonly number[], { order: { family, destination } }: ProbePlan): Probes {
  const rows = ports.map((port): [number, Promise<ProbedPort>] => {
    const observation = withoutDialogue('error', 'budget');
    const row = toRow({ port, family, address: destination.address }, observation, Date.now());
    return [port, Promise.resolve({ row, cached: false, places: [], isSpent: false })];
  });
  return new Map(rows);
}

/** Too many misses are waiting; a request that comes back soon will find their rows in the cache. */
const NO_TURN: Budget = { ports: 0, resetSeconds: FAILURE_TTL_SECONDS, allowances: [] };
