/** What it costs to ask for names that nobody knows: one look-up that is charged, and no object. */
import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem, Report } from '../../../worker/api/index.ts';
import { FAILURE_TTL_SECONDS } from '../../../worker/limits.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { get, publish, queries } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';

const MINUTE_MS = 60_000;
let startMs = FROZEN_DAY_MS;

beforeEach(() => {
  startMs += 1_500 * MINUTE_MS;
  vi.useFakeTimers({ toFake: ['Date'], now: startMs });
});

afterEach(() => {
  vi.useRealTimers();
  reconfigure();
});

function ask(path: string, client = '198.51.100.7'): Promise<Response> {
  const init = { headers: { 'cf-connecting-ip': client }, cf: { continent: 'EU' } };
  return get(path, init as RequestInit);
}

async function codeOf(answer: Promise<Response>): Promise<string> {
  const body = await (await answer).json<Partial<Problem>>();
  return body.code ?? 'answered';
}

async function objects(): Promise<number> {
  const [stations, domains] = await Promise.all([
    listDurableObjectIds(env.STATION),
    listDurableObjectIds(env.MAIL_DOMAIN),
  ]);
  return stations.length + domains.length;
}

function unknown(name: string): Promise<string> {
  return publish(`${name}.nobody.test`, 'nxdomain');
}

describe('a name that does not exist', () => {
  it.each([
    (name: string) => `/v1/check?host=${name}&family=both&regions=all`,
    (name: string) => `/v1/settings?host=${name}`,
    (name: string) => `/v1/tickets?host=${name}`,
    (name: string) => `/v1/explain?error=535&host=${name}`,
    (name: string) => `/v1/discover?domain=${name}`,
    (name: string) => `/local.sh?host=${name}`,
  ])('causes two questions, and opens no object: %#', async (path) => {
    const name = await unknown(`costs-${Math.random().toString(36).slice(2)}`);
    const before = await objects();
    await (await ask(path(name))).text();
    const asked = await Promise.all([
      queries(name, 'A'),
      queries(name, 'AAAA'),
      queries(`_smtp-port-check.${name}`, 'TXT'),
    ]);
    expect(asked).toEqual([1, 0, 1]);
    expect(await objects()).toBe(before);
  });

  it('has an empty history, for which nothing is asked or opened', async () => {
    const name = await unknown('history');
    const before = await objects();
    const answer = await ask(`/v1/history?host=${name}&regions=all`);
    expect(await answer.json()).toEqual({ host: name, entries: [] });
    expect([await queries(name, 'A'), await objects()]).toEqual([0, before]);
  });

  it('is charged to the client before it is looked up, on every route', async () => {
    reconfigure({ LOOKUPS_PER_MINUTE: '3' });
    const names = await Promise.all(['one', 'two', 'three', 'four'].map(unknown));
    const [one, two, three, four] = names;
    expect(await codeOf(ask(`/v1/check?host=${one}`))).toBe('name-not-found');
    expect(await codeOf(ask(`/v1/discover?domain=${two}`))).toBe('name-not-found');
    expect(await codeOf(ask(`/v1/settings?host=${three}`))).toBe('name-not-found');
    const refused = await ask(`/v1/check?host=${four}`);
    expect([refused.status, refused.headers.get('RateLimit')]).toEqual([429, '"lookups";r=0;t=60']);
    expect(await refused.json()).toMatchObject({ code: 'rate-limited', retryAfterSeconds: 60 });
    expect(await queries(four ?? '', 'A')).toBe(0);
    // What was looked up a moment ago is remembered, and other clients have their own.
    expect(await codeOf(ask(`/v1/check?host=${one}`))).toBe('name-not-found');
    expect(await codeOf(ask(`/v1/check?host=${four}`, '198.51.100.8'))).toBe('name-not-found');
    vi.setSystemTime(startMs + MINUTE_MS);
    expect(await codeOf(ask(`/v1/check?host=${four}`))).toBe('name-not-found');
  });

  it('is looked up again once it may have been made', async () => {
    const name = await unknown('made');
    expect(await codeOf(ask(`/v1/check?host=${name}&ports=587`))).toBe('name-not-found');
    await publish(name, { addresses: ['127.0.0.1'] });
    expect(await codeOf(ask(`/v1/check?host=${name}&ports=587`))).toBe('name-not-found');
    vi.setSystemTime(startMs + FAILURE_TTL_SECONDS * 1000);
    expect(await codeOf(ask(`/v1/check?host=${name}&ports=587`))).toBe('answered');
  });
});

