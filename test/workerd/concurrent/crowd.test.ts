/** Many readers of one host cost no more than a few: counts everything that leaves the front, outside and inside. */
import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Report } from '../../../worker/api/index.ts';
import { Dialer } from '../../../worker/vantage/dialer.ts';
import { stationName } from '../../../worker/vantage/point.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { eventsOf, forgetVisits, get, publish, queries, traces, visits } from '../outside.ts';
import { watchTimers } from '../timers.ts';
import { countWrites, type Writes } from '../writes.ts';

const TTL_MS = 60_000;
const REGIONS = ['wnam', 'enam', 'weur', 'apac', 'oc'] as const;
const PORTS = [80, 465, 587, 588, 2525];
const ALL = REGIONS.join();

/** The readers' requests: overlapping lists of ports and regions; the first four ask for everything. */
const QUESTIONS = [
  `ports=80,587&regions=${ALL}`,
  `ports=587,2525&regions=${ALL}`,
  `ports=2525,588,80&regions=${ALL}`,
  `ports=465&regions=${ALL}`,
  'ports=80,465,587,588,2525&regions=weur',
  'ports=2525,587&regions=oc',
  'ports=588,587,588&regions=apac,nearest',
  'ports=2525&regions=enam,wnam',
  'ports=80&regions=wnam',
  'ports=465,587&regions=weur,oc&family=4',
];

const CURL = { headers: { 'User-Agent': 'curl/8.9.1' } };

/**
 * How readers ask and read the answer. Each returns the outcomes it saw, or null if it left before any. Seven ways are
 * mixed with ten requests.
 */
const WAYS: readonly ((host: string, question: string) => Promise<string[] | null>)[] = [
  async (host, question) => told(await get(`/v1/check?host=${host}&${question}`)),
  async (host, question) => told(await get(`/v1/check?host=${host}&${question}&caller=0&transcript=1`)),
  async (host, question) => told(await get(`/${host}?${question}`)),
  async (host, question) => streamed(await get(`/v1/check?host=${host}&${question}&format=ndjson`)),
  async (host, question) => written(await get(`/${host}?${question}`, CURL)),
  async (host, question) => written(await get(`/check/${host}?${question}&lang=en`, CURL)),
  async (host, question) => {
    const answer = await get(`/v1/check?host=${host}&${question}&format=ndjson`);
    for await (const { type } of eventsOf(answer)) if (type === 'target') break;
    return null;
  },
];
const LEAVING = WAYS.length - 1;

/** What every reader with this request must see, however it asks, unless it leaves. */
function outcomesFor(question: string): string {
  const [, ports = ''] = /ports=([\d,]+)/.exec(question) ?? [];
  const outcomes = ports.split(',').map((port) => (port === '465' ? 'implicit-tls' : 'starttls'));
  return distinct(outcomes);
}

function distinct(outcomes: readonly string[]): string {
  return [...new Set(outcomes)].toSorted().join();
}

async function told(answer: Response): Promise<string[]> {
  const { vantages } = await answer.json<Report>();
  return vantages.flatMap(({ ports }) => ports).map(({ outcome }) => outcome);
}

async function streamed(answer: Response): Promise<string[]> {
  const seen: string[] = [];
  for await (const event of eventsOf(answer)) if (event.type === 'port') seen.push(event.report.outcome);
  return seen;
}

async function written(answer: Response): Promise<string[]> {
  const text = await answer.text();
  const words = text.match(/(?:START)?TLS(?= works|, not trusted)|refused|no answer|our side/g) ?? [];
  return words.map((word) => ({ STARTTLS: 'starttls', TLS: 'implicit-tls' })[word] ?? word);
}

let writes: Writes;

beforeAll(async () => {
  const any = env.STATION.getByName('counts for all');
  writes = await runInDurableObject(any, (_, { storage }) => countWrites(storage));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Keeps a host's stations awake: the runtime evicts one after ten idle seconds, which a busy machine may need. */
async function awake<Found>(host: string, deed: () => Promise<Found>): Promise<Found> {
  const over = Promise.withResolvers<void>();
  const held = REGIONS.map((region) =>
    runInDurableObject(env.STATION.getByName(stationName(region, host)), () => over.promise),
  );
  try {
    return await deed();
  } finally {
    over.resolve();
    await Promise.all(held);
  }
}

/** What this many simultaneous readers cost. */
function cost(host: string, readers: number) {
  return awake(host, () => costOf(host, readers));
}

async function costOf(host: string, readers: number) {
  await forgetVisits();
  const dial = vi.spyOn(Dialer.prototype, 'fetch');
  const count = async () => ({
    queries: await Promise.all((['A', 'AAAA', 'TXT'] as const).map((type) => asked(host, type))),
    traces: await traces(),
    rowsWritten: writes.rows,
  });
  const before = await count();
  const crowd = Array.from({ length: readers }, (_, reader) => ({
    way: reader % WAYS.length,
    question: QUESTIONS[reader % QUESTIONS.length] ?? '',
  }));
  const seen = await Promise.all(crowd.map(({ way, question }) => WAYS[way]?.(host, question) ?? []));
  const after = await count();
  const dials = dial.mock.calls.length;
  dial.mockRestore();
  expect(seen.map((outcomes) => outcomes && distinct(outcomes))).toEqual(
    crowd.map(({ way, question }) => (way === LEAVING ? null : outcomesFor(question))),
  );
  return {
    dialogues: await Promise.all(PORTS.map(async (port) => (await visits(port)).length)),
    dials,
    queries: after.queries.map((number, index) => number - (before.queries[index] ?? 0)),
    traces: after.traces - before.traces,
    rowsWritten: after.rowsWritten - before.rowsWritten,
  };
}

function asked(host: string, type: 'A' | 'AAAA' | 'TXT'): Promise<number> {
  return queries(type === 'TXT' ? `_smtp-port-check.${host}` : host, type);
}

it('a thousand readers cost what ten cost: one dialogue per port and station within the lifetime', async () => {
  watchTimers(0.1);
  const startMs = FROZEN_DAY_MS;
  vi.useFakeTimers({ toFake: ['Date'], now: startMs });
  const few = await publish('few.crowd.test', { addresses: ['127.0.0.1'] });
  const many = await publish('many.crowd.test', { addresses: ['127.0.0.1'] });
  // Each station looks the addresses up; whether the name exists and its owner opted out is found once.
  const once = { dialogues: PORTS.map(() => 5), dials: 25, queries: [6, 5, 1], traces: 5 };

  const ofTen = await cost(few, 10);
  expect(ofTen).toMatchObject(once);
  expect(ofTen.rowsWritten).toBeGreaterThan(0);
  expect(await cost(many, 1000)).toEqual(ofTen);

  const nothing = { dialogues: PORTS.map(() => 0), dials: 0, queries: [0, 0, 0], traces: 0, rowsWritten: 0 };
  vi.setSystemTime(startMs + TTL_MS - 1);
  expect(await cost(many, 100)).toEqual(nothing);

  vi.setSystemTime(startMs + TTL_MS);
  // The runtime does this after ten idle seconds; an object that wakes up asks again where it is.
  await evictAllDurableObjects();
  const ofTenAgain = await cost(few, 10);
  expect(ofTenAgain).toMatchObject(once);
  expect(await cost(many, 1000)).toEqual(ofTenAgain);
}, 120_000);
