/**
 * What the stations of the chosen vantage points have on record about the ports of an admitted host, in the form of a check's
 * answer. Nothing is dialed, looked up, written or charged.
 */
import type { Address, Family, Target, VantageId } from '../api/index.ts';
import type { Config } from '../config/config.ts';
import type { Admission } from '../directory/admission.ts';
import { type Host, hostAlone } from '../host/host.ts';
import { isSubmissionPort } from '../knowledge/ports.ts';
import { RECORD_DEADLINE_MS } from '../limits.ts';
import { within } from '../net/deadline.ts';
import type { CheckRequest } from '../request/check-request.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { kindOf, pointsOf, type VantagePoint } from './choice.ts';
import { keepersAmong } from './keepers.ts';
import { joinPlaces } from './location.ts';
import type { Aim } from './order.ts';
import type { VantageEvent } from './point.ts';
import { type VantageRows, type VantagesAnswer, vantageOf } from './points.ts';
import type { ProbedPort } from './prober.ts';
import type { RecordOrder } from './row-memory.ts';
import type { OnRecord } from './station.ts';
import { unresolvedTarget } from './target.ts';

/** The front's view of a station that it only asks for what it has on record. */
export interface RecordingStub {
  onRecord(order: RecordOrder): Promise<OnRecord>;
}

export type FindRecord = (vantage: VantageId, host: string) => RecordingStub;

export interface RecordService {
  config: Config;
  directory: Pick<Admission, 'keepersOf'>;
  station: FindRecord;
}

type Asked = Pick<CheckRequest, 'host' | 'regions'> & RecordOrder;

/** Vantage points that remember nothing are left out, and so are their ports; refused if none remembers anything. */
export async function rememberedCheck(
  service: RecordService,
  asked: Asked,
  continent: string | undefined,
): Promise<Result<VantagesAnswer>> {
  const { regions, ports } = asked;
  const points = pointsOf(regions, ports, continent, service.config);
  const records = await recordsOf(service, asked, points);
  if (records.length === 0) return refuse('nothing-remembered', asked.host.written);
  return done(answerOf(asked, records, service.config));
}

/** The newest of all regions; null if none remembers anything, or if nobody can tell: whoever asks has more to say than this. */
export async function rememberedAnywhere(
  service: RecordService,
  asked: Omit<Asked, 'regions'>,
): Promise<VantagesAnswer | null> {
  const { config } = service;
  const points = config.regions.map((id) => ({ id, ports: asked.ports }));
  const records = await recordsOf(service, asked, points).catch(() => []);
  const [first] = records.toSorted((one, other) => newestIn(other) - newestIn(one));
  return first === undefined ? null : answerOf(asked, [first], config);
}

/** When the newest of its rows was observed. */
function newestIn({ record }: Recorded): number {
  return Math.max(...record.rows.map(({ row }) => Date.parse(row.checkedAt)));
}

interface Recorded {
  id: VantageId;
  record: OnRecord;
}

async function recordsOf(
  { directory, station }: RecordService,
  { host: asked, family, addresses, transcript }: Omit<Asked, 'regions'>,
  points: readonly VantagePoint[],
): Promise<Recorded[]> {
  const keeping = await keepersAmong(points, asked, directory);
  const recorded = keeping.map(async ({ id, ports }): Promise<Recorded[]> => {
    const order = { ports, family, addresses, transcript };
    const record = await inTime(station(id, asked.host).onRecord(order));
    return record !== null && isEnough(record, ports) ? [{ id, record }] : [];
  });
  return (await Promise.all(recorded)).flat();
}

/**
 * Of a host of which only other ports are on record, nobody can say which to use: the ports for submission have to be among them
 * if they are asked for.
 */
function isEnough({ rows }: OnRecord, asked: readonly number[]): boolean {
  const known = rows.map(({ row }) => row.port);
  return rows.length > 0 && asked.filter(isSubmissionPort).every((port) => known.includes(port));
}

/** One that fails or is late remembers nothing. */
function inTime(record: Promise<OnRecord>): Promise<OnRecord | null> {
  const found = record.catch(() => null);
  return within<OnRecord | null>(RECORD_DEADLINE_MS, found, () => null);
}

function answerOf(
  { host, ports, addresses }: Omit<Asked, 'regions'>,
  records: readonly Recorded[],
  config: Config,
): VantagesAnswer {
  const vantages = records.map(({ id, record }): VantageRows => {
    const rows = record.rows.toSorted(
      (one, other) => ports.indexOf(one.row.port) - ports.indexOf(other.row.port),
    );
    const aims = aimsOfRows(rows, addresses === 'all');
    return { vantage: vantageOf(id, config), aims, events: eventsOf(rows, kindOf(id) === 'region') };
  });
  return { target: targetOfRecords(hostAlone(host), records), vantages, allowances: [] };
}

function aimsOfRows(rows: readonly ProbedPort[], isEachAddress: boolean): Aim[] {
  const aims = rows.map(
    ({ row }): Aim => ({ family: row.family, address: isEachAddress ? row.address : null }),
  );
  const distinct = new Map(aims.map((aim) => [`${aim.family} ${aim.address}`, aim]));
  return [...distinct.values()].toSorted((one, other) => one.family - other.family);
}

function targetOfRecords(host: Host, records: readonly Recorded[]): Target {
  const told = records.flatMap(({ record }) => record.target ?? []);
  const [first] = told;
  if (first !== undefined) return first;
  const seen = records.flatMap(({ record }) =>
    record.rows.flatMap(({ row }) => (row.address === null ? [] : [addressOf(row.address, row.family)])),
  );
  const addresses = [...new Map(seen.map((one) => [one.address, one])).values()];
  return { ...unresolvedTarget(host), addresses };
}

function addressOf(address: string, family: Family): Address {
  return { address, family };
}

/** Where an edge's own station looked from is no longer known; others said it with their rows. */
async function* eventsOf(rows: readonly ProbedPort[], isRegion: boolean): AsyncGenerator<VantageEvent> {
  for (const { row } of rows) yield { type: 'row', row, cached: true };
  const place = isRegion ? null : joinPlaces(rows.flatMap(({ places }) => places));
  yield { type: 'end', location: { colo: null, place }, ipv6: null, reached: [] };
}
