import { listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PortReport, Problem, Report } from '../../../worker/api/index.ts';
import { Counter } from '../../../worker/quota/counter.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { forgetVisits, get, publish, queries, visits } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';
import { watchTimers } from '../timers.ts';

const HEALTHY = { addresses: ['127.0.0.1'] };
const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** Every test has its own quota windows, hours after those of the previous one. */
let startMs = FROZEN_DAY_MS;

beforeEach(async () => {
  startMs += 3 * HOUR_MS;
  vi.useFakeTimers({ toFake: ['Date'], now: startMs });
  await forgetVisits();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  reconfigure();
});

function later(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

/** As the platform passes it on: with the client's address, in a header that the client cannot set. */
function ask(
  host: string,
  query = '&ports=587',
  client = '198.51.100.7',
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return get(`/v1/check?host=${host}&regions=weur${query}`, {
    headers: { ...headers, 'cf-connecting-ip': client },
    cf: { continent: 'EU' },
  } as RequestInit);
}

/** The rows or the problem, one word each. */
async function told(answer: Promise<Response>): Promise<string> {
  const body = await (await answer).json<Report | Problem>();
  if ('code' in body) return body.code;
  return rows(body)
    .map(({ port, outcome, cached }) => `${port} ${outcome}${cached ? ' cached' : ''}`)
    .join(', ');
}

function rows({ vantages }: Report): PortReport[] {
  return vantages.flatMap(({ ports }) => ports);
}

function host(name: string): Promise<string> {
  return publish(`${name}.quota.test`, HEALTHY);
}

describe('a host that has opted out', () => {
  it('is not dialed, and its record is queried once', async () => {
    const name = await host('leave-me');
    const record = await publish(`_smtp-port-check.${name}`, { addresses: [], texts: ['v=1; deny'] });
    expect([(await ask(name)).status, await told(ask(name))]).toEqual([403, 'opted-out']);
    expect(await visits(587)).toEqual([]);
    expect(await queries(record, 'TXT')).toBe(1);
  });
});

describe('a client', () => {
  it('may cause checks up to the limit per minute; cached results are free', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '2' });
    const [one, two, three] = [await host('one'), await host('two'), await host('three')];
    expect(await told(ask(one))).toBe('587 starttls');
    for (const _ of [1, 2, 3]) expect(await told(ask(one))).toBe('587 starttls cached');
    expect(await told(ask(two))).toBe('587 starttls');
    later(20 * SECOND_MS);
    await forgetVisits();
    const refused = await ask(three);
    expect(refused.status).toBe(429);
    expect(await refused.json<Problem>()).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 40 });
    expect(['Retry-After', 'RateLimit-Policy', 'RateLimit'].map((name) => refused.headers.get(name))).toEqual(
      ['40', '"checks";q=2;w=60', '"checks";r=0;t=40'],
    );
    expect(await visits(587)).toEqual([]);
    expect(await told(ask(one))).toBe('587 starttls cached');
    expect(await told(ask(three, '&ports=587', '198.51.100.8'))).toBe('587 starttls');
    later(40 * SECOND_MS);
    expect(await told(ask(three, '&ports=2525'))).toBe('2525 starttls');
  });

  it('sees its remaining quota if it was charged, and not otherwise', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '2', HOSTS_PER_HOUR: '9' });
    const name = await host('left');
    const heard = async (query: string) => {
      const answer = await ask(name, query);
      await answer.body?.cancel();
      return answer.headers.get('RateLimit');
    };
    expect(await heard('&ports=587')).toBe('"checks";r=1;t=60, "hosts";r=8;t=3600');
    expect(await heard('&ports=587')).toBeNull();
    expect(await heard('&ports=588&format=ndjson')).toBe('"checks";r=0;t=60, "hosts";r=8;t=3600');
    later(60 * SECOND_MS);
    // A shared cache would show it to other clients.
    expect(await heard('&ports=588&caller=0')).toBeNull();
  });

  it('may have different hosts checked up to the hourly limit', async () => {
    reconfigure({ HOSTS_PER_HOUR: '2' });
    const [four, five, six] = [await host('four'), await host('five'), await host('six')];
    expect([await told(ask(four)), await told(ask(five))]).toEqual(['587 starttls', '587 starttls']);
    later(HOUR_MS - SECOND_MS);
    const refused = await ask(six);
    expect([refused.status, refused.headers.get('RateLimit')]).toEqual([429, '"hosts";r=0;t=1']);
    await refused.body?.cancel();
    expect(await told(ask(four))).toBe('587 starttls');
    later(SECOND_MS);
    expect(await told(ask(six))).toBe('587 starttls');
  });

  it('is charged once for a check of both families', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const name = await publish('both.quota.test', { addresses: ['127.0.0.1', '::1'] });
    expect(await told(ask(name, '&ports=587&family=both'))).toMatch(/^587 starttls, 587 \w+$/);
    expect(await told(ask(name, '&ports=2525'))).toBe('rate-limited');
  });

  it('does not become another one with a forged header', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const forged = (address: string) =>
      Object.fromEntries(
        ['x-forwarded-for', 'x-real-ip', 'forwarded', 'true-client-ip'].map((name) => [name, address]),
      );
    const name = await host('forged');
    const client = '198.51.100.10';
    expect(await told(ask(name, '&ports=587', client, forged('203.0.113.1')))).toBe('587 starttls');
    expect(await told(ask(name, '&ports=588', client, forged('203.0.113.2')))).toBe('rate-limited');
  });

  it('is counted with the /56 and the /48 as well, which may cause more', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const name = await host('subscriber');
    let index = 0;
    const from = async (...networks: string[]) => {
      const heard: string[] = [];
      for (const network of networks) {
        index += 1;
        // Another address each time, so that no share is used up.
        const other = await publish(`own-${index}.${name}`, { addresses: [`127.0.2.${index}`] });
        heard.push(await told(ask(other, '&ports=587', `2001:db8:9:${network}::1`)));
      }
      return heard;
    };
    expect(await from('100', '101', '102')).toEqual(['587 refused', '587 refused', 'rate-limited']);
    expect(await from('200', '300', '400')).toEqual(['587 refused', '587 refused', 'rate-limited']);
    const answer = await ask(`own-${index}.${name}`, '&ports=587', '2001:db8:9:500::1');
    expect((await answer.json<Problem>()).detail).toMatch(/^Your IPv6 network has used up its quota\./);
  });

  it('is counted with the whole /64', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const name = await host('network');
    expect(await told(ask(name, '&ports=587', '2001:db8:1:2::1'))).toBe('587 starttls');
    expect(await told(ask(name, '&ports=2525', '2001:db8:1:2:3::9'))).toBe('rate-limited');
    expect(await told(ask(name, '&ports=2525', '2001:db8:1:3::1'))).toBe('2525 starttls');
  });

  it('among many simultaneous ones is the only one charged', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const name = await host('crowd');
    const clients = Array.from({ length: 8 }, (_, index) => `203.0.113.${index}`);
    const answers = await Promise.all(clients.map((client) => told(ask(name, '&ports=587', client))));
    expect(new Set(answers)).toEqual(new Set(['587 starttls']));
    expect(await visits(587)).toHaveLength(1);
    const next: string[] = [];
    for (const [index, client] of clients.entries())
      next.push(await told(ask(await host(`own-${index}`), '&ports=587', client)));
    expect(next.filter((answer) => answer === 'rate-limited')).toHaveLength(1);
  });

  it('leaves nothing readable behind, and after an hour nothing at all', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '5', HOSTS_PER_HOUR: '5' });
    const before = await counted();
    expect(await told(ask(await host('secret'), '&ports=587', '198.51.100.99'))).toBe('587 starttls');
    const kept = (await counted()).filter((row) => !before.includes(row));
    expect(kept).toHaveLength(2);
    expect(kept.join()).not.toMatch(/198\.51|secret/);
    later(HOUR_MS);
    for (const counter of await counters()) await runDurableObjectAlarm(counter);
    expect(await counted()).toEqual([]);
    expect(await told(ask(await host('after'), '&ports=587', '198.51.100.99'))).toBe('587 starttls');
  });
});

