/** Runs the load and every fault at a small size, and shows their judgement what it must not overlook. */
import { describe, expect, it } from 'vitest';
import type { PortReport } from '../../worker/api/index.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import { expectationFor } from '../local/demo-host.ts';
import { clockJump } from './faults/clock-jump.ts';
import { FAULTS } from './faults/faults.ts';
import { looksUnfinished } from './faults/interrupted.ts';
import { Recovery } from './faults/recovery.ts';
import { median } from './gauge.ts';
import { growthOf, load } from './load.ts';
import { choose, KINDS } from './mix.ts';
import { faultOf, Period } from './period.ts';
import { rowsIn } from './reading.ts';
import { Sentences } from './sentences.ts';
import { compare } from './truth.ts';

const TIMEOUT_MS = 180_000;
/**
 * Few readers and much patience: a machine that runs other tests as well would keep many readers waiting beyond the
 * deadlines of a check, and is no measure of how soon something recovers.
 */
const SMALL = {
  minutes: 0.1,
  readers: 4,
  kills: 2,
  interrupted: 1,
  resolverLosses: 1,
  patience: 6,
  hasStallingAgent: false,
};

const [HEALTHY] = DEMO_HOSTS;
if (HEALTHY === undefined) throw new Error('No demo host');

function rowFor(port: number, changes: Partial<PortReport> = {}): PortReport {
  const { outcome, reason, encryption, trusted } = expectationFor(HEALTHY as never, port);
  return { port, outcome, reason, encryption, tls: { trusted }, ...changes } as PortReport;
}

describe('a service', { timeout: TIMEOUT_MS }, () => {
  it('endures load', async () => {
    const said: string[] = [];
    const { table, requests, rows, rss, broken } = await load(SMALL, (line) => said.push(line));
    expect(broken).toEqual([]);
    expect(table).not.toEqual([]);
    expect(requests).toBeGreaterThan(0);
    expect(rows).toBeGreaterThan(0);
    expect(Math.min(rss.settledMb, rss.endMb)).toBeGreaterThan(0);
  });

  // The jumps of the clock are tested in workerd.
  it.for(FAULTS.filter((fault) => fault !== clockJump))('survives $name', async ({ run, does }, { skip }) => {
    expect(does(SMALL)).toMatch(/\d/);
    const { tried, recovered, lost, broken, skipped } = await run(SMALL);
    skip(skipped !== undefined, `needs more than this system allows: ${skipped}`);
    expect(broken).toEqual([]);
    expect(lost).toBe(0);
    expect(tried).toBeGreaterThan(0);
    expect(recovered).toBe(tried);
  });
});

describe('the judgement of rows', () => {
  it('accepts what the mail host does', () => {
    expect(compare(HEALTHY, [rowFor(587), rowFor(465), rowFor(25)])).toEqual({
      rows: 3,
      failed: [],
      contradictions: [],
    });
  });

  it.each([
    ['another outcome', { outcome: 'silent', reason: 'greeting', encryption: null }, 'silent greeting'],
    ['another trust', { tls: { trusted: false } as PortReport['tls'] }, 'starttls, not trusted'],
  ] as const)('sees %s', (_, changes, found) => {
    expect(compare(HEALTHY, [rowFor(587, changes)]).contradictions).toEqual([
      `mail.healthy.test 587: ${found}, but it is starttls, trusted`,
    ]);
  });

  it('tells rows in which our side failed from those that were left out to spare the host', () => {
    const nothing = { outcome: 'error', encryption: null } as const;
    const rows = [
      rowFor(587, { ...nothing, reason: 'vantage-failed' }),
      rowFor(465, { ...nothing, reason: 'budget' }),
    ];
    expect(compare(HEALTHY, rows)).toEqual({
      rows: 2,
      failed: ['mail.healthy.test 587: error vantage-failed'],
      contradictions: [],
    });
  });
});

