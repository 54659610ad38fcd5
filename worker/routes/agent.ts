/**
 * The pipeline of an agent: signature → request → policy → vantage → report, for an edge that has this deployment look in
 * its place. Nobody else is heard; own policy, quotas of hosts and memory hold as for any reader.
 */

import { admitSignature, refuseOther } from '../agent/admission.ts';
import { AGENT_PATH, type AgentOrder, PROTOCOL, PROTOCOL_HEADER, parseOrder } from '../agent/order.ts';
import { verify } from '../agent/signature.ts';
import { type Config, NAMELESS } from '../config/config.ts';
import { AGENT_ORDER_BYTES_MAX } from '../limits.ts';
import { readText } from '../net/body.ts';
import { admitHost } from '../policy/host.ts';
import { admitPorts } from '../policy/ports.ts';
import { eventStream } from '../render/http/stream.ts';
import { reportEvents } from '../report/events.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { pointsOf } from '../vantage/choice.ts';
import type { FindStation } from '../vantage/point.ts';
import { askPoints } from '../vantage/points.ts';

export interface AgentService {
  config: Config;
  station: FindStation;
  /** True once for each nonce. */
  isNewNonce: (nonce: string) => Promise<boolean>;
  clock: () => number;
}

/** A stream of events, as of a check; what is refused is told like any other problem. */
export async function answerEdge(service: AgentService, request: Request): Promise<Result<Response>> {
  const { config, clock } = service;
  const { agentToken, vantageName } = config;
  // Who has the secret may only ask with it; an agent has a name as well, so that it knows what is meant for it.
  if (agentToken === null || vantageName === null) return refuse('no-such-page', AGENT_PATH);
  const body = await authenticBody(request, agentToken, service);
  if (!body.ok) return body;
  const order = admit(body.value, vantageName, config);
  if (!order.ok) return order;
  const { host, ports, family } = order.value;
  const startedAtMs = clock();
  const answer = await askPoints(
    {
      points: ownPoint(ports, config),
      host,
      family: family === 6 ? '6' : '4',
      ehloName: config.ehloName ?? NAMELESS,
      // The edge has charged the client who is behind it.
      client: null,
      vantageName,
      agents: [],
    },
    service.station,
  );
  if (!answer.ok) return answer;
  const events = reportEvents({ ports, transcript: true, startedAtMs, caller: null }, answer.value, clock);
  const response = eventStream(events);
  response.headers.set(PROTOCOL_HEADER, String(PROTOCOL));
  return done(response);
}

/** The body, once it is certain who sent it, when, and that it comes for the first time. */
async function authenticBody(
  request: Request,
  token: string,
  { clock, isNewNonce }: AgentService,
): Promise<Result<string>> {
  const body = await readText(request.body, AGENT_ORDER_BYTES_MAX);
  if (body === null) return refuse('order-unreadable');
  const { method, headers } = request;
  const verified = await verify(headers, { method, path: AGENT_PATH, body }, token);
  const signed = admitSignature(verified, clock());
  if (!signed.ok) return signed;
  const isNew = await isNewNonce(signed.value.nonce);
  return isNew ? done(body) : refuse('signature-replayed');
}

function admit(body: string, vantageName: string, config: Config): Result<AgentOrder> {
  const order = parseOrder(body);
  if (!order.ok) return order;
  const { agent, host, ports } = order.value;
  const other = refuseOther(agent, vantageName);
  if (other) return other;
  const admitted = admitHost(host, config);
  if (!admitted.ok) return admitted;
  // An edge may offer more ports than this agent: what is missing costs the missing rows.
  const known = ports.filter((port) => config.ports.includes(port));
  const allowed = admitPorts(known.length > 0 ? known : ports, config.ports);
  return allowed.ok ? done({ ...order.value, ports: allowed.value }) : allowed;
}

/** One place of its own: an agent asks no other agents. */
function ownPoint(ports: readonly number[], config: Config) {
  const alone = { ...config, agents: [], globalping: 'off' } as const;
  return pointsOf(config.defaultRegions, ports, undefined, alone).slice(0, 1);
}
