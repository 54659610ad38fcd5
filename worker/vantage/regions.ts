/**
 * Several regions as one answer: each is asked by itself, at the same time. One that fails, is late or cannot resolve the
 * host costs its own rows; what concerns the host itself refuses the check, whichever region found it out.
 */
import type { Family, FamilyChoice, LocationHint, ProblemCode, Reason, Target, Vantage } from '../api.ts';
import { REGION_START_DEADLINE_MS } from '../limits.ts';
import { type Refusal, WHYS } from '../refusal.ts';
import { done, type Result } from '../result.ts';
import {
  askRegion,
  type FindStation,
  failedRow,
  type RegionAnswer,
  type RegionEvent,
  type RegionOrder,
} from './region.ts';

export interface RegionsOrder extends Omit<RegionOrder, 'region'> {
  /** At least one, each once. */
  regions: readonly LocationHint[];
  /** Away from Cloudflare: what the one place is called, whatever region its station goes by. */
  vantageName: string | null;
}

/** What one vantage point has to tell; in which data centre it ran comes among the events. */
export interface VantageRows {
  vantage: Omit<Vantage, 'colo'>;
  /** The families the rows are of, in the order they are listed. */
  families: readonly Family[];
  events: AsyncGenerator<RegionEvent>;
}

export interface VantagesAnswer {
  target: Target;
  /** In the order asked. */
  vantages: readonly VantageRows[];
}

export async function askRegions(order: RegionsOrder, station: FindStation): Promise<Result<VantagesAnswer>> {
  const asked = order.regions.map((region) => inTime(askRegion({ ...order, region }, station)));
  const answers = await Promise.all(asked);
  const refusals = answers.flatMap((answer) => (answer === null || answer.ok ? [] : [answer.refusal]));
  const [first] = answers.flatMap((answer) => (answer?.ok ? [answer.value] : []));
  const decisive =
    refusals.find(({ why }) => OF_THE_HOST.includes(WHYS[why])) ?? (first ? null : refusals[0]);
  if (decisive) return { ok: false, refusal: decisive };
  const { host, unicodeHost } = order.host;
  const target = first?.target ?? { host, unicodeHost, addresses: [], provider: null };
  const families = first?.families ?? familiesOf(order.family);
  const vantages = order.regions.map((region, index) => {
    const answer = answers[index];
    const rows = answer?.ok ? answer.value : missing(order, target, families, answer ? answer.refusal : null);
    return { vantage: vantageOf(region, order.vantageName), families: rows.families, events: rows.events };
  });
  return done({ target, vantages });
}

function vantageOf(region: LocationHint, name: string | null): VantageRows['vantage'] {
  return { id: name ?? region, kind: 'region', region: name === null ? region : null, place: name };
}

/** Whatever one region finds of these is true of the host everywhere. */
const OF_THE_HOST: readonly ProblemCode[] = ['private-address', 'opted-out'];

/** Null for a region that does not even begin to answer; what it says later, nobody hears. */
async function inTime(answer: Promise<Result<RegionAnswer>>): Promise<Result<RegionAnswer> | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), REGION_START_DEADLINE_MS);
  const answered = await Promise.race([answer, late.promise]);
  clearTimeout(timer);
  if (answered === null) void answer.then(silence);
  return answered;
}

async function silence(answer: Result<RegionAnswer>): Promise<void> {
  if (answer.ok) await answer.value.events.return(undefined);
}

function familiesOf(choice: FamilyChoice): readonly Family[] {
  if (choice === 'both') return [4, 6];
  return [choice === '6' ? 6 : 4];
}

function reasonOf(refusal: Refusal | null): Reason {
  if (refusal === null) return 'vantage-late';
  return SPENT.includes(WHYS[refusal.why]) ? 'budget' : 'vantage-failed';
}

const SPENT: readonly ProblemCode[] = ['rate-limited', 'host-busy'];

/** The rows of a region that has none. */
function missing(
  { ports }: RegionsOrder,
  target: Target,
  families: readonly Family[],
  refusal: Refusal | null,
): RegionAnswer {
  const reason = reasonOf(refusal);
  const events = async function* (): AsyncGenerator<RegionEvent> {
    for (const port of ports) for (const family of families) yield failedRow(port, family, reason);
  };
  return { target, families, events: events() };
}
