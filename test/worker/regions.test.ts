/** Several regions in one answer: what one of them lacks costs its own rows, what is wrong with the host costs all. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FamilyChoice, LocationHint } from '../../worker/api.ts';
import { REGION_START_DEADLINE_MS } from '../../worker/limits.ts';
import { refuse, type Why } from '../../worker/refusal.ts';
import { regionsOf } from '../../worker/vantage/nearest.ts';
import { type StationStub, stationName } from '../../worker/vantage/region.ts';
import { askRegions } from '../../worker/vantage/regions.ts';
import { collected, rowOf, streamOf } from './rows.ts';
import { valued, whyOf } from './told.ts';

type Answer = Awaited<ReturnType<StationStub['check']>>;

const TARGET = {
  host: 'mail.example',
  unicodeHost: 'mail.example',
  addresses: [{ address: '192.0.2.1', family: 4 as const }],
  provider: null,
};

function fine(): Answer {
  const events = streamOf({ type: 'row', row: rowOf(587), cached: false }, { type: 'end', colo: 'FRA' });
  return { kind: 'rows', target: TARGET, events };
}

function refused(why: Why): Answer {
  return { kind: 'refused', refusal: refuse(why, 'mail.example').refusal };
}

const never = () => new Promise<Answer>(() => {});

type Stations = Partial<Record<LocationHint, () => Answer | Promise<Answer>>>;

function ask(stations: Stations, family: FamilyChoice = '4', vantageName: string | null = null) {
  const host = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };
  const regions = Object.keys(stations) as LocationHint[];
  const order = { regions, host, ports: [587], family, ehloName: 'me.test', client: null, vantageName };
  return askRegions(order, (region) => ({ check: async () => stations[region]?.() ?? fine() }));
}

async function told(answer: Awaited<ReturnType<typeof ask>>): Promise<string[]> {
  const { vantages } = valued(answer);
  const all = vantages.map(async ({ vantage, events }) =>
    (await collected(events)).flatMap((event) =>
      event.type === 'row'
        ? `${vantage.id} ${event.row.port}/${event.row.family} ${event.row.outcome} ${event.row.reason}`
        : [],
    ),
  );
  return (await Promise.all(all)).flat();
}

afterEach(() => {
  vi.useRealTimers();
});

describe('askRegions', () => {
  it('asks all of them and keeps their order', async () => {
    const answer = await ask({ oc: fine, weur: fine });
    expect(valued(answer)).toMatchObject({
      target: TARGET,
      vantages: [
        { vantage: { id: 'oc', kind: 'region', region: 'oc', place: null } },
        { vantage: { id: 'weur' } },
      ],
    });
    expect(await told(answer)).toEqual(['oc 587/4 refused null', 'weur 587/4 refused null']);
  });

  it.each<[Why, string]>([
    ['dns-timeout', 'vantage-failed'],
    ['name-not-found', 'vantage-failed'],
    ['no-address', 'vantage-failed'],
    ['too-many-requests', 'budget'],
    ['host-busy', 'budget'],
  ])('takes %s in one region for a failure of that region: %s', async (why, reason) => {
    const answer = await ask({ oc: () => refused(why), weur: fine });
    expect(valued(answer).target).toEqual(TARGET);
    expect(await told(answer)).toEqual([`oc 587/4 error ${reason}`, 'weur 587/4 refused null']);
  });

  it('takes the same in all of them for the answer', async () => {
    expect(
      whyOf(await ask({ oc: () => refused('dns-timeout'), weur: () => refused('name-not-found') })),
    ).toBe('dns-timeout');
  });

  it.each<Why>(['resolves-to-private', 'opted-out'])(
    'refuses the host where one region finds %s',
    async (why) => {
      expect(whyOf(await ask({ weur: fine, oc: () => refused(why) }))).toBe(why);
    },
  );

  it('has a row for each port and family where a region fails', async () => {
    const answer = await ask(
      { oc: () => refused('dns-servfail'), weur: () => Promise.reject(new Error('gone')) },
      'both',
    );
    expect(await told(answer)).toEqual([
      'oc 587/4 error vantage-failed',
      'oc 587/6 error vantage-failed',
      'weur 587/4 error vantage-failed',
      'weur 587/6 error vantage-failed',
    ]);
  });

  it('waits 10 s for a region to begin, and the others lose nothing', async () => {
    vi.useFakeTimers();
    let over = false;
    const answer = ask({ oc: never, weur: fine }).finally(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(REGION_START_DEADLINE_MS - 1);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await told(await answer)).toEqual(['oc 587/4 error vantage-late', 'weur 587/4 refused null']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has a report even where every region is late', async () => {
    vi.useFakeTimers();
    const answer = ask({ oc: never }, 'auto');
    await vi.advanceTimersByTimeAsync(REGION_START_DEADLINE_MS);
    expect(valued(await answer).target).toMatchObject({ host: 'mail.example', addresses: [] });
    expect(await told(await answer)).toEqual(['oc 587/4 error vantage-late']);
  });

  it('calls the one place of a deployment by its name', async () => {
    const { vantages } = valued(await ask({ wnam: fine }, '4', 'office'));
    expect(vantages.map(({ vantage }) => vantage)).toEqual([
      { id: 'office', kind: 'region', region: null, place: 'office' },
    ]);
  });
});

describe('regionsOf', () => {
  it('names the nearest, and no region twice', () => {
    expect(regionsOf(['nearest'], 'OC', ['weur', 'oc'])).toEqual(['oc']);
    expect(regionsOf(['weur', 'nearest', 'oc'], 'EU', ['weur', 'oc'])).toEqual(['weur', 'oc']);
  });
});

describe('stationName', () => {
  it('holds all that a station is for, and a generation', () => {
    expect(stationName('weur', 'mail.example', 6)).toMatch(/^weur\.\d+\/mail\.example\/6$/);
  });
});
