/**
 * The service in workerd with a clock that is set rather than waited for, and with counters inside and around it: real
 * stations, a real mail host, a real resolver.
 */
import { join } from 'node:path';
import { ARTICLE_PORTS, LOCATION_HINTS, type Report } from '../../worker/api/index.ts';
import type { Counts } from './counts.ts';
import { type MeasuredWorker, startMeasured, textBindings } from './measured-worker.ts';
import type { World } from './world.ts';

const ENTRY = join(import.meta.dirname, '../workerd/counted-service.ts');
const OBJECTS = { DIRECTORY: 'Directory', STATION: 'Station', COUNTER: 'Counter', SALT: 'Salt' };

export interface Question {
  host: string;
  /** The number of regions requested. */
  regions: number;
  ports?: readonly number[];
}

export interface AllCounts extends Counts {
  dialogues: number;
  /** DNS queries for the host's addresses and its opt-out. */
  queries: number;
}

export class CountedService {
  readonly #worker: MeasuredWorker;
  readonly #world: World;
  /** No earlier than the real time, or alarms would be due. */
  #nowMs = Date.now();

  private constructor(worker: MeasuredWorker, world: World) {
    this.#worker = worker;
    this.#world = world;
  }

  static async start(world: World, settings: Readonly<Record<string, string>> = {}): Promise<CountedService> {
    const texts = textBindings({ ...world.settings, EHLO_NAME: 'checker.example.net', ...settings });
    const objects = Object.entries(OBJECTS).map(
      ([name, kind]) => `(name = "${name}", durableObjectNamespace = "${kind}")`,
    );
    const namespaces = Object.values(OBJECTS).map(
      (kind) => `(className = "${kind}", uniqueKey = "${kind}", enableSql = true)`,
    );
    const worker = await startMeasured(ENTRY, {
      worker: `bindings = [${[...texts, ...objects].join(', ')}],
      durableObjectNamespaces = [${namespaces.join(', ')}],
      durableObjectStorage = (localDisk = "objects"),`,
      network: '',
    });
    return new CountedService(worker, world);
  }

  stop(): Promise<void> {
    return this.#worker.stop();
  }

  /** Makes the resolver know a healthy host; every new name has a station of its own. */
  publish(host: string): string {
    this.#world.resolver.answer(host, { addresses: ['127.0.0.1'] });
    return host;
  }

  async ask({ host, regions, ports = ARTICLE_PORTS }: Question): Promise<void> {
    const places = LOCATION_HINTS.slice(0, regions).join();
    const query = new URLSearchParams({ host, ports: ports.join(), regions: places });
    const response = await fetch(`${this.#worker.url}/v1/check?${query}`);
    if (!response.ok) throw new Error(`Cannot measure ${host}: ${await response.text()}`);
    const missing = missingIn((await response.json()) as Report, regions, ports);
    if (missing !== null) throw new Error(`Cannot measure ${host}: ${missing}`);
  }

  async counts(host: string): Promise<AllCounts> {
    const { mailHost, resolver } = this.#world;
    const inside = (await (await fetch(`${this.#worker.url}/bench/counts`)).json()) as Counts;
    const queries = resolver.queries(host) + resolver.queries(`_smtp-port-check.${host}`);
    return { ...inside, dialogues: mailHost.allConnections().length, queries };
  }

  /** For the whole process so far. */
  cpuMs(): Promise<number> {
    return this.#worker.cpuMs();
  }

  /** Sets the clock, which then stands still, so that slow operations do not make anything expire. */
  async later(ms: number): Promise<void> {
    this.#nowMs += ms;
    await fetch(`${this.#worker.url}/bench/clock?stop-at=${this.#nowMs}`);
  }
}

/** What prevents a report from being a complete measurement, whatever the state of its host. */
function missingIn({ vantages }: Report, regions: number, ports: readonly number[]): string | null {
  if (vantages.length !== regions) return `${vantages.length} of ${regions} regions answered`;
  const rows = vantages.flatMap((vantage) => vantage.ports);
  if (rows.length !== regions * ports.length) return `${rows.length} rows came from ${regions} regions`;
  const failed = rows.find(({ outcome }) => outcome === 'error');
  return failed === undefined ? null : `port ${failed.port} failed on our side: ${failed.reason}`;
}
