import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Caller, CheckEvent, Report } from '../../../worker/api/index.ts';
import { stationName } from '../../../worker/vantage/point.ts';
import { eventsOf, get, publish } from '../outside.ts';

const HETZNER = { cf: { asn: 24_940, asOrganization: 'Hetzner Online GmbH' } } as RequestInit;
const DIGITALOCEAN = { cf: { asn: 14_061, asOrganization: 'Dig\u001bital\u202eOcean' } } as RequestInit;

const MAILJET = 'in-v3.mailjet.com';

function check(query: string, init?: RequestInit): Promise<Response> {
  return get(`/v1/check?host=mail.healthy.test&ports=587&${query}`, init);
}

describe('the caller of a check', () => {
  it('sees what their own network blocks, and no cache keeps it', async () => {
    const answers = await Promise.all([HETZNER, DIGITALOCEAN].map((init) => check('regions=weur', init)));
    for (const answer of answers) expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const reports = await Promise.all(answers.map((answer) => answer.json<Report>()));
    expect(
      reports.map(({ caller }) => [caller?.organisation, caller?.network, caller?.blockedPorts]),
    ).toEqual([
      ['Hetzner Online GmbH', 'hetzner', [25, 465]],
      ['DigitalOcean', 'digitalocean', [25, 465, 587]],
    ]);
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(2);
  });

  it('is in no answer that may be shared', async () => {
    const [one, other] = await Promise.all(
      [HETZNER, DIGITALOCEAN].map((init) => check('regions=weur&caller=0', init)),
    );
    expect(one?.headers.get('cache-control')).toMatch(/^public, max-age=/);
    expect(one?.headers.get('etag')).toBe(other?.headers.get('etag'));
    const told = `${await one?.text()}${await other?.text()}`;
    expect(told).toContain('"caller":null');
    expect(told).not.toMatch(/hetzner|ocean|asn/i);
  });

  it('may name another network, and then sees nothing about their own', async () => {
    const { caller } = await (await check('network=aws', HETZNER)).json<Report>();
    expect(caller).toMatchObject({ asn: null, organisation: null, network: 'aws', blockedPorts: [25] });
    const text = await (await check('network=aws&format=text', HETZNER)).text();
    expect(text).toContain('Amazon Web Services: port 25 is blocked there on EC2 and Lambda');
    expect(text).not.toContain('Hetzner');
  });

  it('is unknown if the platform reports nothing', async () => {
    expect(await (await check('')).json()).toMatchObject({ caller: null });
  });

  it('is not stored', async () => {
    const host = await publish('forgetful.test', { addresses: ['127.0.0.1'] });
    const named = { cf: { asn: 24_940, asOrganization: 'Zebra Networks' } } as RequestInit;
    const answer = await get(`/v1/check?host=${host}&ports=587&regions=weur`, named);
    expect(await answer.text()).toContain('Zebra Networks');
    const station = env.STATION.getByName(stationName('weur', host));
    const kept = await runInDurableObject(station, (_, { storage }) =>
      storage.sql
        .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
        .toArray()
        .map(({ name }) => JSON.stringify(storage.sql.exec(`SELECT * FROM "${name}"`).toArray())),
    );
    expect(kept.join()).toContain('"port":587');
    expect(kept.join()).not.toMatch(/Zebra|hetzner|asn/);
  });
});

describe('a known provider', () => {
  it('is checked on the ports that it documents, and a stream announces them first', async () => {
    await publish('email-smtp.eu-west-1.amazonaws.com', { addresses: ['127.0.0.1'] });
    const path = '/v1/check?host=email-smtp.eu-west-1.amazonaws.com&format=ndjson';
    const events: CheckEvent[] = [];
    for await (const event of eventsOf(await get(path))) events.push(event);
    const ports = [25, 465, 587, 2465, 2587];
    expect(events[0]).toMatchObject({ type: 'target', target: { provider: 'amazon-ses' }, ports });
    const last = events.at(-1);
    if (last?.type !== 'report') throw new Error('A stream ends with the report');
    expect(last.report.vantages[0]?.ports.map(({ port }) => port)).toEqual(ports);
  });

  it('can be named instead of its host', async () => {
    await publish(MAILJET, { addresses: ['127.0.0.1'] });
    const asked = ['provider=mailjet', `host=${MAILJET}`].map(async (query) => {
      const report = await (await get(`/v1/check?${query}&regions=weur&caller=0`)).json<Report>();
      return [report.target.host, report.target.provider, report.vantages[0]?.ports.map(({ port }) => port)];
    });
    const expected = [MAILJET, 'mailjet', [25, 80, 465, 587, 588, 2525]];
    expect(await Promise.all(asked)).toEqual([expected, expected]);
  });

  it.each([
    ['/v1/check?provider=nobody', 'provider', '/v1/providers'],
    [`/v1/check?provider=mailjet&host=${MAILJET}`, 'provider', 'Use only one of them'],
    [`/check/${MAILJET}?provider=mailjet&format=json`, 'provider', 'Use only one of them'],
    [`/v1/check?host=${MAILJET}&network=nowhere`, 'network', '/v1/networks'],
    [`/v1/check?host=${MAILJET}&network=aws&caller=0`, 'network', 'caller=0'],
  ])('%s is refused for its %s: %s', async (path, parameter, hint) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    const problem = await response.json<{ detail: string }>();
    expect(problem).toMatchObject({ code: 'invalid-parameter', parameter });
    expect(problem.detail).toContain(hint);
  });
});

describe('reference data', () => {
  it.each(['ports', 'providers', 'networks', 'programs'])(
    'is served at /v1/%s, to every page',
    async (name) => {
      const response = await get(`/v1/${name}`, { headers: { Origin: 'https://help.example.org' } });
      expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('vary')).toBe('Accept, Accept-Language');
      expect(Object.keys(await response.json<object>())).toEqual([name]);
      const head = await get(`/v1/${name}`, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      const text = await get(`/v1/${name}`, { headers: { Accept: 'text/plain' } });
      expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      await text.body?.cancel();
      expect((await get(`/v1/${name}?x=1`)).status).toBe(400);
    },
  );

  it('is served for the caller’s network', async () => {
    const response = await get('/v1/network', HETZNER);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await response.json<Caller>()).toMatchObject({ network: 'hetzner', blockedPorts: [25, 465] });
    const text = await get('/v1/network?format=text', DIGITALOCEAN);
    expect(await text.text()).toMatch(
      /^Your request comes from DigitalOcean \(AS14061\): ports 25, 465 and 587 are\sblocked/,
    );
  });
});
