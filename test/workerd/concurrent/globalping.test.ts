/** Globalping's probes as a vantage point, through real stations: what is requested of them, and when. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../worker/api/index.ts';
import { parseConfig } from '../../../worker/config/config.ts';
import { stationName } from '../../../worker/vantage/point.ts';
import { answersHere } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';
import { directoryHere, publish, uninspected } from '../outside.ts';

async function control(path: string, query: Readonly<Record<string, string>>): Promise<unknown> {
  const response = await fetch(`${env.CONTROL_URL}/${path}?${new URLSearchParams(query)}`);
  return response.json();
}

/** What the probes see from now on. */
function probesSee(target: string, port: number, probes: unknown): Promise<unknown> {
  return control('pings', { target, port: String(port), answer: JSON.stringify({ probes }) });
}

interface Order {
  limit?: number;
  locations?: string | { country: string; limit: number }[];
  measurementOptions: { port: number };
}

function ordersFor(target: string): Promise<Order[]> {
  return control('pinged', { target }) as Promise<Order[]>;
}

async function check(host: string, query: string, globalping = 'on'): Promise<Report> {
  const app = createApp({
    config: parseConfig({ ...env, GLOBALPING: globalping }),
    version: '0.0.0',
    directory: directoryHere(),
    inspection: uninspected,
    station: (vantage, name) => env.STATION.getByName(stationName(vantage, name)),
    preload: () => Promise.reject(new Error('Cannot show a page: nobody asked for one')),
    built: async () => new Response(null, { status: 404 }),
    mailDomain: () => {
      throw new Error('Cannot discover: nobody asked for it');
    },
    isNewNonce: () => Promise.reject(new Error('Cannot remember: nobody signed anything')),
    admitClient: async () => true,
    answers: answersHere(),
    clock: () => Date.now(),
  });
  return (await app.request(`/v1/check?host=${host}${query}`)).json();
}

function short({ vantages }: Report): string[] {
  return vantages.flatMap(({ vantage, ports }) =>
    ports.map(({ port, outcome, state, cached }) => {
      return `${vantage.id} ${port} ${outcome} ${state}${cached ? ' cached' : ''}`;
    }),
  );
}

describe('port 25', () => {
  it('is measured by Globalping if it must not be dialed here, once for all readers', async () => {
    const host = await publish('twenty-five.test', { addresses: ['127.0.0.41'] });
    await probesSee('127.0.0.41', 25, ['silent', 31.4]);
    const asked = () => check(host, '&regions=weur&ports=25,587', 'port-25');
    const reports = await Promise.all([asked(), asked(), asked()]);
    for (const [untestable, ...dialed] of reports.map(short)) {
      expect(untestable).toContain('weur 25 untestable untested');
      expect(dialed).toEqual(['weur 587 refused closed', 'globalping:world 25 connected open']);
    }
    expect(reports[0]?.vantages[1]?.vantage).toMatchObject({ kind: 'globalping', region: null, colo: null });
    expect(reports[0]?.vantages[1]?.vantage.place).toMatch(/^\S.* [A-Z]{2} \(\S.*\)/);
    expect(reports[0]?.vantages[1]?.ports[0]?.timings).toMatchObject({ connectMs: 31, totalMs: null });
    expect(await ordersFor('127.0.0.41')).toMatchObject([{ limit: 3, measurementOptions: { port: 25 } }]);
    const again = await asked();
    expect(short(again).at(-1)).toBe('globalping:world 25 connected open cached');
    expect(again.vantages[1]?.vantage).toEqual(reports[0]?.vantages[1]?.vantage);
  });

  it('is not open if the probes finished without an answer', async () => {
    const host = await publish('silent-25.test', { addresses: ['127.0.0.42'] });
    const [, told] = short(await check(host, '&regions=weur&ports=25'));
    expect(told).toBe('globalping:world 25 no-reply unknown');
  });
});

describe('a country of Globalping', () => {
  it('answers all ports, from the same probes', async () => {
    const host = await publish('country.test', { addresses: ['127.0.0.43'] });
    await probesSee('127.0.0.43', 587, [12]);
    const report = await check(host, '&regions=globalping:de&ports=587,465');
    expect(short(report)).toEqual(['globalping:DE 587 connected open', 'globalping:DE 465 no-reply unknown']);
    const [first, second] = await ordersFor('127.0.0.43');
    expect(first).toMatchObject({
      locations: [{ country: 'DE', limit: 3 }],
      measurementOptions: { port: 587 },
    });
    expect(second).toMatchObject({ locations: expect.any(String), measurementOptions: { port: 465 } });
  });
});