async function counters() {
  return (await listDurableObjectIds(env.COUNTER)).map((id) => env.COUNTER.get(id));
}

/** Every row that any counter keeps. */
async function counted(): Promise<string[]> {
  const rows = (await counters()).map((counter) =>
    runInDurableObject(counter, (_, { storage }) =>
      storage.sql
        .exec("SELECT name FROM sqlite_master WHERE name = 'memories'")
        .toArray()
        .flatMap(() => storage.sql.exec('SELECT * FROM memories').toArray())
        .map((row) => JSON.stringify(row)),
    ),
  );
  return (await Promise.all(rows)).flat();
}

describe('a host', () => {
  it('is asked so often an hour and no more, then its last rows are told with their age', async () => {
    // Half of it for one client.
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '6' });
    const name = await host('busy');
    expect(await told(ask(name, '&ports=587,2525'))).toBe('587 starttls, 2525 starttls');
    later(61 * SECOND_MS);
    // One is left: the first port requested gets it.
    expect(await told(ask(name, '&ports=2525,587,588'))).toBe(
      '2525 starttls, 587 starttls cached, 588 error',
    );
    const report = await (await ask(name, '&ports=25,587,588')).json<Report>();
    expect(rows(report)).toMatchObject([
      { port: 25, outcome: 'untestable' },
      { port: 587, outcome: 'starttls', cached: true, ageSeconds: expect.any(Number) },
      { port: 588, outcome: 'error', reason: 'budget', cached: false },
    ]);
    expect(rows(report)[1]?.ageSeconds).toBeGreaterThanOrEqual(60);
    expect([(await visits(587)).length, (await visits(588)).length, (await visits(2525)).length]).toEqual([
      1, 0, 2,
    ]);
    later(HOUR_MS);
    expect(await told(ask(name, '&ports=587,588'))).toBe('587 starttls, 588 starttls');
  });

  it('without cached rows is busy', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '1' });
    const name = await host('unknown');
    expect(await told(ask(name))).toBe('587 starttls');
    later(10 * SECOND_MS);
    const busy = await ask(name, '&ports=25,588');
    expect(busy.status).toBe(429);
    expect(await busy.json<Problem>()).toMatchObject({ code: 'host-busy', retryAfterSeconds: 3590 });
    expect(busy.headers.get('RateLimit')).toBe('"dialogues";r=0;t=3590');
    expect(await visits(588)).toEqual([]);
  });

  it('has one budget across all regions', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '2' });
    const name = await host('everywhere');
    const from = (region: string) => told(get(`/v1/check?host=${name}&regions=${region}&ports=587`));
    expect([await from('weur'), await from('enam'), await from('apac')]).toEqual([
      '587 starttls',
      '587 starttls',
      'host-busy',
    ]);
  });

  it('costs clients nothing while it is busy', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '1', CHECKS_PER_MINUTE: '1' });
    const name = await host('spared');
    expect(await told(ask(name, '&ports=587', '198.51.100.9'))).toBe('587 starttls');
    expect(await told(ask(name, '&ports=588'))).toBe('host-busy');
    const other = await publish('elsewhere.quota.test', { addresses: ['127.0.0.77'] });
    expect(await told(ask(other))).toBe('587 refused');
  });
});

