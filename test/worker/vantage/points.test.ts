/**
 * Several vantage points in one answer: a failing one loses its own rows, while a problem with the host affects all.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FamilyChoice, VantageId } from '../../../worker/api/index.ts';
import { VANTAGE_START_DEADLINE_MS } from '../../../worker/limits.ts';
import { type Refused, refuse } from '../../../worker/result/refusal.ts';
import { pointsOf } from '../../../worker/vantage/choice.ts';
import { type StationStub, stationName } from '../../../worker/vantage/point.ts';
import { askVantagePoints } from '../../../worker/vantage/points.ts';
import { collected, rowOf, streamOf } from '../../support/rows.ts';
import { valued, whyOf } from '../../support/told.ts';

type Answer = Awaited<ReturnType<StationStub['check']>>;

const TARGET = {
  host: 'mail.example',
  unicodeHost: 'mail.example',
  addresses: [{ address: '192.0.2.1', family: 4 as const }],
  provider: null,
};

function fine(): Answer {
  const events = streamOf(
    { type: 'row', row: rowOf(587), cached: false },
    { type: 'end', location: { colo: 'FRA', place: null }, ipv6: null, reached: [] },
  );
  return { kind: 'rows', target: TARGET, aims: [{ family: 4, address: null }], allowances: [], events };
}

function answerOf({ refusal }: Refused): Answer {
  return { kind: 'refused', refusal };
}

const QUOTA = { policy: 'dialogues', limit: 240, periodSeconds: 3600, resetSeconds: 9, remaining: 0 };

const never = () => new Promise<Answer>(() => {});

type Stations = Partial<Record<VantageId, () => Answer | Promise<Answer>>>;

function ask(stations: Stations, family: FamilyChoice = '4', vantageName: string | null = null) {
  const host = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };
  const points = (Object.keys(stations) as VantageId[]).map((id) => ({ id, ports: [587] }));
  const agents = [{ id: 'cellar', place: 'our cellar' }];
  const order = {
    points,
    host,
    family,
    addresses: 'one' as const,
    ehloName: 'me.test',
    client: null,
    isEstablished: false,
    transcript: false,
    vantageName,
    agents,
  };
  return askVantagePoints(order, (vantage) => ({ check: async () => stations[vantage]?.() ?? fine() }));
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

describe('askVantagePoints', () => {
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

  it.each([
    { refused: refuse('dns-timeout', 'mail.example'), reason: 'vantage-failed' },
    { refused: refuse('name-not-found', 'mail.example'), reason: 'vantage-failed' },
    { refused: refuse('no-address', 'mail.example'), reason: 'vantage-failed' },
    { refused: refuse('too-many-requests', '', QUOTA), reason: 'budget' },
    { refused: refuse('host-busy', 'mail.example', QUOTA), reason: 'budget' },
  ])(
    'takes $refused.refusal.why in one region for a failure of that region: $reason',
    async ({ refused, reason }) => {
      const answer = await ask({ oc: () => answerOf(refused), weur: fine });
      expect(valued(answer).target).toEqual(TARGET);
      expect(await told(answer)).toEqual([`oc 587/4 error ${reason}`, 'weur 587/4 refused null']);
    },
  );

  it('uses what all of them have in common', async () => {
    const stations = {
      oc: () => answerOf(refuse('dns-timeout', 'mail.example')),
      weur: () => answerOf(refuse('name-not-found', 'mail.example')),
    };
    expect(whyOf(await ask(stations))).toBe('dns-timeout');
  });

  it.each(['resolves-to-private', 'opted-out'] as const)(
    'refuses the host where one region finds %s',
    async (why) => {
      expect(whyOf(await ask({ weur: fine, oc: () => answerOf(refuse(why, 'mail.example')) }))).toBe(why);
    },
  );

  it('has a row for each port and family if a region fails', async () => {
    const answer = await ask(
      {
        oc: () => answerOf(refuse('dns-servfail', 'mail.example')),
        weur: () => Promise.reject(new Error('gone')),
      },
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
    await vi.advanceTimersByTimeAsync(VANTAGE_START_DEADLINE_MS - 1);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await told(await answer)).toEqual(['oc 587/4 error vantage-late', 'weur 587/4 refused null']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has a report even if every region is late', async () => {
    vi.useFakeTimers();
    const answer = ask({ oc: never }, 'auto');
    await vi.advanceTimersByTimeAsync(VANTAGE_START_DEADLINE_MS);
    expect(valued(await answer).target).toMatchObject({ host: 'mail.example', addresses: [] });
    expect(await told(await answer)).toEqual(['oc 587/4 error vantage-late']);
  });

  it('names an agent’s location, and none for Globalping before it is known', async () => {
    const { vantages } = valued(await ask({ 'agent:cellar': fine, 'globalping:DE': fine }));
    expect(vantages.map(({ vantage }) => vantage)).toEqual([
      { id: 'agent:cellar', kind: 'agent', region: null, place: 'our cellar' },
      { id: 'globalping:DE', kind: 'globalping', region: null, place: null },
    ]);
  });

  it('uses the name of a deployment’s single vantage point', async () => {
    const { vantages } = valued(await ask({ wnam: fine }, '4', 'office'));
    expect(vantages.map(({ vantage }) => vantage)).toEqual([
      { id: 'office', kind: 'region', region: null, place: 'office' },
    ]);
  });
});

describe('pointsOf', () => {
  const OFFER = { regions: ['weur', 'oc'], agents: [], globalping: 'off', allowPort25: false } as const;
  const AGENTS = [{ id: 'office' }, { id: 'cellar' }];
  const PORTS = [25, 587];

  it('names the nearest, and no region twice', () => {
    const ids = (...[asked, continent]: [Parameters<typeof pointsOf>[0], string]) =>
      pointsOf(asked, PORTS, continent, OFFER).map(({ id }) => id);
    expect(ids(['nearest'], 'OC')).toEqual(['oc']);
    expect(ids(['weur', 'nearest', 'oc'], 'EU')).toEqual(['weur', 'oc']);
  });

  it('adds all agents, unless the request chooses some vantage points other than regions', () => {
    const ids = (asked: Parameters<typeof pointsOf>[0]) =>
      pointsOf(asked, PORTS, 'EU', { ...OFFER, agents: AGENTS }).map(({ id }) => id);
    expect(ids(['nearest'])).toEqual(['weur', 'agent:office', 'agent:cellar']);
    expect(ids(['oc', 'weur'])).toEqual(['oc', 'weur', 'agent:office', 'agent:cellar']);
    expect(ids(['agent:cellar'])).toEqual(['agent:cellar']);
    expect(ids(['agent:cellar', 'oc'])).toEqual(['agent:cellar', 'oc']);
    expect(ids(['globalping:DE'])).toEqual(['globalping:DE']);
  });

  it.each([
    ['port-25', {}, PORTS, true],
    ['on', {}, PORTS, true],
    ['off', {}, PORTS, false],
    ['on', {}, [587], false],
    ['on', { allowPort25: true }, PORTS, false],
    ['on', { agents: AGENTS }, PORTS, true],
  ] as const)(
    'asks Globalping about port 25 where nobody else could: %s, %j, %j: %s',
    (globalping, rest, ports, added) => {
      const points = pointsOf(['weur'], ports, 'EU', { ...OFFER, globalping, ...rest });
      const [region, ...others] = points;
      expect(region).toEqual({ id: 'weur', ports });
      const asked = others.filter(({ id }) => id.startsWith('globalping:'));
      expect(asked).toEqual(added ? [{ id: 'globalping:world', ports: [25] }] : []);
    },
  );
});

describe('stationName', () => {
  it('holds all that a station is for, and a generation', () => {
    expect(stationName('weur', 'mail.example')).toMatch(/^weur\.\d+\/mail\.example$/);
  });
});