describe('reading', () => {
  const events = ['{"type":"target"}', '{"type":"port","report":{"port":587}}'];

  it('finds the rows of each format, and none in a line that was cut', () => {
    expect(rowsIn(`${events.join('\n')}\n{"type":"port","rep`, 'ndjson')).toEqual([{ port: 587 }]);
    expect(rowsIn(`event: port\ndata: ${events[1]}\n\n`, 'sse')).toEqual([{ port: 587 }]);
    expect(rowsIn('{"vantages":[{"ports":[{"port":25}]}]}', 'json')).toEqual([{ port: 25 }]);
    expect(rowsIn('{"vantages":[{"ports":[{"po', 'json')).toEqual([]);
  });

  it('takes a stream that was cut for complete only if it has its last word and all of its rows', () => {
    const port = (number: number) => `{"type":"port","report":{"port":${number}}}\n`;
    const report = '{"type":"report"}\n';
    expect(looksUnfinished(port(465), 'aborted')).toBe(true);
    expect(looksUnfinished(`${port(465)}{"type":"problem"}\n`, null)).toBe(true);
    expect(looksUnfinished(port(465) + port(587) + report, null)).toBe(true);
    expect(looksUnfinished(port(465) + report, null)).toBe(false);
    expect(looksUnfinished(port(465), null)).toBe(false);
  });
});

describe('the load', () => {
  it('asks for everything', () => {
    let turn = 0;
    const spread = () => (turn++ % 1000) / 1000;
    const chosen = Array.from({ length: 2000 }, (_, unique) => choose(KINDS, unique, 10, spread).kind.name);
    expect(new Set(chosen)).toEqual(new Set(KINDS.map(({ name }) => name)));
  });

  it('says which statuses are wrong', () => {
    const [check] = KINDS;
    if (check === undefined) throw new Error('No kind of request');
    const read = (status: number, error: string | null = null) =>
      faultOf(check, { status, error, ms: 1, rows: [] });
    expect([read(200), read(429)]).toEqual([null, null]);
    expect(read(503)).toBe('check, json: status 503');
    expect(read(200, 'aborted')).toBe('check, json: aborted');
  });

  it('counts, and takes the middle of what it measured last', () => {
    const period = new Period();
    for (const workerdMb of [900, 1, 5, 3]) period.gauge({ workerdMb, frontMb: 2, files: 4, descriptors: 6 });
    for (const status of [200, 200, 429]) period.add({ status, ms: 7 });
    expect(period.row(5, period.settled(3))).toEqual({
      'until minute': 5,
      requests: 3,
      statuses: '200: 2, 429: 1',
      'slowest (ms)': 7,
      'RSS of workerd (MB)': 3,
      'RSS of node (MB)': 2,
      files: 4,
      descriptors: 6,
    });
    expect(median([])).toBe(0);
  });

  it('breaks its promise with memory that grows, not with memory that shrinks', () => {
    expect(growthOf({ settledMb: 100, endMb: 110 })).toEqual([]);
    expect(growthOf({ settledMb: 100, endMb: 50 })).toEqual([]);
    expect(growthOf({ settledMb: 100, endMb: 112 })).toEqual([
      'RSS at the end: 112 MB, promised at most 10 % more than 100 MB',
    ]);
  });
});

describe('a recovery', () => {
  it('counts what came back, what did not, and what was lost', async () => {
    const recovery = new Recovery({ patience: 1 });
    let looks = 0;
    await recovery.await('back', 60_000, async () => ++looks === 3);
    await recovery.await('back', 0, async () => false);
    recovery.lose('a row');
    recovery.demand(true, 'kept');
    recovery.demand(false, 'not kept');
    expect(recovery.outcome).toMatchObject({
      tried: 2,
      recovered: 1,
      lost: 1,
      broken: ['back: not within 0 ms, 1 times', 'lost: a row, 1 times', 'not kept, 1 times'],
    });
  });

  it('tells the same sentence once, and how many others there are', () => {
    const sentences = new Sentences();
    for (let index = 0; index < 22; index += 1) sentences.add(`fault ${index}`);
    sentences.add('fault 21');
    const list = sentences.list('faults');
    expect(list[0]).toBe('fault 21, 2 times');
    expect(list.at(-1)).toBe('2 more kinds of faults');
    expect(list).toHaveLength(21);
  });
});
