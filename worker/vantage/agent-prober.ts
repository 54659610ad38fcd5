/**
 * Probes ports through an agent, with one request for all ports; rows are passed on as they arrive. If an agent is
 * down, slow, too old or violates the schema, only the rows it did not send are lost. The log names the agent, never
 * the host.
 */
import { AGENT_PATH, PROTOCOL, PROTOCOL_HEADER, writeOrder } from '../agent/order.ts';
import { type AgentRow, parseAgentLine } from '../agent/row.ts';
import { sign } from '../agent/signature.ts';
import { AGENT_ANSWER_BYTES_MAX, AGENT_DEADLINE_MS, AGENT_START_DEADLINE_MS } from '../limits.ts';
import type { HttpRequest, OpenStream, Stream } from '../net/http.ts';
import { readLines } from '../net/lines.ts';
import { isPublicAddress } from '../policy/address.ts';
import { withoutDialogue } from '../probe/observation.ts';
import type { Cooldown, MissingReason } from './cooldown.ts';
import type { ProbeOrder } from './order.ts';
import type { ProbedPort, ProbePlan, Prober } from './prober.ts';
import { type Row, toRow } from './row.ts';

export interface KnownAgent {
  id: string;
  url: string;
  token: string;
  /** Whether the edge accepts rows about addresses that are not public. */
  allowPrivateTargets: boolean;
}

export interface AgentTools {
  /** Shared by all stations of this agent. */
  cooldown: Cooldown;
  openStream: OpenStream;
  clock: () => number;
}

type Awaited = Map<number, PromiseWithResolvers<ProbedPort>>;

const OK = 200;
const TOO_MANY_REQUESTS = 429;
/** Statuses that refuse this host, or this edge for asking too often. */
const OF_THE_HOST: readonly number[] = [400, 403, 422, TOO_MANY_REQUESTS, 502];

const LIMITS = {
  startDeadlineMs: AGENT_START_DEADLINE_MS,
  deadlineMs: AGENT_DEADLINE_MS,
  bytesMax: AGENT_ANSWER_BYTES_MAX,
};

export class AgentProber implements Prober {
  readonly #agent: KnownAgent;
  readonly #tools: AgentTools;

  constructor(agent: KnownAgent, tools: AgentTools) {
    this.#agent = agent;
    this.#tools = tools;
  }

  /**
   * The agent has its own policy on which ports it dials, so it is asked about all of them, unless it is in its
   * cooldown.
   */
  plan(order: ProbeOrder): ProbePlan {
    const isLeftAlone = this.#tools.cooldown.reason(this.#tools.clock()) !== null;
    return {
      order,
      dialed: new Set(isLeftAlone ? [] : order.ports),
      connectionsPerPort: 1,
      start: (ports) => this.#start(ports, order),
    };
  }

  colo(): Promise<null> {
    return Promise.resolve(null);
  }

