/**
 * Sees ports through an agent: asks it once for all of them and takes its rows as they come. An agent that is down, slow,
 * too old or lies about its schema costs the rows it did not tell; which agent it was stands in the log, which host does not.
 */
import { AGENT_PATH, PROTOCOL, PROTOCOL_HEADER, writeOrder } from '../agent/order.ts';
import { type AgentRow, parseAgentLine } from '../agent/row.ts';
import { sign } from '../agent/signature.ts';
import { AGENT_ANSWER_BYTES_MAX, AGENT_DEADLINE_MS, AGENT_START_DEADLINE_MS } from '../limits.ts';
import type { HttpRequest, OpenStream, Stream } from '../net/http.ts';
import { readLines } from '../net/lines.ts';
import { isPublicAddress } from '../policy/address.ts';
import { withoutDialogue } from '../probe/observation.ts';
import type { Lack, Pause } from './pause.ts';
import type { Look, Lookout, Sight } from './prober.ts';
import { type Row, toRow } from './row.ts';

export interface KnownAgent {
  id: string;
  url: string;
  token: string;
  /** Whether the edge tells of addresses that are not public. */
  allowPrivateTargets: boolean;
}

export interface AgentTools {
  /** Shared by all stations of this agent. */
  pause: Pause;
  openStream: OpenStream;
  clock: () => number;
}

type Awaited = Map<number, PromiseWithResolvers<Sight>>;

const OK = 200;
const TOO_MANY_REQUESTS = 429;
/** Refused for the host's sake, or because it was asked too often. */
const OF_THE_HOST: readonly number[] = [400, 403, 422, TOO_MANY_REQUESTS, 502];

const LIMITS = {
  startDeadlineMs: AGENT_START_DEADLINE_MS,
  deadlineMs: AGENT_DEADLINE_MS,
  bytesMax: AGENT_ANSWER_BYTES_MAX,
};

export class AgentLookout implements Lookout {
  readonly connectionsPerPort = 1;
  readonly #agent: KnownAgent;
  readonly #tools: AgentTools;

  constructor(agent: KnownAgent, tools: AgentTools) {
    this.#agent = agent;
    this.#tools = tools;
  }

  /** What it dials is the agent's own policy. */
  isAsked(): boolean {
    return this.#tools.pause.lack(this.#tools.clock()) === null;
  }

  colo(): Promise<null> {
    return Promise.resolve(null);
  }

  look(ports: readonly number[], look: Look): ReadonlyMap<number, Promise<Sight>> {
    const awaited: Awaited = new Map(ports.map((port) => [port, Promise.withResolvers<Sight>()]));
    const sights = new Map([...awaited].map(([port, { promise }]) => [port, promise]));
    if (ports.length > 0) void this.#settle(awaited, look);
    return sights;
  }

  /** Never rejects, and leaves no sight open. */
  async #settle(awaited: Awaited, look: Look): Promise<void> {
    const { family, destination } = look;
    const lack = this.#tools.pause.lack(this.#tools.clock()) ?? (await this.#ask(awaited, look));
    for (const [port, { resolve }] of awaited) {
      const failed = withoutDialogue('error', lack);
      const row = toRow({ port, family, address: destination.address }, failed, this.#tools.clock());
      resolve({ row, cached: false, places: [], isSpent: false });
    }
  }

  /** Takes what the agent tells, until all is told, and says why something is missing. */
  async #ask(awaited: Awaited, look: Look): Promise<Lack> {
    const startedAtMs = this.#tools.clock();
    const opened = await this.#tools.openStream(await this.#request([...awaited.keys()], look), LIMITS);
    if (opened.kind !== 'answer') return this.#pausing(opened.kind, opened.kind === 'timeout');
    const refused = this.#refused(opened);
    if (refused !== null) {
      opened.hangUp();
      return refused;
    }
    try {
      for await (const line of readLines(opened.chunks)) {
        const told = parseAgentLine(line);
        if (told === null || (told !== 'other' && !this.#take(told, awaited, look)))
          return this.#pausing('a row that cannot be');
        // What is left is the report, which says it all again.
        if (awaited.size === 0) return 'vantage-failed';
      }
    } catch {
      const isLate = this.#tools.clock() - startedAtMs >= AGENT_DEADLINE_MS;
      return isLate ? this.#pausing('too late an end', true) : this.#lacking('an answer that broke off');
    }
    return this.#lacking('less than was asked');
  }

  /** Null where rows will follow. What is wrong with the agent and not with the host would be wrong again. */
  #refused({ status, headers }: Stream): Lack | null {
    const isOurVersion = headers.get(PROTOCOL_HEADER) === String(PROTOCOL);
    if (status === OK && isOurVersion) return null;
    const what = status === OK ? 'another version' : `status ${status}`;
    if (!OF_THE_HOST.includes(status)) return this.#pausing(what);
    const lack = this.#lacking(what);
    return status === TOO_MANY_REQUESTS ? 'budget' : lack;
  }

  /** False for a row that nobody asked for, or of an address that must not be told. */
  #take(told: AgentRow, awaited: Awaited, { family }: Look): boolean {
    const sight = awaited.get(told.port);
    if (!sight || told.family !== family) return false;
    const { allowPrivateTargets } = this.#agent;
    if (told.address !== null && !allowPrivateTargets && !isPublicAddress(told.address)) return false;
    awaited.delete(told.port);
    sight.resolve({ row: toSeen(told, this.#tools.clock()), cached: told.cached, places: [], isSpent: true });
    return true;
  }

  /** What is wrong with the agent, whatever the host. */
  #pausing(what: string, isLate = false): Lack {
    const lack = this.#lacking(what, isLate);
    this.#tools.pause.begin(lack, this.#tools.clock());
    return lack;
  }

  #lacking(what: string, isLate = false): Lack {
    console.warn(`Agent ${this.#agent.id}: ${what}`);
    return isLate ? 'vantage-late' : 'vantage-failed';
  }

  async #request(ports: readonly number[], { host, family }: Look): Promise<HttpRequest> {
    const { id, url, token } = this.#agent;
    const body = writeOrder({ agent: id, host, ports, family });
    const message = { method: 'POST', path: AGENT_PATH, body } as const;
    const createdSeconds = Math.floor(this.#tools.clock() / 1000);
    const signature = await sign(message, { createdSeconds, nonce: crypto.randomUUID() }, token);
    const headers = { ...signature, 'Content-Type': 'application/json', Accept: 'application/x-ndjson' };
    return { method: 'POST', url: new URL(AGENT_PATH, url), headers, body };
  }
}

/** Its age is told, not its date: two clocks need not agree. */
function toSeen(told: AgentRow, nowMs: number): Row {
  const { port, family, address, ageSeconds, cached: _, ...observation } = told;
  return toRow({ port, family, address }, observation, nowMs - ageSeconds * 1000);
}
