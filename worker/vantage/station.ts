/**
 * The station of one (vantage point, host, family): resolves, admits, schedules and remembers, so that all readers
 * together cause at most one dialogue per port and TTL. It looks through a lookout, and renders nothing.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Family, Target, VantageId } from '../api/index.ts';
import { type Config, parseConfig } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import { CHARGE_WAIT_MAX_MS, FAILURE_TTL_SECONDS } from '../limits.ts';
import { fetchText } from '../net/http.ts';
import { encodeLine } from '../net/lines.ts';
import { withoutDialogue } from '../probe/observation.ts';
import type { Destination } from '../probe/plan.ts';
import { type Budget, type Client, charge, type Miss, refund, refuseBusy } from '../quota/charge.ts';
import { Pseudonyms } from '../quota/pseudonyms.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import { freshened, type Run } from '../storage/run.ts';
import { isFresh, type Kept, keptName, keptUntilMs, remembered } from './cached-row.ts';
import { withinGrace } from './colo.ts';
import type { Lookout, Sight } from './prober.ts';
import { lookoutOf } from './probers.ts';
import { type Row, toRow } from './row.ts';
import { Slots } from './slots.ts';
import { chooseDestination, type FoundTarget, findTarget } from './target.ts';
import { placeOf, type Whereabouts } from './whereabouts.ts';

export interface StationRequest {
  /** The same for all requests of one station. */
  vantage: VantageId;
  host: Host;
  family: Family;
  /** True where the other family will do as well, if the host has no address of this one. */
  eitherFamily: boolean;
  ports: readonly number[];
  ehloName: string;
  /** Who is charged for a miss; null: nobody. */
  client: Client | null;
}

/** Rows come as lines of `StationEvent`. */
export type StationAnswer =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'elsewhere' }
  | { kind: 'rows'; target: Target; events: ReadableStream<Uint8Array>; allowances: readonly Allowance[] };

export type StationEvent =
  | { type: 'row'; row: Row; cached: boolean }
  | { type: 'end'; whereabouts: Whereabouts };

type Pending = ReadonlyMap<number, Promise<Sight>>;

/** What will be told, and what is left to the client if he was charged for it. */
interface Granted {
  sights: Pending;
  allowances: readonly Allowance[];
}

