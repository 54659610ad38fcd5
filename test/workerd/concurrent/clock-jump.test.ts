/** The clock is put an hour forward or back between two requests, as after a suspended machine or a wrong time server. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PortReport, Problem, Report } from '../../../worker/api/index.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { forgetVisits, get, publish, visits } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';

const HEALTHY = { addresses: ['127.0.0.1'] };
const HOUR_MS = 3_600_000;
const JUMPS = [
  ['forward', HOUR_MS],
  ['back', -HOUR_MS],
] as const;

/** Every test has its own quota windows, hours after those of the previous one. */
let startMs = FROZEN_DAY_MS;

beforeEach(async () => {
  startMs += 5 * HOUR_MS;
  vi.useFakeTimers({ toFake: ['Date'], now: startMs });
  await forgetVisits();
});

afterEach(() => {
  vi.useRealTimers();
  reconfigure();
});

function ask(host: string): Promise<Response> {
  return get(`/v1/check?host=${host}&regions=weur&ports=587`, {
    headers: { 'cf-connecting-ip': '198.51.100.9' },
    cf: { continent: 'EU' },
  } as RequestInit);
}

async function rowOf(host: string): Promise<PortReport | undefined> {
  const { vantages } = await (await ask(host)).json<Report>();
  return vantages[0]?.ports[0];
}

async function told(host: string): Promise<string> {
  const body = await (await ask(host)).json<Report | Problem>();
  return 'code' in body ? body.code : 'report';
}

describe.each(JUMPS)('a clock that is put an hour %s', (direction, jumpMs) => {
  it('leaves no row that seems fresh, or from the future', async () => {
    const host = await publish(`row-${direction}.jump.test`, HEALTHY);
    await rowOf(host);
    vi.setSystemTime(startMs + jumpMs);
    const row = await rowOf(host);
    expect(row).toMatchObject({ outcome: 'starttls', cached: false, ageSeconds: 0 });
    expect(row?.checkedAt).toBe(new Date(startMs + jumpMs).toISOString());
    expect(await visits(587)).toHaveLength(2);
    expect(await rowOf(host)).toMatchObject({ cached: true, ageSeconds: 0 });
  });

  it('leaves the history', async () => {
    const host = await publish(`history-${direction}.jump.test`, HEALTHY);
    await rowOf(host);
    vi.setSystemTime(startMs + jumpMs);
    await rowOf(host);
    const answer = await get(`/v1/history?host=${host}&regions=weur`);
    expect(await answer.json()).toMatchObject({ entries: [{ port: 587, outcome: 'starttls' }] });
  });

  it('opens a new window for a client that has used up its quota', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const [one, two, three] = await Promise.all(
      ['one', 'two', 'three'].map((name) => publish(`${name}-${direction}.jump.test`, HEALTHY)),
    );
    expect(await told(one ?? '')).toBe('report');
    expect(await told(two ?? '')).toBe('rate-limited');
    vi.setSystemTime(startMs + jumpMs);
    expect(await told(three ?? '')).toBe('report');
  });

  it('does not hold up a name that could not be resolved', async () => {
    const host = await publish(`dns-${direction}.jump.test`, 'servfail');
    expect(await told(host)).toBe('dns-failed');
    await publish(host, HEALTHY);
    vi.setSystemTime(startMs + jumpMs);
    expect(await told(host)).toBe('report');
  });
});
