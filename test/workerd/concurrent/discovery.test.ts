/**
 * A mail domain inside workerd, through its real object: what it requests, for how many readers, and who is charged.
 */
import { listDurableObjectIds, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Discovery, Problem } from '../../../worker/api/index.ts';
import {
  DISCOVERY_RETRY_SECONDS,
  DISCOVERY_TTL_SECONDS,
  FAILURE_TTL_SECONDS,
} from '../../../worker/limits.ts';
import { Counter } from '../../../worker/quota/counter.ts';
import { FROZEN_DAY_MS } from '../date.ts';
import { get, publish, queries } from '../outside.ts';
import { reconfigure } from '../reconfigure.ts';
import { watchTimers } from '../timers.ts';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const REAL_FETCH = globalThis.fetch;

/** Every test has its own quota windows, hours after those of the previous one. */
let startMs = FROZEN_DAY_MS;
/** What was fetched over https, and with which request headers. */
let fetched: { url: string; request: string }[] = [];

beforeEach(() => {
  startMs += 9 * HOUR_MS;
  vi.useFakeTimers({ toFake: ['Date'], now: startMs });
  fetched = [];
  // No server here has a certificate for names under .test: the control server replaces all web servers.
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith('https://')) return REAL_FETCH(input, init);
    const { signal: _, ...request } = init ?? {};
    fetched.push({ url, request: JSON.stringify(request) });
    return REAL_FETCH(`${env.CONTROL_URL}/web?${new URLSearchParams({ path: url })}`, init);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  reconfigure();
});

async function control(path: string, query: Readonly<Record<string, string>>): Promise<unknown> {
  return (await REAL_FETCH(`${env.CONTROL_URL}/${path}?${new URLSearchParams(query)}`)).json();
}

function file(hostname: string): string {
  return `<clientConfig><emailProvider><outgoingServer type="smtp"><hostname>${hostname}</hostname>
    <port>465</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>`;
}

/** A mail domain whose web server has this address; more records may be added. */
async function domain(name: string, address = '127.0.0.1'): Promise<string> {
  await publish(name, { addresses: [address], exchangers: [`10 mx.${name}.`] });
  await publish(`autoconfig.${name}`, { addresses: [address] });
  return name;
}

function ask(written: string, query = '', client = '198.51.100.7'): Promise<Response> {
  return get(`/v1/discover?domain=${encodeURIComponent(written)}${query}`, {
    headers: { 'cf-connecting-ip': client },
    cf: {},
  } as RequestInit);
}

async function discovered(written: string): Promise<Discovery> {
  const answer = await ask(written);
  expect(answer.status).toBe(200);
  return answer.json<Discovery>();
}

async function codeOf(answer: Promise<Response>): Promise<string> {
  const body = await (await answer).json<Discovery | Problem>();
  return 'code' in body ? body.code : 'found';
}

function mailDomain(name: string) {
  return env.MAIL_DOMAIN.getByName(name);
}

