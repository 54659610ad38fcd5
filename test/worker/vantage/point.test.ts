import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Family, FamilyChoice } from '../../../worker/api/index.ts';
import { STATION_DEADLINE_MS } from '../../../worker/limits.ts';
import { refuse } from '../../../worker/result/refusal.ts';
import { askVantagePoint, type StationStub, type VantageEvent } from '../../../worker/vantage/point.ts';
import { collected, rowOf, streamOf } from '../../support/rows.ts';
import { valued, whyOf } from '../../support/told.ts';

type Answer = Awaited<ReturnType<StationStub['check']>>;
type Station = (family: Family) => Answer | Promise<Answer>;

const TARGET = { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null };
const END = { type: 'end', location: { colo: 'FRA', place: null } };

function rows(...values: unknown[]): Answer {
  return { kind: 'rows', target: TARGET, allowances: [], events: streamOf(...values) };
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
    ehloName: 'me.test',
    client: { key: '192.0.2.7', checkId: 'one' },
  } as const;
  const answer = await askVantagePoint(order, (vantage, host, own) => ({
    check: async (request) => {
      asked.push([vantage, host, own, request.family, request.eitherFamily]);
      expect(request).toMatchObject({
        vantage: 'weur',
        ports,
        ehloName: 'me.test',
        host: order.host,
        client: order.client,
      });
      return station(own);
    },
  }));
  return { asked, answer };
}

/** Port, family and outcome of each row; the colo as it is. */
function short(event: VantageEvent): string {
  if (event.type === 'location') return `${event.location.colo} ${event.location.place}`;
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
    ['auto', 4, true],
    ['4', 4, false],
    ['6', 6, false],
  ] as const)('asks the station of one family: %s', async (choice, family, either) => {
    const { asked, answer } = await ask(choice, () => rows(sent(25, family), sent(587, family), END));
    expect(asked).toEqual([['weur', 'mail.example', family, family, either]]);
    expect(valued(answer)).toMatchObject({ families: [family], target: TARGET });
    expect((await collected(valued(answer).events)).map(short)).toEqual([
      `25/${family} refused cached`,
      `587/${family} refused cached`,
      'FRA null',
    ]);
  });

  it('switches to the other family if the host has no address of the first', async () => {
    const { asked, answer } = await ask('auto', (own) =>
      own === 4 ? { kind: 'other-family' } : rows(sent(25, 6), END),
    );
    expect(asked).toEqual([
      ['weur', 'mail.example', 4, 4, true],
      ['weur', 'mail.example', 6, 6, false],
    ]);
    expect(valued(answer).families).toEqual([6]);
  });

  it('passes a refusal on', async () => {
    const { refusal } = refuse('name-not-found', 'mail.example');
    expect(whyOf((await ask('auto', () => ({ kind: 'refused', refusal }))).answer)).toBe('name-not-found');
  });

  it('asks both stations for both families', async () => {
    const { answer } = await ask('both', (own) => rows(sent(25, own), sent(587, own), END));
    expect(valued(answer).families).toEqual([4, 6]);
    expect((await collected(valued(answer).events)).map(short).toSorted()).toEqual([
      '25/4 refused cached',
      '25/6 refused cached',
      '587/4 refused cached',
      '587/6 refused cached',
      'FRA null',
      'FRA null',
    ]);
  });

  it.each([4, 6] as const)(
    'is content with one family where the host has no address of IPv%i',
    async (missing) => {
      const { refusal } = refuse('no-address-of-family', 'mail.example', { family: missing });
      const { answer } = await ask('both', (own) =>
        own === missing ? { kind: 'refused', refusal } : rows(END),
      );
      expect(valued(answer).families).toEqual([missing === 4 ? 6 : 4]);
    },
  );

  it('refuses both families for a problem with the host', async () => {
    const { refusal } = refuse('resolves-to-private', '10.0.0.1');
    const { answer } = await ask('both', (own) => (own === 6 ? { kind: 'refused', refusal } : rows(END)));
    expect(whyOf(answer)).toBe('resolves-to-private');
  });

  it('has a row for each port if the station throws', async () => {
    const station: Station = () => Promise.reject(new Error('overloaded'));
    expect(await told('4', station)).toEqual(['25/4 error vantage-failed', '587/4 error vantage-failed']);
  });

  it.each([
    ['breaks half way', [sent(587), 'break']],
    ['ends early', [sent(587)]],
    ['says something unreadable', [sent(587), undefined]],
  ])('fills in what is missing where the stream %s', async (_, values) => {
    expect((await told('4', () => rows(...values))).at(-1)).toBe('25/4 error vantage-failed');
  });

  it('passes on the location from the station', async () => {
    const end = { type: 'end', location: { colo: null, place: 'two probes' } };
    expect((await told('4', () => rows(sent(25), sent(587), end))).at(-1)).toBe('null two probes');
  });

  it('gives up on a station that falls silent', async () => {
    vi.useFakeTimers();
    const events = new ReadableStream<Uint8Array>();
    const { answer } = await ask('4', () => ({ kind: 'rows', target: TARGET, allowances: [], events }));
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
