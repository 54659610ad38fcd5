import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HISTORY_DAYS, HISTORY_RUNS_PER_PORT_MAX, MEMORY_SECONDS } from '../../../worker/limits.ts';
import type { Run } from '../../../worker/storage/run.ts';
import { stationName } from '../../../worker/vantage/point.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { publish, reportOf } from '../outside.ts';

/** In the future of the platform's clock, which runs the alarms, so that none fires before a test triggers it. */
const NOON = FROZEN_DAY_MS + 12 * 3_600_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Hosts on which 587 answers with STARTTLS, is refused, and reports that it is busy. */
const HEALTHY = '127.0.0.1';
const CLOSED = '127.0.0.7';

function stationOf(host: string) {
  return env.STATION.getByName(stationName('weur', host));
}

/** Checks 587 at a given time, when both the result and the address from a minute before have expired. */
async function look(host: string, atMs: number, address: string, ports = '587') {
  await publish(host, { addresses: [address] });
  vi.setSystemTime(atMs);
  const report = await reportOf(host, `&regions=weur&ports=${ports}`);
  return report.vantages[0]?.ports[0];
}

async function runs(host: string): Promise<string[]> {
  const all: Run[] = await stationOf(host).history();
  return all.map(({ port, outcome, sinceMs, checkedMs }) => {
    return `${port} ${outcome} ${(sinceMs - NOON) / MINUTE} ${(checkedMs - NOON) / MINUTE}`;
  });
}

function tables(host: string): Promise<string[]> {
  return runInDurableObject(stationOf(host), (_, { storage }) =>
    storage.sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
      .toArray()
      .map(({ name }) => name),
  );
}

/** How many rows were written since the object woke up. */
function writes(host: string): Promise<number> {
  return runInDurableObject(
    stationOf(host),
    (_, { storage }) => storage.sql.exec<{ count: number }>('SELECT total_changes() AS count').one().count,
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a station', () => {
  it('reports since when a port has its result, and what it was before', async () => {
    const host = 'moved.test';
    const since = [];
    since.push((await look(host, NOON, HEALTHY))?.since);
    since.push((await look(host, NOON + 2 * MINUTE, HEALTHY))?.since);
    since.push((await look(host, NOON + 4 * MINUTE, CLOSED))?.since);
    since.push((await look(host, NOON + 6 * MINUTE, CLOSED))?.since);
    const minutes = [0, 0, 4, 4].map((minute) => new Date(NOON + minute * MINUTE).toISOString());
    expect(since).toEqual(minutes);
    expect(await runs(host)).toEqual(['587 refused 4 6', '587 starttls 0 2']);
  });

  it('reports which other results it had within the last hour, also for a cached row', async () => {
    const host = 'changing.test';
    await look(host, NOON, HEALTHY);
    expect(await look(host, NOON + 2 * MINUTE, HEALTHY)).not.toHaveProperty('earlier');
    const [since, checkedAt] = [NOON, NOON + 2 * MINUTE].map((ms) => new Date(ms).toISOString());
    const earlier = [{ outcome: 'starttls', reason: null, since, checkedAt }];
    expect(await look(host, NOON + 4 * MINUTE, CLOSED)).toMatchObject({ outcome: 'refused', earlier });
    expect(await look(host, NOON + 4 * MINUTE + 1000, CLOSED)).toMatchObject({ cached: true, earlier });
    const { findings } = await reportOf(host, '&regions=weur&ports=587');
    const parameters = { since: checkedAt, outcomes: ['refused', 'starttls'] };
    expect(findings).toContainEqual({ code: 'not-always', severity: 'warning', ports: [587], parameters });
    expect(await look(host, NOON + 63 * MINUTE, CLOSED)).not.toHaveProperty('earlier');
  });

  it('reports the same for a cached row, even after the object was evicted', async () => {
    const host = 'evicted.test';
    await look(host, NOON, HEALTHY);
    await look(host, NOON + 2 * MINUTE, HEALTHY);
    await evictDurableObject(stationOf(host));
    const row = await look(host, NOON + 2 * MINUTE + 1000, HEALTHY);
    expect(row).toMatchObject({ cached: true, since: new Date(NOON).toISOString() });
    expect(await runs(host)).toEqual(['587 starttls 0 2']);
  });

  it('has no date for a result that says nothing about the host', async () => {
    const row = await look('twenty-five.test', NOON, HEALTHY, '25');
    expect(row).toMatchObject({ outcome: 'untestable', since: null });
    expect(await runs('twenty-five.test')).toEqual([]);
  });

  it('keeps a bounded number of runs per port', async () => {
    const host = 'flapping.test';
    for (let turn = 0; turn <= HISTORY_RUNS_PER_PORT_MAX; turn += 1) {
      const ports = turn === 0 ? '587,465' : '587';
      await look(host, NOON + turn * 2 * MINUTE, turn % 2 === 0 ? HEALTHY : CLOSED, ports);
      const expected = Math.min(turn + 1, HISTORY_RUNS_PER_PORT_MAX);
      expect((await runs(host)).filter((run) => run.startsWith('587'))).toHaveLength(expected);
    }
    expect(await runs(host)).toContain('465 implicit-tls 0 0');
    expect((await runs(host)).at(-1)).toBe('587 refused 2 2');
  });

  it('writes once for any number of readers, and only the row itself if nothing changed', async () => {
    const counts: number[] = [];
    // One after the other: on a busy machine, all at once would be late for the deadline of the check itself.
    for (const readers of [10, 100]) {
      const host = await publish(`readers-${readers}.test`, { addresses: [HEALTHY] });
      const before = await writes(host);
      await Promise.all(Array.from({ length: readers }, () => reportOf(host, '&regions=weur&ports=587,588')));
      counts.push((await writes(host)) - before);
    }
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
    const before = await writes('readers-10.test');
    await look('readers-10.test', NOON + 2 * MINUTE, HEALTHY);
    expect((await writes('readers-10.test')) - before).toBe(2);
    await look('readers-10.test', NOON + 62 * MINUTE, HEALTHY);
    expect((await writes('readers-10.test')) - before).toBe(5);
  });

  it('that was only asked for its history stores nothing', async () => {
    expect(await runs('unknown.test')).toEqual([]);
    expect(await tables('unknown.test')).toEqual([]);
    expect(await runDurableObjectAlarm(stationOf('unknown.test'))).toBe(false);
  });
});