  #start(ports: readonly number[], order: ProbeOrder): ReadonlyMap<number, Promise<ProbedPort>> {
    const awaited: Awaited = new Map(ports.map((port) => [port, Promise.withResolvers<ProbedPort>()]));
    const started = new Map([...awaited].map(([port, { promise }]) => [port, promise]));
    if (ports.length > 0) void this.#settle(awaited, order);
    return started;
  }

  /** Never rejects, and settles every promise. The cooldown may have begun since the plan was made. */
  async #settle(awaited: Awaited, order: ProbeOrder): Promise<void> {
    const { family, destination } = order;
    const reason = this.#tools.cooldown.reason(this.#tools.clock()) ?? (await this.#ask(awaited, order));
    for (const [port, { resolve }] of awaited) {
      const failed = withoutDialogue('error', reason);
      const row = toRow({ port, family, address: destination.address }, failed, this.#tools.clock());
      resolve({ row, cached: false, places: [], dialed: [] });
    }
  }

  /** Takes rows until there is one for every port, and returns the reason for those still missing. */
  async #ask(awaited: Awaited, order: ProbeOrder): Promise<MissingReason> {
    const startedAtMs = this.#tools.clock();
    const opened = await this.#tools.openStream(await this.#request([...awaited.keys()], order), LIMITS);
    if (opened.kind !== 'answer') return this.#leaveAlone(opened.kind, opened.kind === 'timeout');
    const refused = this.#refused(opened);
    if (refused !== null) {
      opened.hangUp();
      return refused;
    }
    try {
      for await (const line of readLines(opened.chunks)) {
        const row = parseAgentLine(line);
        if (row === null || (row !== 'other' && !this.#take(row, awaited, order)))
          return this.#leaveAlone('invalid row in the answer');
        // What remains of the stream is the report, which repeats the rows.
        if (awaited.size === 0) return 'vantage-failed';
      }
    } catch {
      const isLate = this.#tools.clock() - startedAtMs >= AGENT_DEADLINE_MS;
      return isLate
        ? this.#leaveAlone('the answer took too long', true)
        : this.#warn('the answer was cut off');
    }
    return this.#warn('the answer is incomplete');
  }

  /**
   * Null where rows will follow. A fault of the agent itself would affect the next host as well, so it starts the
   * cooldown.
   */
  #refused({ status, headers }: Stream): MissingReason | null {
    const isOurVersion = headers.get(PROTOCOL_HEADER) === String(PROTOCOL);
    if (status === OK && isOurVersion) return null;
    const what = status === OK ? 'different protocol version' : `status ${status}`;
    if (!OF_THE_HOST.includes(status)) return this.#leaveAlone(what);
    const reason = this.#warn(what);
    return status === TOO_MANY_REQUESTS ? 'budget' : reason;
  }

  /** False for a row that was not requested, or whose address must not be shown. */
  #take(sent: AgentRow, awaited: Awaited, { family, destination }: ProbeOrder): boolean {
    const waiting = awaited.get(sent.port);
    if (!waiting || sent.family !== family) return false;
    const { allowPrivateTargets } = this.#agent;
    const addresses = [sent.address ?? [], ...sent.tried.map(({ address }) => address)].flat();
    if (!allowPrivateTargets && !addresses.every(isPublicAddress)) return false;
    awaited.delete(sent.port);
    const row = datedRow(sent, this.#tools.clock());
    // The agent counts what its own address has seen; the edge has paid for one dialogue.
    const dialed = [{ address: destination.address, connections: 1 }];
    waiting.resolve({ row, cached: sent.cached, places: [], dialed });
    return true;
  }

  /** For faults of the agent itself, whatever the host. */
  #leaveAlone(what: string, isLate = false): MissingReason {
    const reason = this.#warn(what, isLate);
    this.#tools.cooldown.begin(reason, this.#tools.clock());
    return reason;
  }

  #warn(what: string, isLate = false): MissingReason {
    console.warn(`Agent ${this.#agent.id}: ${what}`);
    return isLate ? 'vantage-late' : 'vantage-failed';
  }

  async #request(ports: readonly number[], { host, family }: ProbeOrder): Promise<HttpRequest> {
    const { id, url, token } = this.#agent;
    const body = writeOrder({ agent: id, host, ports, family });
    const message = { method: 'POST', path: AGENT_PATH, body } as const;
    const createdSeconds = Math.floor(this.#tools.clock() / 1000);
    const signature = await sign(message, { createdSeconds, nonce: crypto.randomUUID() }, token);
    const headers = { ...signature, 'Content-Type': 'application/json', Accept: 'application/x-ndjson' };
    return { method: 'POST', url: new URL(AGENT_PATH, url), headers, body };
  }
}

/** An agent sends the age of a row rather than its date, so that the two clocks need not agree. */
function datedRow(sent: AgentRow, nowMs: number): Row {
  const { port, family, address, tried, ageSeconds, cached: _, ...observation } = sent;
  return toRow({ port, family, address, tried }, observation, nowMs - ageSeconds * 1000);
}
