/**
 * How an agent answers an edge that has it check in its place: signature → request → policy → measure. Only signed
 * requests are answered. The agent's own policy, host quotas and cache apply as for any reader.
 */
import { admitSignature, refuseOther } from '../agent/admission.ts';
import { AGENT_PATH, PROTOCOL, PROTOCOL_HEADER, parseOrder } from '../agent/order.ts';
import { verify } from '../agent/signature.ts';
import type { Config } from '../config/config.ts';
import { AGENT_ORDER_BYTES_MAX, POSTED_DEADLINE_MS } from '../limits.ts';
import { readPosted } from '../net/body.ts';
import { admitCheck } from '../policy/check.ts';
import { eventStream } from '../render/http/stream.ts';
import { type MeasureService, stream } from '../report/measure.ts';
import { type CheckRequest, usualCheck } from '../request/check-request.ts';
import { NOBODY } from '../request/reader.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

export interface AgentService extends MeasureService {
  /** True the first time a nonce is seen. */
  isNewNonce: (nonce: string) => Promise<boolean>;
}

const ORDER = { bytesMax: AGENT_ORDER_BYTES_MAX, deadlineMs: POSTED_DEADLINE_MS };

/** A stream of events, as for a check; a refusal is sent as an ordinary problem. */
export async function answerEdge(service: AgentService, request: Request): Promise<Result<Response>> {
  const { agentToken, vantageName } = service.config;
  // Needs a secret to authenticate the edge, and a name by which the agent recognizes requests meant for it.
  if (agentToken === null || vantageName === null) return refuse('no-such-page', AGENT_PATH);
  const body = await authenticBody(request, agentToken, service);
  if (!body.ok) return body;
  // A single vantage point: an agent asks no other agents. The edge has already charged the client.
  const config = { ...service.config, agents: [], globalping: 'off' as const };
  const check = orderedCheck(body.value, vantageName, config);
  if (!check.ok) return check;
  const streamed = await stream({ ...service, config }, NOBODY, check.value);
  if (!streamed.ok) return streamed;
  const response = eventStream(streamed.value.events);
  response.headers.set(PROTOCOL_HEADER, String(PROTOCOL));
  return done(response);
}

/** The body, once its sender and its time are verified and it is known not to be a replay. */
async function authenticBody(
  request: Request,
  token: string,
  { clock, isNewNonce }: AgentService,
): Promise<Result<string>> {
  const posted = await readPosted(request.body, ORDER);
  if (posted.kind !== 'text') return refuse('order-unreadable');
  const body = posted.text;
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
  // An edge may offer more ports than this agent; only the rows of those ports will be missing.
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