describe('a host that exists', () => {
  it('opens no station for a client who has no host left', async () => {
    reconfigure({ HOSTS_PER_HOUR: '1' });
    const [first, second] = await Promise.all(
      ['first', 'second'].map((name) => publish(`${name}.somebody.test`, { addresses: ['127.0.0.1'] })),
    );
    expect(await codeOf(ask(`/v1/check?host=${first}&ports=587&regions=weur`))).toBe('answered');
    const before = await objects();
    expect(await codeOf(ask(`/v1/check?host=${second}&ports=587&regions=all`))).toBe('rate-limited');
    expect(await objects()).toBe(before);
  });

  it('shares a few objects with all others for what is counted and known of it', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '100' });
    for (let index = 0; index < 40; index += 1) {
      const host = await publish(`shared-${index}.somebody.test`, { addresses: ['127.0.0.1'] });
      await (await ask(`/v1/check?host=${host}&ports=25&regions=weur`, `203.0.113.${index}`)).text();
    }
    expect((await listDurableObjectIds(env.DIRECTORY)).length).toBeLessThanOrEqual(64);
    expect((await listDurableObjectIds(env.COUNTER)).length).toBeLessThanOrEqual(32);
  });
});

describe('a check that dials nothing', () => {
  it.each([
    ['port 25 of an address', async () => '198.51.100.200', '&ports=25', 'answered'],
    [
      'port 25 of a name',
      () => publish('relay.undialed.test', { addresses: ['127.0.0.1', '::1'] }),
      '&ports=25&family=both',
      'answered',
    ],
    ['an address of the platform', async () => '104.16.0.9', '', 'answered'],
    [
      'a name at the platform',
      () => publish('proxied.undialed.test', { addresses: ['104.16.0.9'] }),
      '',
      'answered',
    ],
    ['a name without addresses', () => publish('empty.undialed.test', { addresses: [] }), '', 'no-address'],
    ['a name whose servers fail', () => publish('broken.undialed.test', 'servfail'), '', 'dns-failed'],
  ])('%s opens no station, and costs no check', async (_, hostOf, query, code) => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const host = await hostOf();
    const before = await objects();
    for (const region of ['weur', 'oc'])
      expect(await codeOf(ask(`/v1/check?host=${host}&regions=${region}${query}`))).toBe(code);
    expect(await codeOf(ask(`/v1/check?host=${host}&regions=all${query}`))).toBe(code);
    expect(await objects()).toBe(before);
    const dialed = await publish('dialed.undialed.test', { addresses: ['127.0.0.1'] });
    expect(await codeOf(ask(`/v1/check?host=${dialed}&regions=weur&ports=587`))).toBe('answered');
  });

  it('tells what a station would', async () => {
    const host = await publish('told.undialed.test', { addresses: ['127.0.0.1', '::1'] });
    const report = await (
      await ask(`/v1/check?host=${host}&regions=weur&ports=25&family=both`)
    ).json<Report>();
    expect(report.target.addresses).toEqual([
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
    expect(report.vantages[0]?.ports).toMatchObject(
      ['127.0.0.1', '::1'].map((address) => ({
        port: 25,
        address,
        outcome: 'untestable',
        reason: 'port-25-forbidden',
        cached: false,
      })),
    );
  });
});

describe('what is opened for a host', () => {
  it('is charged before it is opened, an address as well, and once for all who ask at the same time', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const clients = ['198.51.100.21', '198.51.100.22', '198.51.100.23'];
    const asked = clients.map((client) =>
      codeOf(ask('/v1/check?host=127.0.0.91&regions=weur&ports=587', client)),
    );
    expect(await Promise.all(asked)).toEqual(['answered', 'answered', 'answered']);
    const before = await objects();
    const next: string[] = [];
    for (const [index, client] of clients.entries())
      next.push(await codeOf(ask(`/v1/check?host=127.0.1.${index}&regions=weur&ports=587`, client)));
    expect(next.toSorted()).toEqual(['answered', 'answered', 'rate-limited']);
    expect(await objects()).toBe(before + 2);
  });

  it('is no charge for a name that turns out not to exist', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1', HOSTS_PER_HOUR: '1' });
    const host = await publish('after.somebody.test', { addresses: ['127.0.0.1'] });
    expect(await codeOf(ask(`/v1/check?host=${await unknown('misspelt')}`))).toBe('name-not-found');
    expect(await codeOf(ask(`/v1/check?host=${host}&regions=weur&ports=587`))).toBe('answered');
  });
});