export class Station extends DurableObject {
  readonly #config: Config = parseConfig(this.env as unknown as Record<string, unknown>);
  readonly #memory = new Memory(this.ctx.storage);
  #lookout: Lookout | null = null;
  readonly #charging = new Slots(1);
  readonly #counters = {
    find: (name: string) => this.env.COUNTER.getByName(name),
    pseudonyms: new Pseudonyms((date) => this.env.SALT.getByName(date)),
    clock: Date.now,
  };
  readonly #flights = new Map<number, Promise<Sight>>();
  #search: Promise<Result<FoundTarget>> | null = null;

  async check(request: StationRequest): Promise<StationAnswer> {
    const found = await this.#target(request.host);
    if (!found.ok) return { kind: 'refused', refusal: found.refusal };
    const chosen = chooseDestination(found.value, request.family, request.eitherFamily);
    if (!chosen.ok) return { kind: 'refused', refusal: chosen.refusal };
    const destination = chosen.value;
    if (destination === 'elsewhere') return { kind: 'elsewhere' };
    const granted = await this.#sights(request, destination);
    if (!granted.ok) return { kind: 'refused', refusal: granted.refusal };
    const { sights, allowances } = granted.value;
    return {
      kind: 'rows',
      target: found.value.target,
      allowances,
      events: this.#tell(sights, this.#lookoutOf(request)),
    };
  }

  /** Made for the first who asks: all of them name the same vantage point. */
  #lookoutOf({ vantage }: StationRequest): Lookout {
    this.#lookout ??= lookoutOf(vantage, this.#config, this.ctx.exports.Dialler);
    return this.#lookout;
  }

  /** What is remembered of each port, newest first. It starts nothing and writes nothing. */
  history(): Run[] {
    const { history } = this.#memory;
    return history.runs(Date.now()).map((run) => {
      return freshened(run, this.#memory.recallStale<Kept>(keptName(run.port))?.row ?? null);
    });
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }

  /** A fresh answer is reused, also one that says no; one that is being looked for is waited for. */
  #target(host: Host): Promise<Result<FoundTarget>> {
    const known = this.#memory.recall<Result<FoundTarget>>('target', Date.now());
    if (known) return Promise.resolve(known);
    this.#search ??= this.#findTarget(host).finally(() => {
      this.#search = null;
    });
    return this.#search;
  }

  async #findTarget(host: Host): Promise<Result<FoundTarget>> {
    const found = await findTarget(host, this.#config, { urls: this.#config.dohUrls, fetchText });
    const nowMs = Date.now();
    const ttlSeconds = this.#config.resultTtlSeconds;
    const seconds = found.ok ? ttlSeconds : Math.min(ttlSeconds, FAILURE_TTL_SECONDS);
    await this.#memory.keep('target', found, nowMs + seconds * 1000, nowMs);
    return found;
  }

  /** Hit, joined or miss: misses take turns, so that whoever waited joins the flights of the one before for nothing. */
  async #sights(request: StationRequest, destination: Destination): Promise<Result<Granted>> {
    const free = this.#free(request, destination);
    if (free.size === request.ports.length) return done({ sights: free, allowances: [] });
    const turn = await this.#charging.take(CHARGE_WAIT_MAX_MS);
    try {
      return await this.#charged(request, destination, turn !== null);
    } finally {
      turn?.();
    }
  }

  /** Fresh rows, flights to join, and ports that nobody is asked about. */
  #free(request: StationRequest, destination: Destination): Map<number, Promise<Sight>> {
    const free = new Map<number, Promise<Sight>>();
    const nowMs = Date.now();
    const known: number[] = [];
    for (const port of request.ports) {
      const kept = this.#memory.recall<Kept>(keptName(port), nowMs);
      const flight = this.#flights.get(port);
      if (kept && isFresh(kept, this.#config.resultTtlSeconds, nowMs))
        free.set(port, Promise.resolve(remembered(kept)));
      else if (flight) free.set(port, flight);
      else if (!this.#lookoutOf(request).isAsked(port, destination)) known.push(port);
    }
    for (const [port, flight] of this.#fly(known, request, destination)) free.set(port, flight);
    return free;
  }

  /** Looks as far as the budget goes; for the rest, what was seen last is told. */
  async #charged(
    request: StationRequest,
    destination: Destination,
    hasTurn: boolean,
  ): Promise<Result<Granted>> {
    const { client, host, family, ports } = request;
    const { address } = destination;
    const told = this.#free(request, destination);
    const missing = ports.filter((port) => !told.has(port));
    const lookout = this.#lookoutOf(request);
    const { connectionsPerPort } = lookout;
    const miss = { host: host.host, address, ports: missing.length, connectionsPerPort, client };
    const budget = hasTurn ? await charge(miss, this.#config, this.#counters) : done(NO_TURN);
    if (!budget.ok) return budget;
    const { ports: affordable, resetSeconds, allowances } = budget.value;
    const flown = this.#fly(missing.slice(0, affordable), request, destination);
    for (const [port, flight] of flown) told.set(port, flight);
    this.ctx.waitUntil(this.#refund(miss, flown));
    for (const port of missing.slice(affordable)) {
      const last = this.#memory.recall<Kept>(keptName(port), Date.now());
      // A failure of ours was no sight of the host.
      if (last && last.row.outcome !== 'error') told.set(port, Promise.resolve(remembered(last)));
    }
    if (!ports.some((port) => told.has(port) && lookout.isAsked(port, destination)))
      return refuseBusy(host.host, this.#config, resetSeconds);
    for (const port of ports) {
      if (told.has(port)) continue;
      const row = toRow({ port, family, address }, withoutDialogue('error', 'budget'), Date.now());
      told.set(port, Promise.resolve({ row, cached: false, places: [], isSpent: false }));
    }
    return done({ sights: told, allowances });
  }

  async #refund(miss: Miss, flown: Pending): Promise<void> {
    const sights = await Promise.all(flown.values());
    const unspent = sights.filter(({ isSpent }) => !isSpent).length;
    if (unspent > 0) await refund(miss, unspent, this.#config, this.#counters);
  }

  /** The flights belong to the station: whoever asked for them may hang up. */
  #fly(ports: readonly number[], request: StationRequest, destination: Destination): Pending {
    const { host, family, ehloName } = request;
    const sights = this.#lookoutOf(request).look(ports, { host, family, destination, ehloName });
    const flights = [...sights].map(([port, sight]): [number, Promise<Sight>] => {
      const flight = sight.then((seen) => this.#remember(seen)).finally(() => this.#flights.delete(port));
      this.#flights.set(port, flight);
      this.ctx.waitUntil(flight);
      return [port, flight];
    });
    return new Map(flights);
  }

  async #remember(sight: Sight): Promise<Sight> {
    const { row: seen, places } = sight;
    const nowMs = Date.now();
    const before = this.#memory.recallStale<Kept>(keptName(seen.port))?.row ?? null;
    const since = this.#memory.history.note(seen, before, Date.parse(seen.checkedAt));
    const row = { ...seen, since };
    const untilMs = keptUntilMs(row, this.#config.resultTtlSeconds);
    const kept: Kept = { row, places, learnedAtMs: nowMs };
    await this.#memory.keep(keptName(row.port), kept, untilMs, nowMs);
    return { ...sight, row };
  }

  #tell(pending: Pending, lookout: Lookout): ReadableStream<Uint8Array> {
    let listening = true;
    const colo = lookout.colo();
    this.ctx.waitUntil(colo);
    return new ReadableStream({
      type: 'bytes',
      async start(controller) {
        const tell = (event: StationEvent) => {
          if (listening) controller.enqueue(encodeLine(event));
        };
        const sights = await Promise.all(
          [...pending.values()].map(async (pendingSight) => {
            const sight = await pendingSight;
            tell({ type: 'row', row: sight.row, cached: sight.cached });
            return sight;
          }),
        );
        const place = placeOf(sights.flatMap(({ places }) => places));
        tell({ type: 'end', whereabouts: { colo: await withinGrace(colo), place } });
        if (listening) controller.close();
      },
      cancel() {
        listening = false;
      },
    });
  }
}

/** Too many misses wait for theirs: whoever comes back soon finds their rows. */
const NO_TURN: Budget = { ports: 0, resetSeconds: FAILURE_TTL_SECONDS, allowances: [] };
