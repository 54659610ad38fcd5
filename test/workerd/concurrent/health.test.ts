/** What `/healthz` says, with a real resolver and real storage. */
import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Health } from '../../../worker/api/index.ts';
import { COUNTER_SHARDS, HEALTH_TTL_MS } from '../../../worker/limits.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { get, publish, queries } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';

const DEEP = '/healthz?deep=1';
let nowMs = FROZEN_DAY_MS;

function pass(ms: number): void {
  nowMs += ms;
  vi.setSystemTime(nowMs);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  // Later than anything that an earlier test made the service keep.
  pass(3_600_000);
});

afterEach(async () => {
  vi.useRealTimers();
  reconfigure();
  await publish('example.com', { addresses: ['192.0.2.1'] });
});

function ask(path: string, client = '198.51.100.20'): Promise<Response> {
  return get(path, { headers: { 'cf-connecting-ip': client }, cf: {} } as RequestInit);
}

describe('/healthz', () => {
  it('says that the service runs, and asks nobody', async () => {
    const before = await queries('example.com', 'A');
    const answer = await ask('/healthz');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toEqual({ status: 'ok', version: expect.any(String) });
    expect(await queries('example.com', 'A')).toBe(before);
  });

  it.each(['deep=2', 'deep', 'depp=1', 'lang=xx'])('refuses %s', async (query) => {
    const answer = await ask(`/healthz?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid-parameter' });
  });
});

describe('/healthz?deep=1', () => {
  it('asks a resolver and writes once for many, and again after a while', async () => {
    const before = await queries('example.com', 'A');
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(DEEP)));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.json<Health>()).toEqual({
        status: 'ok',
        version: expect.any(String),
        checkedAt: new Date(nowMs).toISOString(),
        resolver: { status: 'ok', text: 'A resolver answered.' },
        storage: { status: 'ok', text: 'A value was written and read back.' },
      });
    }
    pass(HEALTH_TTL_MS - 1);
    await (await ask(DEEP)).text();
    expect(await queries('example.com', 'A')).toBe(before + 1);
    pass(1);
    await (await ask(DEEP)).text();
    expect(await queries('example.com', 'A')).toBe(before + 2);
    expect((await listDurableObjectIds(env.COUNTER)).length).toBeLessThanOrEqual(COUNTER_SHARDS);
  });

  it('says that no resolver answers, in the language of the reader, with a status for monitors', async () => {
    await publish('example.com', 'servfail');
    const answer = await ask(`${DEEP}&lang=de`);
    expect(answer.status).toBe(503);
    expect(await answer.json<Health>()).toMatchObject({
      status: 'degraded',
      resolver: {
        status: 'failed',
        text: 'Kein Resolver hat brauchbar geantwortet (servfail). Bis dahin lassen sich keine Namen auflösen.',
      },
      storage: { status: 'ok' },
    });
    const head = await get(DEEP, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([503, '']);
  });

  it('takes any answer of a resolver for one', async () => {
    await publish('example.com', 'nxdomain');
    expect((await ask(DEEP)).status).toBe(200);
  });

  it('is charged as a look-up before anything is tried', async () => {
    reconfigure({ LOOKUPS_PER_MINUTE: '1' });
    const first = await ask(DEEP);
    expect([first.status, first.headers.get('RateLimit')]).toEqual([200, '"lookups";r=0;t=60']);
    expect((await ask(DEEP)).status).toBe(200);
    pass(HEALTH_TTL_MS);
    const before = await queries('example.com', 'A');
    const refused = await ask(DEEP);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ code: 'rate-limited' });
    expect(await queries('example.com', 'A')).toBe(before);
    expect((await ask(DEEP, '198.51.100.21')).status).toBe(200);
  });
});
