/**
 * The measurement API of Globalping on loopback: it accepts orders as strictly as the real one, has probes in a few
 * cities, and makes them see what it was told. It dials nothing, and can be told to misbehave.
 *
 * API: public/v1/spec.yaml of github.com/jsdelivr/globalping
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type PingRequest, parseOrder } from './globalping-order.ts';
import { PROBES, type ProbePlace, resultOf, type Seen } from './globalping-probes.ts';

export type Fault =
  | 'rate-limited'
  | 'no-probes'
  | 'not-found'
  | 'redirect'
  | 'http-500'
  | 'malformed'
  | 'oversized'
  | 'hang';

export interface PingAnswer {
  /** What each probe sees; the last entry is for all further ones. */
  probes?: readonly Seen[];
  /** The failure to simulate when the measurement is ordered, or when its result is requested. */
  ordered?: Fault;
  polled?: Fault;
  /** Replaces the correct answer: a string is sent unchanged, anything else as JSON. */
  twistOrdered?: (created: Record<string, unknown>) => unknown;
  twistPolled?: (measurement: Record<string, unknown>) => unknown;
}

export interface GlobalpingStubOptions {
  /** If given, required in every order. */
  token?: string;
  /** How many tests are allowed: one per port and probe. Without a token the real API allows 250 an hour. */
  tests?: number;
  /** What probes see of ports that were not set up. */
  otherwise?: PingAnswer;
  /** Used to tell whether a client polls too fast. */
  clock?: () => number;
}

/** An accepted order, and its result. */
export interface Accepted {
  id: string;
  order: PingRequest;
  headers: IncomingMessage['headers'];
  polls: number;
}

export interface GlobalpingStub {
  readonly url: string;
  /** In the order of arrival. */
  readonly measurements: readonly Accepted[];
  /** Refused orders, with the reasons. */
  readonly refused: readonly string[];
  /** How many polls came sooner after the previous answer than the API allows; they have no other effect. */
  readonly hasty: number;
  /** Sets what probes see of the port from now on. */
  answer(target: string, port: number, answer: PingAnswer): void;
  stop(): Promise<void>;
}

interface Running extends Accepted {
  probes: readonly ProbePlace[];
  answer: PingAnswer;
  answeredAtMs: number;
}

interface Reply {
  status: number;
  /** A string is sent unchanged, anything else as JSON. */
  said: unknown;
  headers?: Readonly<Record<string, string>>;
  wrong?: string;
}

const OK = 200;
const ACCEPTED = 202;
const ANONYMOUS_TESTS = 250;
const POLL_INTERVAL_MS = 500;

/** Several times what any client should read. */
const OVERSIZED_BYTES = 4_000_000;