describe('a mail domain', () => {
  it('lists what its records, its file and the database say', async () => {
    const name = await domain('all.discover.test');
    await publish(`_submissions._tcp.${name}`, { addresses: [], services: [`0 1 465 smtp.${name}.`] });
    await control('publish-file', {
      path: `https://${name}/.well-known/autoconfig/mail/config-v1.1.xml`,
      text: file(`file.${name}`),
    });
    await control('publish-file', { path: `/ispdb/${name}`, text: file(`smtp.%EMAILDOMAIN%`) });
    const { hosts, mx, checkedAt, ...rest } = await discovered(name);
    expect(hosts).toEqual([
      { host: `smtp.${name}`, port: 465, encryption: 'implicit-tls', sources: ['srv', 'ispdb'], priority: 1 },
      { host: `file.${name}`, port: 465, encryption: 'implicit-tls', sources: ['autoconfig'], priority: 2 },
    ]);
    expect([mx, checkedAt]).toEqual([
      [{ host: `mx.${name}`, preference: 10 }],
      new Date(startMs).toISOString(),
    ]);
    expect(rest).toMatchObject({ domain: name, unicodeDomain: name, provider: null, ageSeconds: 0 });
    expect(fetched.map(({ url }) => url)).toEqual([
      `https://autoconfig.${name}/mail/config-v1.1.xml`,
      `https://${name}/.well-known/autoconfig/mail/config-v1.1.xml`,
    ]);
  });

  it('about which nothing is known is still answered', async () => {
    const name = await domain('nothing.discover.test');
    const found = await discovered(name);
    expect(found.hosts).toEqual([]);
    expect(found.asked.map(({ outcome }) => outcome)).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'found',
      'nothing',
      'nothing',
    ]);
  });

  it('is queried once for any number of readers, and again when the answer is no longer fresh', async () => {
    const name = await domain('crowd.discover.test');
    await Promise.all(Array.from({ length: 50 }, () => discovered(name)));
    expect(fetched).toHaveLength(2);
    expect([await queries(name, 'MX'), await queries(`_submission._tcp.${name}`, 'SRV')]).toEqual([1, 1]);
    vi.setSystemTime(startMs + DISCOVERY_TTL_SECONDS * SECOND_MS - 1);
    expect((await discovered(name)).ageSeconds).toBe(DISCOVERY_TTL_SECONDS - 1);
    expect(fetched).toHaveLength(2);
    vi.setSystemTime(startMs + DISCOVERY_TTL_SECONDS * SECOND_MS);
    expect((await discovered(name)).ageSeconds).toBe(0);
    expect(fetched).toHaveLength(4);
  });

  it('is queried again sooner if a source has failed', async () => {
    const name = await domain('half.discover.test');
    await publish(`_submission._tcp.${name}`, 'servfail');
    await discovered(name);
    vi.setSystemTime(startMs + DISCOVERY_RETRY_SECONDS * SECOND_MS - 1);
    await discovered(name);
    expect(fetched).toHaveLength(2);
    vi.setSystemTime(startMs + DISCOVERY_RETRY_SECONDS * SECOND_MS);
    await discovered(name);
    expect(fetched).toHaveLength(4);
  });

  it('that does not exist is cached briefly, and no web server is asked', async () => {
    const name = await publish('gone.discover.test', 'nxdomain');
    const answer = await ask(name);
    expect(answer.status).toBe(422);
    expect(await answer.json<Problem>()).toMatchObject({ code: 'name-not-found' });
    expect(await codeOf(ask(name))).toBe('name-not-found');
    expect([fetched, await queries(name, 'MX'), await queries(name, 'A')]).toEqual([[], 0, 1]);
    vi.setSystemTime(startMs + FAILURE_TTL_SECONDS * SECOND_MS);
    expect(await codeOf(ask(name))).toBe('name-not-found');
    expect(await queries(name, 'A')).toBe(2);
  });

  it('that has opted out is left alone', async () => {
    const name = await domain('leave.discover.test');
    await publish(`_smtp-port-check.${name}`, { addresses: [], texts: ['v=1; deny'] });
    expect(await codeOf(ask(name))).toBe('opted-out');
    expect(fetched).toEqual([]);
  });

  it('leaves nothing behind when its answer has expired', async () => {
    const name = await domain('forgotten.discover.test');
    await discovered(name);
    vi.setSystemTime(startMs + DISCOVERY_TTL_SECONDS * SECOND_MS);
    expect(await runDurableObjectAlarm(mailDomain(name))).toBe(true);
    const tables = await runInDurableObject(mailDomain(name), (_, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'memories'").toArray(),
    );
    expect(tables).toEqual([]);
  });
});

describe('a client', () => {
  it('is charged a check for a miss, and nothing for cached or joined searches', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    const [one, two] = [await domain('one.discover.test'), await domain('two.discover.test')];
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => codeOf(ask(one, '', `203.0.113.${index}`))),
    );
    expect(new Set(answers)).toEqual(new Set(['found']));
    expect(fetched).toHaveLength(2);
    const next: string[] = [];
    for (const index of answers.keys())
      next.push(await codeOf(ask(await domain(`own-${index}.discover.test`), '', `203.0.113.${index}`)));
    expect(next.filter((code) => code === 'rate-limited')).toHaveLength(1);
    const refused = await ask(two, '', '203.0.113.1');
    expect([refused.status, refused.headers.get('RateLimit-Policy')]).toEqual([429, '"checks";q=1;w=60']);
    expect(await queries(two, 'MX')).toBe(0);
  });

  it('that is refused does not block others', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '1' });
    expect(await codeOf(ask(await domain('paid.discover.test'), '', '203.0.113.90'))).toBe('found');
    const name = await domain('wanted.discover.test');
    const both = await Promise.all([
      codeOf(ask(name, '', '203.0.113.90')),
      codeOf(ask(name, '', '203.0.113.91')),
    ]);
    expect(both[1]).toBe('found');
  });

  it('may request as many domains an hour as hosts', async () => {
    reconfigure({ HOSTS_PER_HOUR: '1' });
    expect(await codeOf(ask(await domain('first.discover.test')))).toBe('found');
    expect(await codeOf(ask(await domain('second.discover.test')))).toBe('rate-limited');
  });
});

