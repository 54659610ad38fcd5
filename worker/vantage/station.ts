/**
 * The station of one (region, host, family): resolves, admits, schedules and remembers, so that all readers together
 * cause at most one dialogue per port and TTL. It dials through a stateless dialler, and renders nothing.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Family, Target } from '../api.ts';
import { type Config, parseConfig } from '../config.ts';
import { fetchText } from '../http.ts';
import {
  CHARGE_WAIT_MAX_MS,
  CONNECTING_SLOTS,
  FAILURE_TTL_SECONDS,
  MEMORY_SECONDS,
  SLOT_WAIT_MAX_MS,
} from '../limits.ts';
import { type Observation, withoutDialogue } from '../probe/observation.ts';
import { type Destination, planPort, type Step } from '../probe/plan.ts';
import type { Refusal } from '../refusal.ts';
import type { AskedHost } from '../request/host.ts';
import { done, type Result } from '../result.ts';
import { type Budget, type Client, charge, refuseBusy } from './charge.ts';
import { askColo, withinGrace } from './colo.ts';
import { dial } from './dial.ts';
import { encodeLine } from './lines.ts';
import { Memory } from './memory.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { isFresh, type Row, toRow } from './row.ts';
import { freshened, type Run } from './run.ts';
import { Slots } from './slots.ts';
import { chooseDestination, type FoundTarget, findTarget } from './target.ts';

export interface StationRequest {
  host: AskedHost;
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
  | { kind: 'rows'; target: Target; events: ReadableStream<Uint8Array> };

export type StationEvent = { type: 'row'; row: Row; cached: boolean } | { type: 'end'; colo: string | null };

interface Pending {
  row: Promise<Row>;
  cached: boolean;
}

export class Station extends DurableObject {
  readonly #config: Config = parseConfig(this.env as unknown as Record<string, unknown>);
  readonly #memory = new Memory(this.ctx.storage);
  readonly #slots = new Slots(CONNECTING_SLOTS);
  readonly #charging = new Slots(1);
  readonly #counters = {
    find: (name: string) => this.env.COUNTER.getByName(name),
    pseudonyms: new Pseudonyms((date) => this.env.SALT.getByName(date)),
    clock: Date.now,
  };
  readonly #flights = new Map<number, Promise<Row>>();
  #search: Promise<Result<FoundTarget>> | null = null;
  #colo: Promise<string | null> | null = null;

  async check(request: StationRequest): Promise<StationAnswer> {
    const found = await this.#target(request.host);
    if (!found.ok) return { kind: 'refused', refusal: found.refusal };
    const chosen = chooseDestination(found.value, request.family, request.eitherFamily);
    if (!chosen.ok) return { kind: 'refused', refusal: chosen.refusal };
    const destination = chosen.value;
    if (destination === 'elsewhere') return { kind: 'elsewhere' };
    const pending = await this.#rows(request, destination);
    if (!pending.ok) return { kind: 'refused', refusal: pending.refusal };
    return { kind: 'rows', target: found.value.target, events: this.#tell(pending.value) };
  }

  /** What is remembered of each port, newest first. It starts nothing and writes nothing. */
  history(): Run[] {
    const { history } = this.#memory;
    return history.runs(Date.now()).map((run) => {
      return freshened(run, this.#memory.recallStale<Row>(`port ${run.port}`));
    });
  }

  override async alarm(): Promise<void> {
    await this.#memory.tidy(Date.now());
  }

  /** A fresh answer is reused, also one that says no; one that is being looked for is waited for. */
  #target(host: AskedHost): Promise<Result<FoundTarget>> {
    const known = this.#memory.recall<Result<FoundTarget>>('target', Date.now());
    if (known) return Promise.resolve(known);
    this.#search ??= this.#findTarget(host).finally(() => {
      this.#search = null;
    });
    return this.#search;
  }

  async #findTarget(host: AskedHost): Promise<Result<FoundTarget>> {
    const found = await findTarget(host, this.#config, { urls: this.#config.dohUrls, fetchText });
    const nowMs = Date.now();
    const ttlSeconds = this.#config.resultTtlSeconds;
    const seconds = found.ok ? ttlSeconds : Math.min(ttlSeconds, FAILURE_TTL_SECONDS);
    await this.#memory.keep('target', found, nowMs + seconds * 1000, nowMs);
    return found;
  }

  /** Hit, joined or miss: misses take turns, so that whoever waited joins the flights of the one before for nothing. */
  async #rows(request: StationRequest, destination: Destination): Promise<Result<Pending[]>> {
    const free = this.#free(request, destination);
    if (free.size === request.ports.length) return done([...free.values()]);
    const turn = await this.#charging.take(CHARGE_WAIT_MAX_MS);
    try {
      return await this.#charged(request, destination, turn !== null);
    } finally {
      turn?.();
    }
  }

  /** Fresh rows, flights to join, and ports that nobody dials, in the order asked. */
  #free(request: StationRequest, destination: Destination): Map<number, Pending> {
    const free = new Map<number, Pending>();
    const nowMs = Date.now();
    for (const port of request.ports) {
      const row = this.#memory.recall<Row>(`port ${port}`, nowMs);
      const flight = this.#flights.get(port);
      if (row && isFresh(row, this.#config.resultTtlSeconds, nowMs))
        free.set(port, { row: Promise.resolve(row), cached: true });
      else if (flight) free.set(port, { row: flight, cached: false });
      else if (!this.#isDialled(port, destination))
        free.set(port, { row: this.#fly(port, destination, request), cached: false });
    }
    return free;
  }

  /** Dials what the budget allows; for the rest, what was seen last is told. */
  async #charged(
    request: StationRequest,
    destination: Destination,
    hasTurn: boolean,
  ): Promise<Result<Pending[]>> {
    const { client, host, family, ports } = request;
    const { address } = destination;
    const told = this.#free(request, destination);
    const missing = ports.filter((port) => !told.has(port));
    const miss = { host: host.host, address, dialogues: missing.length, client };
    const budget = hasTurn ? await charge(miss, this.#config, this.#counters) : done(NO_TURN);
    if (!budget.ok) return budget;
    const { dialogues, resetSeconds } = budget.value;
    for (const port of missing.slice(0, dialogues))
      told.set(port, { row: this.#fly(port, destination, request), cached: false });
    for (const port of missing.slice(dialogues)) {
      const last = this.#memory.recall<Row>(`port ${port}`, Date.now());
      // A failure of ours was no sight of the host.
      if (last && last.outcome !== 'error') told.set(port, { row: Promise.resolve(last), cached: true });
    }
    if (!ports.some((port) => told.has(port) && this.#isDialled(port, destination)))
      return refuseBusy(host.host, this.#config, resetSeconds);
    const unknown = (port: number) =>
      toRow({ port, family, address }, withoutDialogue('error', 'budget'), Date.now());
    return done(
      ports.map((port) => told.get(port) ?? { row: Promise.resolve(unknown(port)), cached: false }),
    );
  }

  #isDialled(port: number, destination: Destination): boolean {
    return planPort(port, destination, this.#config).kind === 'dial';
  }

  /** The flight belongs to the station: whoever asked for it may hang up. */
  #fly(port: number, destination: Destination, request: StationRequest): Promise<Row> {
    const flight = this.#probe(planPort(port, destination, this.#config), request)
      .then((observation) => {
        const { address } = destination;
        return this.#remember(toRow({ port, family: request.family, address }, observation, Date.now()));
      })
      .finally(() => this.#flights.delete(port));
    this.#flights.set(port, flight);
    this.ctx.waitUntil(flight);
    return flight;
  }

  async #remember(seen: Row): Promise<Row> {
    const nowMs = Date.now();
    const before = this.#memory.recallStale<Row>(`port ${seen.port}`);
    const since = this.#memory.history.note(seen, before, Date.parse(seen.checkedAt));
    const row = { ...seen, since };
    const untilMs = nowMs + Math.max(MEMORY_SECONDS, this.#config.resultTtlSeconds) * 1000;
    await this.#memory.keep(`port ${row.port}`, row, untilMs, nowMs);
    return row;
  }

  async #probe(step: Step, { ehloName, host }: StationRequest): Promise<Observation> {
    if (step.kind === 'untestable') return withoutDialogue('untestable', step.reason);
    const release = await this.#slots.take(SLOT_WAIT_MAX_MS);
    if (!release) return withoutDialogue('error', 'budget');
    try {
      const order = { step, asked: { ehloName, host: host.host } };
      return await dial(this.ctx.exports.Dialler, order, release);
    } finally {
      release();
    }
  }

  #tell(pending: readonly Pending[]): ReadableStream<Uint8Array> {
    let listening = true;
    const colo = this.#knownColo();
    return new ReadableStream({
      type: 'bytes',
      async start(controller) {
        const tell = (event: StationEvent) => {
          if (listening) controller.enqueue(encodeLine(event));
        };
        await Promise.all(
          pending.map(async ({ row, cached }) => tell({ type: 'row', row: await row, cached })),
        );
        tell({ type: 'end', colo: await withinGrace(colo) });
        if (listening) controller.close();
      },
      cancel() {
        listening = false;
      },
    });
  }

  /** Asked once; an object that was evicted may wake up elsewhere and asks again. */
  #knownColo(): Promise<string | null> {
    this.#colo ??= askColo(this.#config.traceUrl, fetchText);
    this.ctx.waitUntil(this.#colo);
    return this.#colo;
  }
}

/** Too many misses wait for theirs: whoever comes back soon finds their rows. */
const NO_TURN: Budget = { dialogues: 0, resetSeconds: FAILURE_TTL_SECONDS };
