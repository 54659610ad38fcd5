import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type { PortReport, Report } from '../../../worker/api/index.ts';
import { stationName } from '../../../worker/vantage/point.ts';
import { eventsOf, forgetVisits, get, publish, queries, reportOf, traces, visits } from '../outside.ts';

const HEALTHY = { addresses: ['127.0.0.1'] };

function rows(report: Report): PortReport[] {
  return report.vantages.flatMap(({ ports }) => ports);
}

async function dialogues(ports: readonly number[], address?: string): Promise<number[]> {
  return Promise.all(ports.map(async (port) => (await visits(port, address)).length));
}

function evict(host: string): Promise<void> {
  return evictDurableObject(env.STATION.getByName(stationName('weur', host)));
}

describe('several regions', () => {
  it('have one dialogue per port each, and interleave in one answer', async () => {
    const host = await publish('regions.test', HEALTHY);
    await forgetVisits();
    const reports = await Promise.all([
      reportOf(host, '&regions=weur,oc&ports=587,2525'),
      reportOf(host, '&regions=oc,weur,enam&ports=2525'),
    ]);
    expect(reports.map(({ vantages }) => vantages.map(({ vantage }) => vantage.id))).toEqual([
      ['weur', 'oc'],
      ['oc', 'weur', 'enam'],
    ]);
    expect(new Set(reports.flatMap(rows).map(({ outcome }) => outcome))).toEqual(new Set(['starttls']));
    expect(await dialogues([587, 2525])).toEqual([2, 3]);
  });
});

describe('a hundred concurrent checks', () => {
  it('cause one dialogue per port, however their port lists overlap', async () => {
    const host = await publish('hundred.test', HEALTHY);
    await forgetVisits();
    const lists = ['80,587', '587,2525', '2525,588,80', '80,587,588,2525'];
    const reports = await Promise.all(
      Array.from({ length: 100 }, (_, turn) =>
        reportOf(host, `&regions=weur&ports=${lists[turn % lists.length]}`),
      ),
    );
    expect(new Set(reports.flatMap(rows).map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
      new Set(['starttls null']),
    );
    expect(
      reports.map((report) =>
        rows(report)
          .map(({ port }) => port)
          .join(),
      ),
    ).toEqual(Array.from({ length: 100 }, (_, turn) => lists[turn % lists.length]));
    expect(await dialogues([80, 587, 588, 2525])).toEqual([1, 1, 1, 1]);
    // The directory asks for one family, the station for both.
    expect([await queries(host, 'A'), await queries(host, 'AAAA')]).toEqual([2, 1]);
  });

  it('are followed by none within the lifetime, even after the object was evicted', async () => {
    const host = await publish('remembered.test', HEALTHY);
    await forgetVisits();
    const first = await reportOf(host, '&regions=weur&ports=587,2525');
    const again = await reportOf(host, '&regions=weur&ports=2525,587');
    await evict(host);
    const evicted = await reportOf(host, '&regions=weur&ports=587,2525');
    expect(await dialogues([587, 2525])).toEqual([1, 1]);
    expect(await queries(host, 'A')).toBe(2);
    expect(first.vantages[0]).toMatchObject({ cached: false });
    expect(again.vantages[0]).toMatchObject({ cached: true });
    expect(rows(evicted)).toEqual(
      rows(first).map((row) => ({ ...row, cached: true, ageSeconds: expect.any(Number) })),
    );
  });
});

describe('a row', () => {
  it('carries its true age', async () => {
    const host = await publish('aged.test', HEALTHY);
    const [fresh] = rows(await reportOf(host, '&regions=weur&ports=587'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(fresh?.checkedAt ?? '') + 42_700 });
    const [aged] = rows(await reportOf(host, '&regions=weur&ports=587'));
    vi.useRealTimers();
    expect(aged).toMatchObject({ ageSeconds: 42, cached: true, checkedAt: fresh?.checkedAt });
  });

  it('is not shown once its lifetime is over', async () => {
    const host = await publish('stale.test', HEALTHY);
    await forgetVisits();
    const [fresh] = rows(await reportOf(host, '&regions=weur&ports=587'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(fresh?.checkedAt ?? '') + 61_000 });
    const [next] = rows(await reportOf(host, '&regions=weur&ports=587'));
    vi.useRealTimers();
    expect(next).toMatchObject({ cached: false, ageSeconds: 0 });
    expect(await dialogues([587])).toEqual([2]);
  });
});

describe('a client that hangs up', () => {
  it('takes nothing from the others', async () => {
    const host = await publish('hang-up.test', { addresses: ['127.0.0.4'] });
    await forgetVisits();
    const query = `/v1/check?host=${host}&regions=weur&ports=588,587&format=ndjson`;
    const first = await get(query);
    const other = get(query);
    for await (const event of eventsOf(first)) if (event.type === 'port') break;
    const seen: number[] = [];
    for await (const event of eventsOf(await other)) if (event.type === 'port') seen.push(event.report.port);
    expect(seen).toEqual([588, 587]);
    expect(await dialogues([588, 587], '127.0.0.4')).toEqual([1, 1]);
  });
});

describe('the data center', () => {
  it('is asked once per object and named in every report', async () => {
    const host = await publish('placed.test', HEALTHY);
    const before = await traces();
    const reports = [
      await reportOf(host, '&regions=weur&ports=587'),
      await reportOf(host, '&regions=weur&ports=588'),
    ];
    expect(reports.map(({ vantages }) => vantages[0]?.vantage)).toEqual(
      Array(2).fill({ id: 'weur', kind: 'region', region: 'weur', colo: 'TST', place: null }),
    );
    expect((await traces()) - before).toBe(1);
  });
});

describe('a host with TLS everywhere', () => {
  it('is connected to once for each port, and trusted if its authority is', async () => {
    await forgetVisits();
    const report = await reportOf('mail.healthy.test', '&regions=sam&ports=80,465,587,588,2465,2525');
    expect(rows(report).map(({ outcome, tls }) => `${outcome} ${tls?.trusted}`)).toEqual([
      'starttls true',
      'implicit-tls true',
      'starttls true',
      'starttls true',
      'implicit-tls true',
      'starttls true',
    ]);
    expect(await dialogues([80, 465, 587, 588, 2465, 2525])).toEqual(Array(6).fill(1));
  });
});

describe('what is sent to a mail server', () => {
  it('is EHLO with the configured name, STARTTLS, the same inside TLS, and QUIT', async () => {
    const host = await publish('polite.test', HEALTHY);
    await forgetVisits();
    await reportOf(host, '&regions=weur&ports=587');
    expect(await visits(587)).toMatchObject([
      {
        lines: [
          { text: 'EHLO checker.example.net', beforeGreeting: false },
          { text: 'STARTTLS', beforeGreeting: false },
          { text: 'EHLO checker.example.net', beforeGreeting: false },
          { text: 'QUIT', beforeGreeting: false },
        ],
        violations: [],
        quit: true,
      },
    ]);
  });
});
