/** The schedule on platforms without crons: when its alarm goes off, what it then does, and what cannot stop it. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { History } from '../../../worker/api/index.ts';
import { WATCH_PERIOD_MS } from '../../../worker/limits.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { get, publish } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';

/** In the future of the platform's clock, which runs the alarms, so that none fires before a test triggers it. */
const NOON = FROZEN_DAY_MS + 12 * 3_600_000;
const DAY_MS = 86_400_000;

let count = 0;
let schedule: ReturnType<typeof env.SCHEDULE.getByName>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  count += 1;
  schedule = env.SCHEDULE.getByName(`schedule ${count}`);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  reconfigure();
});

function watch(hosts: string): void {
  reconfigure({ WATCH: hosts });
}

/** In milliseconds after noon; null if there is none. */
async function alarm(): Promise<number | null> {
  const alarmMs = await runInDurableObject(schedule, (_, { storage }) => storage.getAlarm());
  return alarmMs === null ? null : alarmMs - NOON;
}

function later(ms: number): void {
  vi.setSystemTime(NOON + ms);
}

async function seen(host: string): Promise<string[]> {
  const { entries } = await (await get(`/v1/history?host=${host}`)).json<History>();
  return entries.map(({ port, outcome, checkedAt }) => `${port} ${outcome} ${Date.parse(checkedAt) - NOON}`);
}

describe('the start of a schedule', () => {
  beforeEach(async () => watch(await publish('started.test', { addresses: ['127.0.0.7'] })));

  it('causes a check at once, and no second one if it is started again', async () => {
    await Promise.all(Array.from({ length: 10 }, () => schedule.start()));
    expect(await alarm()).toBe(0);
    await runDurableObjectAlarm(schedule);
    later(WATCH_PERIOD_MS - 1);
    await Promise.all(Array.from({ length: 10 }, () => schedule.start()));
    expect(await alarm()).toBe(WATCH_PERIOD_MS);
  });

  it('continues if there is already one on disk', async () => {
    await schedule.start();
    await runDurableObjectAlarm(schedule);
    await evictDurableObject(schedule);
    later(WATCH_PERIOD_MS / 2);
    await schedule.start();
    expect(await alarm()).toBe(WATCH_PERIOD_MS);
  });

  it.each([
    ['was lost', WATCH_PERIOD_MS, 2 * WATCH_PERIOD_MS],
    ['was set before the clock was put back', 2 * DAY_MS, DAY_MS],
  ])('does not wait for an alarm that %s', async (_, setMs, nowMs) => {
    await runInDurableObject(schedule, (_, { storage }) => storage.setAlarm(NOON + setMs));
    later(nowMs);
    await schedule.start();
    expect(await alarm()).toBe(nowMs);
  });
});

describe('a schedule', () => {
  it('checks the current hosts of WATCH every five minutes', async () => {
    const [one, other] = ['scheduled.test', 'scheduled-later.test'];
    for (const name of [one, other]) await publish(name, { addresses: ['127.0.0.7'] });
    const rows = (ms: number) => [80, 465, 587, 588, 2525].map((port) => `${port} refused ${ms}`);
    watch(one);
    await schedule.start();
    await runDurableObjectAlarm(schedule);
    expect([await seen(one), await seen(other)]).toEqual([rows(0), []]);
    watch(other);
    later(WATCH_PERIOD_MS);
    await runDurableObjectAlarm(schedule);
    expect([await seen(one), await seen(other)]).toEqual([rows(0), rows(WATCH_PERIOD_MS)]);
    expect(await alarm()).toBe(2 * WATCH_PERIOD_MS);
  });

  it('sets its next alarm before a check begins, and does not repeat a failed check', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const during: Promise<number | null>[] = [];
    const storage = await runInDurableObject(schedule, (_, state) => state.storage);
    vi.spyOn(env.STATION, 'getByName').mockImplementation(() => {
      during.push(storage.getAlarm());
      throw new Error('no station');
    });
    watch('scheduled.test,scheduled-later.test');
    await schedule.start();
    expect(await runDurableObjectAlarm(schedule)).toBe(true);
    expect(await Promise.all(during)).toEqual([NOON + WATCH_PERIOD_MS, NOON + WATCH_PERIOD_MS]);
    expect(await alarm()).toBe(WATCH_PERIOD_MS);
    expect(warn.mock.calls).toEqual([
      ['Cannot check scheduled.test from WATCH: Error: no station'],
      ['Cannot check scheduled-later.test from WATCH: Error: no station'],
    ]);
  });

  it('ends if there is nothing left to check, and leaves nothing behind', async () => {
    const station = vi.spyOn(env.STATION, 'getByName');
    await schedule.start();
    await runInDurableObject(schedule, (_, { storage }) => storage.put('left', 'behind'));
    watch('');
    await runDurableObjectAlarm(schedule);
    expect(station).not.toHaveBeenCalled();
    expect(await alarm()).toBeNull();
    expect(await runInDurableObject(schedule, (_, { storage }) => storage.list())).toEqual(new Map());
    expect(await runDurableObjectAlarm(schedule)).toBe(false);
  });
});