describe('two hundred names on one address', () => {
  it('cause no more dialogues than one name', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '5' });
    const names = await Promise.all(Array.from({ length: 200 }, (_, index) => host(`wild-${index}`)));
    const answers: string[] = [];
    // In batches that the resolver stub can answer within the deadline on a busy machine.
    for (let first = 0; first < names.length; first += 5) {
      const some = names.slice(first, first + 5);
      const asked = some.map((name, index) => told(ask(name, '&ports=587', `203.0.113.${first + index}`)));
      answers.push(...(await Promise.all(asked)));
    }
    // A quarter is left for hosts that are established.
    expect(answers.filter((answer) => answer === '587 starttls')).toHaveLength(4);
    expect(answers.filter((answer) => answer === 'host-busy')).toHaveLength(196);
    expect(await visits(587)).toHaveLength(4);
  });
});

describe('the part of an address that is kept for established hosts', () => {
  it.each([
    ['is for one that was dialed an hour ago', 'ports=587', '587 starttls'],
    ['is not for one that was only asked about', 'ports=25', 'host-busy'],
  ])('%s', async (_, before, heard) => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '4' });
    const name = await host(`kept-${before.slice(6)}`);
    await told(ask(name, `&${before}`));
    later(HOUR_MS);
    for (const index of [1, 2, 3])
      expect(
        await told(ask(await host(`new-${before.slice(6)}-${index}`), '&ports=587', `203.0.113.${index}`)),
      ).toBe('587 starttls');
    expect(await told(ask(name, '&ports=587', '203.0.113.9'))).toBe(heard);
  });
});

describe('a reader whose wait for a turn is in vain', () => {
  it.each([
    ['hears that the host is busy', 'weur', 'host-busy'],
    ['hears of no budget there, where another region has rows', 'weur,oc', '587 error budget, 587 starttls'],
  ])('%s', async (_, regions, heard) => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '100' });
    const name = await host(`in-vain-${regions.length}`);
    const stalled = Promise.withResolvers<void>();
    const spend = vi.spyOn(Counter.prototype, 'spend').mockImplementationOnce(async (_, admitted) => {
      await stalled.promise;
      return { admitted, remaining: 0, resetSeconds: 1 };
    });
    watchTimers(4);
    const first = ask(name);
    await vi.waitFor(() => expect(spend).toHaveBeenCalled());
    const body = await (await get(`/v1/check?host=${name}&regions=${regions}&ports=587`)).json<
      Report | Problem
    >();
    const seen = 'code' in body ? [body.code] : rows(body).map(inWords);
    expect(seen.join(', ')).toBe(heard);
    stalled.resolve();
    await (await first).body?.cancel();
  });
});

function inWords({ port, outcome, reason }: PortReport): string {
  return [port, outcome, reason].filter((word) => word !== null).join(' ');
}