describe('a web server', () => {
  it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:192.168.0.1', '64:ff9b::a00:1'])(
    'inside a network is not asked: %s',
    async (address) => {
      reconfigure({ ALLOW_PRIVATE_TARGETS: 'false', ISPDB_URL: '' });
      const found = await discovered(
        await domain(`inside-${address.replaceAll(/[:.]+/g, '-')}.discover.example.net`, address),
      );
      expect(found.asked.filter(({ source }) => source === 'autoconfig')).toMatchObject([
        { outcome: 'failed' },
        { outcome: 'failed' },
      ]);
      expect(fetched).toEqual([]);
    },
  );

  it('that has moved within its name is followed', async () => {
    const name = await domain('moved.discover.test');
    const [asked, there] = [
      `https://autoconfig.${name}/mail/config-v1.1.xml`,
      `https://autoconfig.${name}/there`,
    ];
    await control('publish-file', { path: asked, text: there, status: '302' });
    await control('publish-file', { path: there, text: file(`smtp.${name}`) });
    expect((await discovered(name)).hosts).toMatchObject([{ host: `smtp.${name}`, sources: ['autoconfig'] }]);
  });

  it.each(['https://127.0.0.1/', 'https://elsewhere.discover.test/file'])(
    'that sends us elsewhere is not followed: %s',
    async (there) => {
      const name = await domain(`sends-${there.length}.discover.test`);
      const asked = `https://autoconfig.${name}/mail/config-v1.1.xml`;
      await control('publish-file', { path: asked, text: there, status: '302' });
      await control('publish-file', { path: there, text: file(`smtp.${name}`) });
      expect((await discovered(name)).hosts).toEqual([]);
      expect(fetched.map(({ url }) => url)).not.toContain(there);
    },
  );

  it('that never stops or nests too deep has no file', async () => {
    const name = await domain('hostile.discover.test');
    const [one, two] = [
      `https://autoconfig.${name}/mail/config-v1.1.xml`,
      `https://${name}/.well-known/autoconfig/mail/config-v1.1.xml`,
    ];
    await control('publish-file', { path: one, text: '<a>'.repeat(500) + '</a>'.repeat(500) });
    await control('publish-file', {
      path: two,
      text: `${file(`smtp.${name}`)}${' '.repeat(5_000)}`,
      times: '14',
    });
    expect((await discovered(name)).hosts).toEqual([]);
    expect(fetched).toHaveLength(2);
  });

  it('is asked up to the hourly limit, whatever domains lead to it', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '3' });
    for (let index = 0; index < 5; index += 1) {
      const name = await domain(`wild-${index}.discover.test`, '127.0.0.99');
      expect(await codeOf(ask(name, '', `203.0.113.${index}`))).toBe('found');
    }
    expect(fetched).toHaveLength(3);
    await discovered(await domain('elsewhere.discover.test', '127.0.0.98'));
    expect(fetched).toHaveLength(5);
  });
});

describe('a web server of many domains', () => {
  it('is asked half as often for one client as for all', async () => {
    reconfigure({ CHECKS_PER_HOST_PER_HOUR: '8' });
    const from = async (client: string, count: number) => {
      const before = fetched.length;
      for (let index = 0; index < count; index += 1) {
        const name = await domain(`${client.replaceAll('.', '-')}-${index}.discover.test`, '127.0.0.97');
        expect(await codeOf(ask(name, '', client))).toBe('found');
      }
      return fetched.length - before;
    };
    expect(await from('203.0.113.7', 3)).toBe(4);
    // A quarter is left for domains that are established.
    expect(await from('203.0.113.8', 3)).toBe(2);
  });
});

describe('a search that waits for a turn in vain', () => {
  it('is told that the domain is busy', async () => {
    reconfigure({ CHECKS_PER_MINUTE: '5' });
    const name = await domain('in-vain.discover.test');
    const order = {
      domain: { host: name, unicodeHost: name, literal: null },
      client: { key: '203.0.113.7', checkId: 'one', isTold: true, networks: [] },
      isEstablished: false,
    };
    const stalled = Promise.withResolvers<void>();
    const admit = vi.spyOn(Counter.prototype, 'admit').mockImplementationOnce(async () => {
      await stalled.promise;
      return { full: 'checks', of: 'nobody', quota: { limit: 1, periodSeconds: 60 }, resetSeconds: 1 };
    });
    watchTimers(4);
    const first = mailDomain(name).discover(order);
    await vi.waitFor(() => expect(admit).toHaveBeenCalled());
    expect(await mailDomain(name).discover(order)).toMatchObject({
      ok: false,
      refusal: { why: 'host-busy' },
    });
    stalled.resolve();
    expect(await first).toMatchObject({ ok: false });
  });
});

