/** GET /v1/history: the recorded results of stations, returned without any probe. */
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { History, Problem } from '../../../worker/api/index.ts';
import { parseConfig } from '../../../worker/config/config.ts';
import { HISTORY_MAX_AGE_SECONDS } from '../../../worker/limits.ts';
import { stationName } from '../../../worker/vantage/point.ts';
import { answersHere } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';
import {
  directoryHere,
  forgetVisits,
  get,
  publish,
  queries,
  reportOf,
  uninspected,
  visits,
} from '../outside.ts';

async function historyOf(query: string): Promise<History> {
  return (await get(`/v1/history?${query}`)).json();
}

describe('a history', () => {
  it('lists what a check saw, from its vantage point only', async () => {
    const host = await publish('told.test', { addresses: ['127.0.0.1'] });
    const report = await reportOf(host, '&regions=weur&ports=587,465,25');
    const [on587, on465] = report.vantages[0]?.ports ?? [];
    expect(await historyOf(`host=${host}&regions=weur`)).toEqual({
      host,
      entries: [on465, on587].map((row) => ({
        vantage: 'weur',
        port: row?.port,
        family: 4,
        outcome: row?.outcome,
        reason: row?.reason,
        since: row?.checkedAt,
        checkedAt: row?.checkedAt,
      })),
    });
    expect(await historyOf(`host=${host}&regions=oc`)).toEqual({ host, entries: [] });
  });

  it('of a host with only IPv6 is found like its check', async () => {
    const host = await publish('six-told.test', { addresses: ['::1'] });
    await reportOf(host, '&regions=weur&ports=587');
    const found = await historyOf(`host=${host}&regions=weur`);
    expect(found.entries.map(({ port, family }) => `${port}/${family}`)).toEqual(['587/6']);
  });

  it('asks neither the resolver nor the host, and stores nothing', async () => {
    const host = await publish('never-checked.test', { addresses: ['127.0.0.1'] });
    await forgetVisits();
    expect(await historyOf(`host=${host}&regions=weur&family=both`)).toEqual({ host, entries: [] });
    expect([await queries(host, 'A'), await queries(host, 'AAAA')]).toEqual([0, 0]);
    expect(await visits(587)).toEqual([]);
    const size = await runInDurableObject(
      env.STATION.getByName(stationName('weur', host)),
      (_, { storage }) =>
        storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'runs'").toArray().length,
    );
    expect(size).toBe(0);
  });

  it('is sent as JSON, as lines and as text', async () => {
    const host = await publish('formed.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&regions=weur&ports=465,587');
    const query = `/v1/history?host=${host}&regions=weur`;
    const { entries } = await (await get(query)).json<History>();
    const lines = await get(`${query}&format=ndjson`);
    expect(lines.headers.get('content-type')).toBe('application/x-ndjson');
    expect(
      new TextDecoder()
        .decode(await lines.arrayBuffer())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(entries);
    const text = await get(query, { headers: { Accept: 'text/plain' } });
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toMatch(/^weur {2}465 .* TLS works\nweur {2}587 .* STARTTLS works\n$/m);
    const page = await get(query, { headers: { Accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('application/json');
  });

  it('may be shared if a region is named, and is not sent twice', async () => {
    const host = await publish('shared-history.test', { addresses: ['127.0.0.1'] });
    const query = `/v1/history?host=${host}`;
    const named = await get(`${query}&regions=weur`, { headers: { Origin: 'https://help.example.org' } });
    expect(named.headers.get('cache-control')).toBe(`public, max-age=${HISTORY_MAX_AGE_SECONDS}`);
    expect(named.headers.get('access-control-allow-origin')).toBe('*');
    expect(named.headers.get('vary')).toContain('Accept');
    const nearest = await get(query);
    expect(nearest.headers.get('cache-control')).toBe('private, no-cache');
    const etag = nearest.headers.get('etag') ?? '';
    expect((await get(query, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await reportOf(host, '&ports=587');
    expect((await get(query, { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  it.each([
    ['', 400, 'invalid-host'],
    ['host=https://mail.example', 400, 'invalid-host'],
    ['host=mail.example&regions=mars', 400, 'invalid-parameter'],
    ['host=mail.example&ports=587', 400, 'invalid-parameter'],
    ['host=mail.example&format=sse', 400, 'invalid-parameter'],
  ])('refuses %j as a check does', async (query, status, code) => {
    const response = await get(`/v1/history?${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({ code });
  });
});

describe('who may ask for a history', () => {
  /** A service with nothing to call: a refused request must not get that far. */
  function appFor(environment: Record<string, string>, isAdmitted = true) {
    return createApp({
      config: parseConfig(environment),
      version: '0.0.0',
      directory: directoryHere(),
      inspection: uninspected,
      station: () => {
        throw new Error('Cannot ask a station: the request is refused');
      },
      preload: () => Promise.reject(new Error('Cannot show a page: nobody asked for one')),
      built: async () => new Response(null, { status: 404 }),
      mailDomain: () => {
        throw new Error('Cannot discover: nobody asked for it');
      },
      isNewNonce: async () => false,
      admitClient: () => Promise.resolve(isAdmitted),
      answers: answersHere(),
      clock: () => Date.now(),
    });
  }

  it.each([
    ['localhost', {}, true, 'private-address'],
    ['10.0.0.1', {}, true, 'private-address'],
    ['mail.example.org', { HOSTS: '*.example.net' }, true, 'host-not-allowed'],
    ['mail.example.net', {}, false, 'rate-limited'],
  ])('is decided for %s with %o as for a check', async (host, environment, isAdmitted, code) => {
    const app = appFor(environment, isAdmitted);
    const answers = ['history', 'check'].map((route) => app.request(`/v1/${route}?host=${host}`));
    const [history, check] = await Promise.all(answers.map(async (answer) => (await answer).json<Problem>()));
    expect(history).toMatchObject({ code });
    expect(history).toEqual(check);
  });
});
