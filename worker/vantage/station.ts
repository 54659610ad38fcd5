/**
 * The station of one (vantage point, host): finds its addresses and answers orders about its ports. What is dialed for them
 * is decided in dialogues.ts, and how in a prober.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Family, Target } from '../api/index.ts';
import { CONFIG } from '../config/current.ts';
import type { Host } from '../host/host.ts';
import { FAILURE_TTL_SECONDS } from '../limits.ts';
import { fetchBytes, fetchText } from '../net/http.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { countersOf } from '../quota/counters.ts';
import type { Allowance } from '../quota/window.ts';
import type { Refusal } from '../result/refusal.ts';
import type { Result } from '../result/result.ts';
import { Memory } from '../storage/memory.ts';
import type { Run } from '../storage/run.ts';
import { portBeside } from './beside.ts';
import { kindOf } from './choice.ts';
import { Dialogues } from './dialogues.ts';
import { type Aim, aimOf, type StationOrder } from './order.ts';
import type { ProbedPort, Prober } from './prober.ts';
import { proberOf } from './probers.ts';
import { reachedFrom } from './reached.ts';
import { toRow } from './row.ts';
import { type RecordOrder, RowMemory } from './row-memory.ts';
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

/** `target`: null if it is no longer known what addresses the host had. */
export interface OnRecord {
  target: Target | null;
  rows: readonly ProbedPort[];
}

/** The name of what was found about the host in its memory. Another one than before it had several destinations. */
const FOUND = 'found';

export class Station extends DurableObject {
  readonly #memory = new Memory(this.ctx.storage);
  readonly #rows = new RowMemory(this.#memory, CONFIG.resultTtlSeconds, () => Date.now());
  readonly #dialogues = new Dialogues({
    rows: this.#rows,
    rules: CONFIG,
    counters: countersOf(this.env),
    keepAlive: (work) => this.ctx.waitUntil(work),
  });
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
    const granted = await this.#dialogues.grantAll(plans);
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
    const granted = await this.#dialogues.grant(prober.plan({ ...order, ...six, ports: [port] }));
    return granted.ok ? ((await granted.value.probes.get(port)) ?? null) : null;
  }

  /** The recorded runs of each port, newest first. Starts nothing and writes nothing. */
  history(): Run[] {
    return this.#rows.runs();
  }

  /** What is on record of the ports, however old. Starts nothing and writes nothing. */
  onRecord(order: RecordOrder): OnRecord {
    const found = this.#memory.recallStale<Result<FoundTarget>>(FOUND);
    return { target: found?.ok ? found.value.target : null, rows: this.#rows.onRecord(order) };
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
}

/** For a family whose addresses the resolver did not tell. */
async function unresolved(port: number, family: Family): Promise<ProbedPort> {
  const observation = withoutDialogue('error', 'vantage-failed');
  const row = toRow({ port, family, address: null }, observation, Date.now());
  return { row, cached: false, places: [], dialed: [] };
}
