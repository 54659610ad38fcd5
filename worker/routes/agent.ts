/**
 * What an agent answers an edge that has it look in its place: signature → request → policy → measure. Nobody else is
 * heard; the agent's own policy, quotas of hosts and memory hold as for any reader.
 */
import { admitSignature, refuseOther } from '../agent/admission.ts';
import { AGENT_PATH, PROTOCOL, PROTOCOL_HEADER, parseOrder } from '../agent/order.ts';
import { verify } from '../agent/signature.ts';
import type { Config } from '../config/config.ts';
import { AGENT_ORDER_BYTES_MAX } from '../limits.ts';
import { readText } from '../net/body.ts';
import { admitCheck } from '../policy/check.ts';
import { eventStream } from '../render/http/stream.ts';
import { type MeasureService, stream } from '../report/measure.ts';
import { type CheckRequest, usualCheck } from '../request/check-request.ts';
import { NOBODY } from '../request/reader.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export interface AgentService extends MeasureService {
  /** True once for each nonce. */
  isNewNonce: (nonce: string) => Promise<boolean>;
}

/** A stream of events, as of a check; what is refused is told like any other problem. */
export async function answerEdge(service: AgentService, request: Request): Promise<Result<Response>> {
  const { agentToken, vantageName } = service.config;
  // Who has the secret may only ask with it; an agent has a name as well, so that it knows what is meant for it.
  if (agentToken === null || vantageName === null) return refuse('no-such-page', AGENT_PATH);
  const body = await authenticBody(request, agentToken, service);
  if (!body.ok) return body;
  // One place of its own: an agent asks no other agents, and the edge has charged the client behind it.
  const config = { ...service.config, agents: [], globalping: 'off' as const };
  const check = orderedCheck(body.value, vantageName, config);
  if (!check.ok) return check;
  const streamed = await stream({ ...service, config }, NOBODY, check.value);
  if (!streamed.ok) return streamed;
  const response = eventStream(streamed.value.events);
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

function orderedCheck(body: string, vantageName: string, config: Config): Result<CheckRequest> {
  const order = parseOrder(body);
  if (!order.ok) return order;
  const { agent, host, ports, family } = order.value;
  const other = refuseOther(agent, vantageName);
  if (other) return other;
  // An edge may offer more ports than this agent: what is missing costs the missing rows.
  const known = ports.filter((port) => config.ports.includes(port));
  const usual = usualCheck(host, config);
  return admitCheck(
    {
      ...usual,
      ports: known.length > 0 ? known : ports,
      family: family === 6 ? '6' : '4',
      regions: usual.regions.slice(0, 1),
      transcript: true,
      caller: false,
    },
    config,
  );
}
