/**
 * The body of a request from an edge to an agent. Written and read in this file, so that both ends agree; the agent's
 * own policy decides what it actually does.
 */
import * as v from 'valibot';
import type { Family } from '../api/index.ts';
import { type AskedHost, type Host, parseHost } from '../host/host.ts';
import { PORTS_ORDERED_MAX } from '../limits.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

/** Incremented with each change that one of the two ends would misunderstand. */
export const PROTOCOL = 1;

export const AGENT_PATH = '/v1/agent/check';

/** Also sent with the answer, because an agent of another version may use words with a different meaning. */
export const PROTOCOL_HEADER = 'Smtp-Port-Check-Protocol';

export interface AgentOrder {
  /** The id of the agent the request is addressed to. */
  agent: string;
  host: Host;
  ports: readonly number[];
  family: Family;
}

/** The order as read from a body. */
export interface ReceivedOrder extends AgentOrder {
  host: AskedHost;
}

export function writeOrder({ agent, host, ports, family }: AgentOrder): string {
  return JSON.stringify({ protocol: PROTOCOL, agent, host: host.host, ports, family });
}

const Order = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    protocol: v.number(),
    agent: v.string(),
    host: v.string(),
    ports: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
      v.minLength(1),
      v.maxLength(PORTS_ORDERED_MAX),
    ),
    family: v.picklist([4, 6]),
  }),
);

export function parseOrder(body: string): Result<ReceivedOrder> {
  const parsed = v.safeParse(Order, body);
  if (!parsed.success) return refuse('order-unreadable');
  const { protocol, agent, ports, family } = parsed.output;
  if (protocol !== PROTOCOL) return refuse('order-version', String(protocol), { version: PROTOCOL });
  const host = parseHost(parsed.output.host);
  if (!host.ok) return host;
  return done({ agent, host: host.value, ports: [...new Set(ports)], family });
}
