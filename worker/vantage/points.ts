/**
 * Asks several vantage points at once and combines their answers. One that fails, is late or cannot resolve the host
 * loses only its own rows; a refusal that concerns the host itself refuses the whole check.
 */
import type { ProblemCode, Reason, Target, Vantage, VantageId } from '../api/index.ts';
import { VANTAGE_START_DEADLINE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import { type Allowance, tightest } from '../quota/window.ts';
import { type Refusal, WHYS } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { kindOf, type VantagePoint } from './choice.ts';
import type { Aim, CheckOrder, StationOrder } from './order.ts';
import {
  aimsOf,
  askVantagePoint,
  type FindStation,
  failedRow,
  type VantageAnswer,
  type VantageEvent,
} from './point.ts';
import { unresolvedTarget } from './target.ts';

export interface VantagePointsOrder extends CheckOrder, VantageNames {
  /** At least one, each once. */
  points: readonly VantagePoint[];
}

/** What a report shows as the names of vantage points, besides their ids. */
export interface VantageNames {
  /** Off Cloudflare: the name of the single vantage point, whatever region its stations use. */
  vantageName: string | null;
  agents: readonly { id: string; place: string }[];
}

/**
 * The rows of one vantage point. Its actual location comes as one of the events, since only the vantage point knows it.
 */
export interface VantageRows {
  vantage: Omit<Vantage, 'colo'>;
  /** What each port has a row about, in the order they are listed. */
  aims: readonly Aim[];
  events: AsyncGenerator<VantageEvent>;
}

export interface VantagesAnswer {
  target: Target;
  /** In the order requested. */
  vantages: readonly VantageRows[];
  /** The remaining quota of the client, if it was charged: once for all vantage points. */
  allowances: readonly Allowance[];
}

/** The answer of a vantage point that needs no station; null if it needs one. */
export type AnswerAlone = (order: StationOrder) => Result<VantageAnswer> | null;

export async function askVantagePoints(
  order: VantagePointsOrder,
  station: FindStation,
  answerAlone: AnswerAlone = () => null,
): Promise<Result<VantagesAnswer>> {
  const { host, family, addresses, ehloName, client, isEstablished, transcript } = order;
  const check: CheckOrder = { host, family, addresses, ehloName, client, isEstablished, transcript };
  const asked = order.points.map(({ id, ports }) => {
    const point = { ...check, vantage: id, ports };
    return answerAlone(point) ?? inTime(askVantagePoint(point, station));
  });
  const answers = await Promise.all(asked);
  const refusals = answers.flatMap((answer) => (answer === null || answer.ok ? [] : [answer.refusal]));
  const [first] = answers.flatMap((answer) => (answer?.ok ? [answer.value] : []));
  const decisive =
    refusals.find(({ why }) => OF_THE_HOST.includes(WHYS[why].code)) ?? (first ? null : refusals[0]);
  if (decisive) return { ok: false, refusal: decisive };
  const target = first?.target ?? unresolvedTarget(order.host);
  const aims = first?.aims ?? aimsOf(order.family);
  const vantages = order.points.map(({ id, ports }, index) => {
    const answer = answers[index];
    const rows = answer?.ok ? answer.value : missing(ports, target, aims, answer ? answer.refusal : null);
    return { vantage: vantageOf(id, order), aims: rows.aims, events: rows.events };
  });
  const allowances = answers.flatMap((answer) => (answer?.ok ? answer.value.allowances : []));
  return done({ target, vantages, allowances: tightest(allowances) });
}

export function vantageOf(id: VantageId, { vantageName, agents }: VantageNames): VantageRows['vantage'] {
  const kind = kindOf(id);
  if (kind === 'region')
    return { id: vantageName ?? id, kind, region: vantageName === null ? id : null, place: vantageName };
  return { id, kind, region: null, place: agents.find((agent) => id === `agent:${agent.id}`)?.place ?? null };
}

/** If any vantage point reports one of these, it applies everywhere. */
const OF_THE_HOST: readonly ProblemCode[] = ['private-address', 'opted-out'];

/** Null for a vantage point that does not begin to answer in time; a late answer is discarded. */
function inTime(answer: Promise<Result<VantageAnswer>>): Promise<Result<VantageAnswer> | null> {
  return within<Result<VantageAnswer> | null>(VANTAGE_START_DEADLINE_MS, answer, () => {
    void answer.then(hangUp);
    return null;
  });
}

async function hangUp(answer: Result<VantageAnswer>): Promise<void> {
  if (answer.ok) await answer.value.events.return(undefined);
}

function reasonOf(refusal: Refusal | null): Reason {
  if (refusal === null) return 'vantage-late';
  return SPENT.includes(WHYS[refusal.why].code) ? 'budget' : 'vantage-failed';
}

const SPENT: readonly ProblemCode[] = ['rate-limited', 'host-busy'];

/** Rows for a vantage point that has none: one for each port, with the reason. */
function missing(
  ports: readonly number[],
  target: Target,
  aims: readonly Aim[],
  refusal: Refusal | null,
): VantageAnswer {
  const reason = reasonOf(refusal);
  const events = async function* (): AsyncGenerator<VantageEvent> {
    for (const port of ports) for (const aim of aims) yield failedRow(port, aim, reason);
  };
  return { target, aims, allowances: [], events: events() };
}