describe('the part before the @', () => {
  it('is not sent anywhere', async () => {
    const log = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const spies = log.map((name) => vi.spyOn(console, name));
    const name = await domain('private.discover.test');
    const found = await ask(`the.secret@${name}`);
    const text = await found.text();
    expect(JSON.parse(text)).toMatchObject({ domain: name });
    // A cache would store the answer's URL.
    expect(found.headers.get('cache-control')).toBe('private, no-cache');
    const everything = [text, JSON.stringify([...found.headers]), JSON.stringify(fetched)];
    const objects = await listDurableObjectIds(env.MAIL_DOMAIN);
    for (const id of objects)
      everything.push(
        await runInDurableObject(env.MAIL_DOMAIN.get(id), (_, { storage }) =>
          JSON.stringify(
            storage.sql
              .exec("SELECT name FROM sqlite_master WHERE name = 'memories'")
              .toArray()
              .map(() => storage.sql.exec('SELECT * FROM memories').toArray()),
          ),
        ),
      );
    everything.push(...spies.map(({ mock }) => JSON.stringify(mock.calls)));
    expect(everything.join()).toContain(name);
    expect(everything.join()).not.toMatch(/secret/);
    expect(String(await control('files-asked', { name: 'secret' }))).toBe('');
    expect(await queries(`the.secret@${name}`, 'MX')).toBe(0);
  });

  it('is in no problem either', async () => {
    for (const written of [
      'the.secret@nowhere',
      'the.secret@localhost',
      'the.secret@192.0.2.1',
      'the.secret@',
    ]) {
      const answer = await ask(written);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain('secret');
    }
  });
});

describe('/discover', () => {
  const page = (query: string, language = 'en') =>
    get(`/discover${query}`, {
      headers: { accept: 'text/html', 'accept-language': language },
      redirect: 'manual',
    });

  it('is a form if no domain was given yet', async () => {
    for (const query of ['', '?domain=', '?domain=%20&lang=en']) {
      const html = await (await page(query)).text();
      expect(html).toContain('<form class="ask" action="/discover" method="get">');
      expect(html).not.toMatch(/<table|<bdi/);
    }
    expect(fetched).toEqual([]);
  });

  it('links to a check of each server that was found', async () => {
    const name = await domain('page.discover.test');
    await publish(`_submission._tcp.${name}`, { addresses: [], services: [`0 1 587 smtp.${name}.`] });
    const answer = await page(`?domain=${name}`, 'de');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await answer.text();
    expect(html).toContain(`<h1>Server für den Mailversand mit ${name}</h1>`);
    expect(html).toContain(
      `<tr><th scope="row"><a href="/check/smtp.${name}?lang=de">smtp.${name}</a></th><td>587</td><td>STARTTLS</td><td>SRV-Eintrag</td></tr>`,
    );
    expect(html).toContain(`Für <bdi dir="ltr">${name}</bdi> sind diese Server angegeben.`);
    expect(html).not.toMatch(/<strong>|Niemand sagt|nicht jede Quelle/);
    expect(html).toContain(`href="?lang=en&amp;domain=${name}"`);
  });

  it('says that no source names a server', async () => {
    const name = await domain('empty.discover.test');
    const html = await (await page(`?domain=${name}`)).text();
    expect(html).toContain(`<p>No server for sending mail from <bdi dir="ltr">${name}</bdi> is published.`);
    expect(html).not.toMatch(/<table|not every source/);
  });

  it('drops an address at once if a browser sent it', async () => {
    const answer = await page('?domain=me%40Example.net&lang=de');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/discover?domain=example.net&lang=de',
    ]);
    expect(fetched).toEqual([]);
  });

  it('is text for a command line, and HEAD starts no search', async () => {
    const name = await domain('curl.discover.test');
    const head = await get(`/v1/discover?domain=${name}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await queries(name, 'MX')).toBe(0);
    const text = await (
      await get(`/discover?domain=${name}`, { headers: { 'user-agent': 'curl/8' } })
    ).text();
    expect(text).toMatch(/^Servers for sending mail from curl\.discover\.test\n/);
  });

  it('reports an invalid domain as a problem', async () => {
    const answer = await page('?domain=x');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('is not a mail domain');
  });
});