export async function startGlobalpingStub(options: GlobalpingStubOptions = {}): Promise<GlobalpingStub> {
  const network = new Network(options);
  const server = createServer((request, response) => void network.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    measurements: network.measurements,
    refused: network.refused,
    get hasty() {
      return network.hasty;
    },
    answer: (target, port, answer) => void network.answers.set(`${target} ${port}`, answer),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Network {
  readonly measurements: Running[] = [];
  readonly refused: string[] = [];
  readonly answers = new Map<string, PingAnswer>();
  hasty = 0;
  readonly #token: string | undefined;
  readonly #tests: number;
  readonly #otherwise: PingAnswer;
  readonly #clock: () => number;
  #testsMade = 0;

  constructor({ token, tests, otherwise, clock }: GlobalpingStubOptions) {
    this.#token = token;
    this.#tests = tests ?? ANONYMOUS_TESTS;
    this.#otherwise = otherwise ?? { probes: ['silent'] };
    this.#clock = clock ?? (() => performance.now());
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request;
    const [, id] = /^\/v1\/measurements\/([a-zA-Z0-9]+)$/.exec(url) ?? [];
    if (method === 'POST' && url === '/v1/measurements') {
      const reply = this.#order(await text(request), request.headers);
      if (typeof reply === 'object' && reply.wrong) this.refused.push(`${reply.status}: ${reply.wrong}`);
      give(response, reply, ACCEPTED);
    } else if (method === 'GET' && id !== undefined) give(response, this.#poll(id), OK);
    else give(response, 'not-found', OK);
  }

  #order(body: string, headers: IncomingMessage['headers']): Reply | Fault {
    if (this.#token !== undefined && headers.authorization !== `Bearer ${this.#token}`)
      return refusal(401, 'unauthorized', 'no such token');
    if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
      return refusal(400, 'validation_error', 'no JSON');
    const parsed = parseOrder(body);
    if ('wrong' in parsed) return refusal(400, 'validation_error', parsed.wrong);
    const { target, measurementOptions } = parsed.order;
    const answer = this.answers.get(`${target} ${measurementOptions.port}`) ?? this.#otherwise;
    return answer.ordered ?? this.#begin(parsed.order, headers, answer);
  }

  #begin(order: PingRequest, headers: IncomingMessage['headers'], answer: PingAnswer): Reply | Fault {
    const probes = this.#probesFor(order);
    if (probes.length === 0) return 'no-probes';
    const isAffordable = this.#testsMade + probes.length <= this.#tests;
    if (isAffordable) this.#testsMade += probes.length;
    const limits = {
      'x-ratelimit-limit': String(this.#tests),
      'x-ratelimit-remaining': String(this.#tests - this.#testsMade),
      'x-ratelimit-reset': '3600',
    };
    if (!isAffordable) return { ...refusal(429, 'too_many_probes', 'no tests left'), headers: limits };
    const id = `stub${String(this.measurements.length).padStart(20, '0')}`;
    this.measurements.push({ id, order, headers, polls: 0, probes, answer, answeredAtMs: this.#clock() });
    const created = { id, probesCount: probes.length };
    const said = answer.twistOrdered ? answer.twistOrdered(created) : created;
    return { status: ACCEPTED, said, headers: { ...limits, location: `/v1/measurements/${id}` } };
  }

  /** The probes of an earlier measurement, or as many as requested from each place; without a place, from anywhere. */
  #probesFor({ locations, limit }: PingRequest): ProbePlace[] {
    if (typeof locations === 'string') {
      return [...(this.measurements.find(({ id }) => id === locations)?.probes ?? [])];
    }
    if (locations.length === 0) return PROBES.slice(0, limit ?? 1);
    const found = locations.flatMap(({ country, magic, limit: own }) => {
      const wanted = (country ?? magic ?? '').toUpperCase();
      const there = PROBES.filter((probe) => wanted === 'WORLD' || probe.country === wanted);
      return there.slice(0, own ?? limit ?? 1);
    });
    return found.slice(0, limit ?? found.length);
  }

  #poll(id: string): Reply | Fault {
    const running = this.measurements.find((one) => one.id === id);
    if (!running) return 'not-found';
    const nowMs = this.#clock();
    // No result is available at once, so that the pause after the order counts as well.
    if (nowMs - running.answeredAtMs < POLL_INTERVAL_MS) this.hasty += 1;
    running.answeredAtMs = nowMs;
    running.polls += 1;
    const { polled, twistPolled } = running.answer;
    if (polled) return polled;
    const measurement = measured(running);
    return { status: OK, said: twistPolled ? twistPolled(measurement) : measurement };
  }
}

function measured({ id, order, polls, probes, answer }: Running): Record<string, unknown> {
  const seen = answer.probes ?? ['silent'];
  const results = probes.map((probe, index) => ({
    probe,
    result: resultOf(seen[index] ?? seen.at(-1) ?? 'silent', order, polls),
  }));
  const isRunning = results.some(({ result }) => result.status === 'in-progress');
  const at = '2026-11-24T12:00:00.000Z';
  return {
    id,
    type: order.type,
    status: isRunning ? 'in-progress' : 'finished',
    createdAt: at,
    updatedAt: at,
    target: order.target,
    probesCount: probes.length,
    measurementOptions: order.measurementOptions,
    results,
  };
}

function refusal(status: number, type: string, message: string): Reply {
  return { status, said: { error: { type, message } }, wrong: message };
}

/** Sent instead of the answer with the expected status. */
const FAULTS: Readonly<Record<Exclude<Fault, 'hang'>, (due: number) => Reply>> = {
  'rate-limited': () => ({
    ...refusal(429, 'too_many_requests', 'fewer requests'),
    headers: { 'retry-after': '4' },
  }),
  'no-probes': () => refusal(422, 'no_probes_found', 'no such probes'),
  'not-found': () => refusal(404, 'not_found', 'no such thing'),
  redirect: () => ({ status: 302, said: '', headers: { location: '/v1/measurements/elsewhere' } }),
  'http-500': () => refusal(500, 'api_error', 'no luck'),
  malformed: (due) => ({ status: due, said: '{"id":"stub' }),
  oversized: (due) => ({ status: due, said: 'x'.repeat(OVERSIZED_BYTES) }),
};

function give(response: ServerResponse, reply: Reply | Fault, due: number): void {
  if (reply === 'hang') return;
  const { status, said, headers } = typeof reply === 'string' ? FAULTS[reply](due) : reply;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof said === 'string' ? said : JSON.stringify(said));
}
