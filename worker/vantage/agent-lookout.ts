/**
 * Sees ports through an agent: asks it once for all of them and takes its rows as they come. An agent that is down, slow,
 * too old or lies about its schema costs the rows it did not tell; which agent it was stands in the log, which host does not.
 */
import { AGENT_PATH, PROTOCOL, PROTOCOL_HEADER, writeOrder } from '../agent/order.ts';
import { type AgentRow, parseAgentLine } from '../agent/row.ts';
import { sign } from '../agent/signature.ts';
import type { HttpRequest, OpenStream } from '../http.ts';
import { AGENT_ANSWER_BYTES_MAX, AGENT_DEADLINE_MS, AGENT_START_DEADLINE_MS } from '../limits.ts';
import { withoutDialogue } from '../probe/observation.ts';
import { readLines } from './lines.ts';
import type { Look, Lookout, Sight } from './lookout.ts';
import { type Row, toRow } from './row.ts';

export interface KnownAgent {
  id: string;
  url: string;
  token: string;
}

export interface AgentTools {
  openStream: OpenStream;
  clock: () => number;
}

/** Why rows are missing. */
type Lack = 'vantage-failed' | 'vantage-late' | 'budget';

const LIMITS = {
  startDeadlineMs: AGENT_START_DEADLINE_MS,
  deadlineMs: AGENT_DEADLINE_MS,
  bytesMax: AGENT_ANSWER_BYTES_MAX,
};

export class AgentLookout implements Lookout {
  readonly #agent: KnownAgent;
  readonly #tools: AgentTools;

  constructor(agent: KnownAgent, tools: AgentTools) {
    this.#agent = agent;
    this.#tools = tools;
  }

  /** What it dials is the agent's own policy. */
  isAsked(): boolean {
    return true;
  }

  colo(): Promise<null> {
    return Promise.resolve(null);
  }

  look(ports: readonly number[], look: Look): ReadonlyMap<number, Promise<Sight>> {
    const awaited = new Map(ports.map((port) => [port, Promise.withResolvers<Sight>()]));
    const { family, destination } = look;
    const onRow = (told: AgentRow): boolean => {
      const sight = awaited.get(told.port);
      if (!sight || told.family !== family) return false;
      awaited.delete(told.port);
      sight.resolve({ row: toSeen(told, this.#tools.clock()), cached: told.cached, place: null });
      return true;
    };
    const promises = new Map([...awaited].map(([port, { promise }]) => [port, promise]));
    if (ports.length > 0)
      void this.#ask(ports, look, onRow, () => awaited.size === 0).then((lack) => {
        for (const [port, { resolve }] of awaited) {
          const failed = withoutDialogue('error', lack);
          const row = toRow({ port, family, address: destination.address }, failed, this.#tools.clock());
          resolve({ row, cached: false, place: null });
        }
      });
    return promises;
  }

  /** Reads until all is told, or tells what is the matter. Never rejects. */
  async #ask(
    ports: readonly number[],
    look: Look,
    onRow: (row: AgentRow) => boolean,
    isComplete: () => boolean,
  ): Promise<Lack> {
    const startedAtMs = this.#tools.clock();
    const opened = await this.#tools.openStream(await this.#request(ports, look), LIMITS);
    if (opened.kind !== 'answer') return this.#lacking(opened.kind, opened.kind === 'timeout');
    const { status, headers, chunks, hangUp } = opened;
    if (status !== 200 || headers.get(PROTOCOL_HEADER) !== String(PROTOCOL)) {
      hangUp();
      this.#lacking(status === 200 ? 'another version' : `status ${status}`);
      return status === 429 ? 'budget' : 'vantage-failed';
    }
    try {
      for await (const line of readLines(chunks)) {
        const told = parseAgentLine(line);
        if (told === null || (told !== 'other' && !onRow(told))) return this.#lacking('a row that cannot be');
        // What is left is the report, which says it all again.
        if (isComplete()) return 'vantage-failed';
      }
    } catch {
      const isLate = this.#tools.clock() - startedAtMs >= AGENT_DEADLINE_MS;
      return this.#lacking(isLate ? 'too late an end' : 'an answer that broke off', isLate);
    }
    return this.#lacking('less than was asked');
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
