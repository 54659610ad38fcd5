import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Family, FamilyChoice } from '../../../worker/api/index.ts';
import { STATION_DEADLINE_MS } from '../../../worker/limits.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import { askVantagePoint, type StationStub, type VantageEvent } from '../../../worker/vantage/point.ts';
import { collected, rowOf, streamOf } from '../../support/rows.ts';
import { valued, whyOf } from '../../support/told.ts';

type Answer = Awaited<ReturnType<StationStub['check']>>;
type Station = () => Answer | Promise<Answer>;

const TARGET = { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null };
const END = { type: 'end', location: { colo: 'FRA', place: null }, ipv6: null, reached: [] };

function rows(families: readonly Family[], ...values: unknown[]): Answer {
  const aims = families.map((family) => ({ family, address: null }));
  return { kind: 'rows', target: TARGET, aims, allowances: [], events: streamOf(...values) };
}

function sent(port: number, family: Family = 4) {
  return { type: 'row', row: rowOf(port, family), cached: true };
}

async function ask(family: FamilyChoice, station: Station, ports = [25, 587]) {
  const asked: unknown[] = [];
  const order = {
    vantage: 'weur',
    host: { host: 'mail.example', unicodeHost: 'mail.example', literal: null },
    ports,
    family,
    addresses: 'one',
    ehloName: 'me.test',
    client: { key: '192.0.2.7', checkId: 'one', isTold: true, networks: [] },
    isEstablished: false,
    transcript: false,
  } as const;
  const answer = await askVantagePoint(order, (vantage, host) => ({
    check: async (request) => {
      asked.push([vantage, host, request.family]);
      expect(request).toEqual(order);
      return station();
    },
  }));
  return { asked, answer };
}

/** Port, family and outcome of each row; the colo as it is. */
function short(event: VantageEvent): string {
  if (event.type === 'end') return `${event.location.colo} ${event.location.place}`;
  const { port, family, outcome, reason } = event.row;
  return `${port}/${family} ${outcome}${reason === null ? '' : ` ${reason}`}${event.cached ? ' cached' : ''}`;
}

async function told(family: FamilyChoice, station: Station): Promise<string[]> {
  return (await collected(valued((await ask(family, station)).answer).events)).map(short);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('askVantagePoint', () => {
  it.each([
    ['auto', [6]],
    ['4', [4]],
    ['both', [4, 6]],
  ] as const)('asks one station for all families: %s', async (choice, families) => {
    const seen = families.flatMap((family) => [sent(25, family), sent(587, family)]);
    const { asked, answer } = await ask(choice, () => rows(families, ...seen, END));
    expect(asked).toEqual([['weur', 'mail.example', choice]]);
    expect(valued(answer)).toMatchObject({ aims: families.map((family) => ({ family })), target: TARGET });
    expect((await collected(valued(answer).events)).map(short)).toEqual([
      ...families.flatMap((family) => [`25/${family} refused cached`, `587/${family} refused cached`]),
      'FRA null',
    ]);
  });

  it('hands a refusal on', async () => {
    const { refusal } = refuse('name-not-found', 'mail.example');
    expect(whyOf((await ask('auto', () => ({ kind: 'refused', refusal }))).answer)).toBe('name-not-found');
  });

  it('has a row for each port where the station throws', async () => {
    const station: Station = () => Promise.reject(new Error('overloaded'));
    expect(await told('4', station)).toEqual(['25/4 error vantage-failed', '587/4 error vantage-failed']);
    expect(await told('both', station)).toHaveLength(4);
  });

  it.each([
    ['breaks half way', [sent(587), 'break']],
    ['ends early', [sent(587)]],
    ['says something unreadable', [sent(587), undefined]],
  ])('fills in what is missing where the stream %s', async (_, values) => {
    expect((await told('4', () => rows([4], ...values))).at(-1)).toBe('25/4 error vantage-failed');
  });

  it('passes on the location from the station', async () => {
    const end = { type: 'end', location: { colo: null, place: 'two probes' }, ipv6: null, reached: [] };
    expect((await told('4', () => rows([4], sent(25), sent(587), end))).at(-1)).toBe('null two probes');
  });

  it('misses a port in each family by itself', async () => {
    const answer = await told('both', () => rows([4, 6], sent(25, 4), sent(587, 6), END));
    expect(answer.slice(-2).toSorted()).toEqual(['25/6 error vantage-failed', '587/4 error vantage-failed']);
  });

  it('gives up on a station that falls silent', async () => {
    vi.useFakeTimers();
    const events = new ReadableStream<Uint8Array>();
    const { answer } = await ask('4', () => ({ ...rows([4]), events }) as Answer);
    let over = false;
    const all = collected(valued(answer).events).finally(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(STATION_DEADLINE_MS - 1);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await all).map(short)).toEqual(['25/4 error vantage-late', '587/4 error vantage-late']);
  });
});
