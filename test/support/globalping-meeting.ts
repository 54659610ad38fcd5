/**
 * The Globalping client and its stub over real HTTP, on a simulated clock. Expects that the client never polls too
 * fast.
 */
import { expect } from 'vitest';
import {
  type Exchange,
  exchange,
  type Fetched,
  type FetchLimits,
  type HttpRequest,
} from '../../worker/net/http.ts';
import { type PingOrder, pingPorts } from '../../worker/vantage/globalping/ping.ts';
import type { Seen } from '../local/globalping-probes.ts';
import {
  type GlobalpingStub,
  type GlobalpingStubOptions,
  type PingAnswer,
  startGlobalpingStub,
} from '../local/globalping-stub.ts';

export const HOST = '192.0.2.1';
const IN_GERMANY: PingOrder = { address: HOST, ports: [25], place: 'DE' };
export const NEVER: Seen = { afterPolls: 99, seen: 'silent' };

/** Waits take no real time but keep their order: those that run in parallel end in parallel. */
function skippedTime() {
  let nowMs = 1_764_000_000_000;
  const wait = async (ms: number) => {
    const untilMs = nowMs + ms;
    await new Promise((resolve) => setImmediate(resolve));
    nowMs = Math.max(nowMs, untilMs);
  };
  return { clock: () => nowMs, wait };
}

const started: GlobalpingStub[] = [];

/** To be called after each test. */
export function part(): Promise<unknown> {
  return Promise.all(started.splice(0).map((stub) => stub.stop()));
}

/** An exchange that may advance the clock. */
type Answering = (
  request: HttpRequest,
  limits: FetchLimits,
  wait: (ms: number) => Promise<void>,
) => Promise<Fetched>;

/** A stub and its client, on the same clock. */
export async function meet(options: GlobalpingStubOptions = {}, by: Answering = exchange) {
  const time = skippedTime();
  const stub = await startGlobalpingStub({ ...options, clock: time.clock });
  started.push(stub);
  const asked: { request: HttpRequest; limits: FetchLimits; atMs: number }[] = [];
  const noted: Exchange = (request, limits) => {
    asked.push({ request, limits, atMs: time.clock() });
    return by(request, limits, time.wait);
  };
  const startMs = time.clock();
  const ask = async (order: Partial<PingOrder> = {}, more: { token?: string; url?: string } = {}) => {
    const tools = {
      url: more.url ?? stub.url,
      token: more.token ?? null,
      userAgent: 'smtp-port-check (https://check.test/about)',
      exchange: noted,
      ...time,
    };
    const pings = await Promise.all(
      [...pingPorts({ ...IN_GERMANY, ...order }, tools)].map(async ([port, ping]) => ({
        port,
        ...(await ping),
      })),
    );
    const rows = pings.map(({ port, observation }) => ({ port, ...observation }));
    return { rows, places: pings.map(({ places }) => places), tookMs: time.clock() - startMs };
  };
  return { stub, asked, ask };
}

/** `connected 12` or `error vantage-late`, and how often the measurement was polled. */
export async function verdict(answer: PingAnswer, options: GlobalpingStubOptions = {}) {
  const { stub, ask } = await meet({ otherwise: answer, ...options });
  const { rows } = await ask();
  const said = rows.map(({ outcome, reason, timings }) => {
    return [outcome, reason, timings.connectMs].filter((part) => part !== null).join(' ');
  });
  expect(stub.hasty).toBe(0);
  return { said: said.join(), polls: stub.measurements[0]?.polls };
}