describe('the alarm of a station', () => {
  it('keeps the history until it is too old, then deletes everything', async () => {
    const host = 'forgotten.test';
    const station = stationOf(host);
    const alarm = () => runInDurableObject(station, (_, { storage }) => storage.getAlarm());
    const remembered = () =>
      runInDurableObject(station, (_, { storage }) =>
        storage.sql.exec('SELECT name FROM memories').toArray(),
      );
    await look(host, NOON, HEALTHY);
    expect(await alarm()).toBe(NOON + MEMORY_SECONDS * 1000);

    vi.setSystemTime(NOON + MEMORY_SECONDS * 1000);
    await runDurableObjectAlarm(station);
    expect(await remembered()).toEqual([]);
    expect(await alarm()).toBe(NOON + HISTORY_DAYS * DAY);
    expect(await runs(host)).toEqual(['587 starttls 0 0']);

    vi.setSystemTime(NOON + HISTORY_DAYS * DAY - 1);
    expect(await runs(host)).toEqual(['587 starttls 0 0']);
    vi.setSystemTime(NOON + HISTORY_DAYS * DAY);
    expect(await runs(host)).toEqual([]);
    await runDurableObjectAlarm(station);
    expect(await tables(host)).toEqual([]);
    expect(await alarm()).toBeNull();

    const again = await look(host, NOON + HISTORY_DAYS * DAY, CLOSED);
    expect(again?.since).toBe(new Date(NOON + HISTORY_DAYS * DAY).toISOString());
  });

  it('is within the hour again once a new result has to expire', async () => {
    const host = 'asked-again.test';
    const station = stationOf(host);
    await look(host, NOON, HEALTHY);
    vi.setSystemTime(NOON + MEMORY_SECONDS * 1000);
    await runDurableObjectAlarm(station);
    await look(host, NOON + DAY, HEALTHY);
    const alarm = await runInDurableObject(station, (_, { storage }) => storage.getAlarm());
    expect(alarm).toBe(NOON + DAY + MEMORY_SECONDS * 1000);
  });
});
