/**
 * TCP pings by probes of the public Globalping network: whether a port answers where this service cannot dial it
 * itself. Reports reachability only, sends addresses and never host names, and leaves admission and charging to others.
 *
 * API: globalping.io/docs/api.globalping.io
 */

import {
  GLOBALPING_ANSWER_BYTES_MAX,
  GLOBALPING_DEADLINE_MS,
  GLOBALPING_PACKETS,
  GLOBALPING_POLL_MAX_MS,
  GLOBALPING_POLL_MIN_MS,
  GLOBALPING_PROBES,
  GLOBALPING_REQUEST_DEADLINE_MS,
} from '../../limits.ts';
import type { Exchange, HttpRequest } from '../../net/http.ts';
import { type Observation, withoutDialogue } from '../../probe/observation.ts';
import {
  combineProbes,
  type Measurement,
  type Probe,
  parseCreated,
  parseMeasurement,
  placesOf,
} from './result.ts';

/** ISO 3166-1 alpha-2 in upper case, or `world`. */
export type GlobalpingPlace = string;

export interface PingOrder {
  /** An admitted IP literal, IPv6 without brackets. */
  address: string;
  ports: readonly number[];
  place: GlobalpingPlace;
}

export interface GlobalpingTools {
  /** Base URL of the API, without `/v1`. */
  url: string;
  /** With a token the hourly allowance is that of the account, which is larger than that of our address. */
  token: string | null;
  /** Identifies us, with a URL that explains the service. */
  userAgent: string;
  exchange: Exchange;
  clock: () => number;
  wait: (ms: number) => Promise<void>;
}

/** The probes' observation of a port, and where those probes are. */
export interface Ping {
  observation: Observation;
  places: readonly string[];
}

interface Round extends GlobalpingTools {
  address: string;
  untilMs: number;
}

/** Which probes to use: as many as a country offers, or the ones of an earlier measurement, given by its id. */
type Locations = string | readonly [{ country: string; limit: number }] | null;

/**
 * By port, in the order requested; none rejects. One port is measured first and the others by the very same probes, so
 * that the rows can be compared.
 */
export function pingPorts(
  { address, ports, place }: PingOrder,
  tools: GlobalpingTools,
): ReadonlyMap<number, Promise<Ping>> {
  const round = { ...tools, address, untilMs: tools.clock() + GLOBALPING_DEADLINE_MS };
  const [first, ...others] = new Set(ports);
  if (first === undefined) return new Map();
  const begun = begin(first, locationsOf(place), round);
  return new Map([
    [first, begun.then((id) => followed(id, round))],
    ...others.map((port): [number, Promise<Ping>] => [port, begun.then((id) => besides(id, port, round))]),
  ]);
}

/** Without locations, Globalping picks probes from the whole world. */
function locationsOf(place: GlobalpingPlace): Locations {
  return place === 'world' ? null : [{ country: place, limit: GLOBALPING_PROBES }];
}

/** Whatever prevented the first measurement would prevent the others as well. */
async function besides(first: string | Observation, port: number, round: Round): Promise<Ping> {
  return followed(typeof first === 'string' ? await begin(port, first, round) : first, round);
}

async function followed(begun: string | Observation, round: Round): Promise<Ping> {
  return typeof begun === 'string' ? follow(begun, round) : unseen(begun);
}

/** The id of the new measurement, or why there is none. */
async function begin(port: number, locations: Locations, round: Round): Promise<string | Observation> {
  const order = {
    type: 'ping',
    target: round.address,
    measurementOptions: { protocol: 'TCP', port, packets: GLOBALPING_PACKETS },
    ...(locations === null ? { limit: GLOBALPING_PROBES } : { locations }),
  };
  const request = { method: 'POST', url: addressOf('', round), body: JSON.stringify(order) } as const;
  const body = await ask(request, { 'content-type': 'application/json' }, ACCEPTED, round);
  return typeof body === 'string' ? (parseCreated(body) ?? failed()) : body;
}

/** Polls less and less often: a port that does not answer at once is silent, which takes its full time to establish. */
async function follow(id: string, round: Round): Promise<Ping> {
  const url = addressOf(`/${id}`, round);
  let last: Measurement | null = null;
  let pauseMs = GLOBALPING_POLL_MIN_MS;
  while (round.clock() + pauseMs < round.untilMs) {
    await round.wait(pauseMs);
    const body = await ask({ method: 'GET', url }, {}, OK, round);
    if (typeof body !== 'string') return unseen(body);
    last = parseMeasurement(body, id);
    if (last === null) return unseen(failed());
    const observation = combineProbes(last.probes, last.isFinal);
    if (observation !== null) return seen(observation, last.probes);
    pauseMs = Math.min(2 * pauseMs, GLOBALPING_POLL_MAX_MS);
  }
  const observation = last && combineProbes(last.probes, true);
  return observation && last ? seen(observation, last.probes) : unseen(late());
}

function seen(observation: Observation, probes: readonly Probe[]): Ping {
  return { observation, places: placesOf(probes, observation.outcome) };
}

function unseen(observation: Observation): Ping {
  return { observation, places: [] };
}

const OK = 200;
const ACCEPTED = 202;
const TOO_MANY_REQUESTS = 429;

/** The body of an answer with the expected status; any other answer becomes an observation. */
async function ask(
  request: Omit<HttpRequest, 'headers'>,
  headers: Readonly<Record<string, string>>,
  wanted: number,
  { token, userAgent, exchange, clock, untilMs }: Round,
): Promise<string | Observation> {
  const restMs = untilMs - clock();
  if (restMs <= 0) return late();
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const said = { accept: 'application/json', 'user-agent': userAgent, ...headers, ...authorization };
  const deadlineMs = Math.min(GLOBALPING_REQUEST_DEADLINE_MS, restMs);
  const limits = { deadlineMs, bytesMax: GLOBALPING_ANSWER_BYTES_MAX };
  const fetched = await exchange({ ...request, headers: said }, limits);
  switch (fetched.kind) {
    case 'answer':
      if (fetched.status === wanted) return fetched.body;
      return fetched.status === TOO_MANY_REQUESTS ? withoutDialogue('error', 'budget') : failed();
    case 'timeout':
      return late();
    case 'oversized':
    case 'failed':
      return failed();
  }
}

function addressOf(measurement: string, { url }: Round): URL {
  return new URL(`${url.replace(/\/+$/, '')}/v1/measurements${measurement}`);
}

function late(): Observation {
  return withoutDialogue('error', 'vantage-late');
}

function failed(): Observation {
  return withoutDialogue('error', 'vantage-failed');
}
