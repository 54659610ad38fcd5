import { describe, expect, it } from 'vitest';
import type { Caller, CheckEvent, LocationHint } from '../../../worker/api/index.ts';
import { foldReport, reportEvents } from '../../../worker/report/events.ts';
import { aimsOf, type VantageAnswer, type VantageEvent } from '../../../worker/vantage/point.ts';
import type { VantageRows } from '../../../worker/vantage/points.ts';
import type { Row } from '../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, collected, rowOf } from '../../support/rows.ts';
import { callerIn, MAILJET } from '../../support/situation.ts';
import { EXPIRED, tlsSeen } from '../../support/tls-seen.ts';

const TARGET = { host: 'mail.example', unicodeHost: 'mail.example', addresses: [], provider: null };
const LATER_MS = CHECKED_AT_MS + 5000;

function row(
  port: number,
  { family = 4, laterMs = 0, cached = false }: { family?: 4 | 6; laterMs?: number; cached?: boolean } = {},
): VantageEvent {
  const checkedAt = new Date(CHECKED_AT_MS + laterMs).toISOString();
  return {
    type: 'row',
    cached,
    row: { ...rowOf(port, family), checkedAt, transcript: [{ from: 'server', atMs: 1, text: '220' }] },
  };
}

function regionNamed(region: LocationHint): VantageRows['vantage'] {
  return { id: region, kind: 'region', region, place: null };
}

function tell(
  events: readonly VantageEvent[],
  transcript = false,
  aims: VantageAnswer['aims'] = [{ family: 4, address: null }],
  vantage: VantageRows['vantage'] = regionNamed('weur'),
) {
  const rows = (async function* () {
    yield* events;
  })();
  const answer = { target: TARGET, vantages: [{ vantage, aims, events: rows }] };
  const request = {
    ports: [587, 25],
    transcript,
    assertions: [],
    isStrict: false,
    startedAtMs: LATER_MS - 1200,
    caller: null,
  };
  return reportEvents(request, answer, () => LATER_MS);
}

const END = { type: 'end', location: { colo: 'FRA', place: null }, ipv6: null, reached: [4] } as const;

const OFFICE = { id: 'office', kind: 'region', region: null, place: 'office' } as const;

describe('reportEvents', () => {
  it('are target, ports as they come, vantage, report', async () => {
    const events = await collected(tell([row(25), END, row(587)]));
    expect(events.map(({ type }) => type)).toEqual(['target', 'port', 'port', 'vantage', 'report']);
    expect(events[0]).toEqual({ type: 'target', target: TARGET, ports: [587, 25] });
    expect(events[1]).toMatchObject({ vantage: 'weur', report: { port: 25, ageSeconds: 5, cached: false } });
    expect(events[3]).toEqual({
      type: 'vantage',
      vantage: {
        vantage: { id: 'weur', kind: 'region', region: 'weur', colo: 'FRA', place: null },
        checkedAt: '2026-11-24T12:00:00.000Z',
        ageSeconds: 5,
        durationMs: 1200,
        cached: false,
        ipv6: null,
      },
    });
  });

  it('say what IPv6 showed beside the rows, and blame the host only where that vantage point has IPv6', async () => {
    const codes = async (reached: readonly (4 | 6)[]) => {
      const ipv6 = { port: 587, outcome: 'timeout' } as const;
      const works = { outcome: 'starttls', state: 'open', encryption: 'starttls' } as const;
      const events = tell([
        row(25),
        { type: 'row', row: { ...rowOf(587), ...works }, cached: false },
        { ...END, ipv6, reached },
      ]);
      const report = await foldReport(events);
      expect(report.vantages[0]?.ipv6).toEqual(ipv6);
      return report.findings.map(({ code }) => code);
    };
    expect(await codes([4, 6])).toContain('ipv6-dead');
    expect(await codes([4])).not.toContain('ipv6-dead');
  });

  it('name the single vantage point of a deployment without regions', async () => {
    const events = await collected(tell([row(25), row(587)], false, aimsOf('4'), OFFICE));
    expect(events[1]).toMatchObject({ type: 'port', vantage: 'office' });
    expect(events[3]).toMatchObject({
      vantage: { vantage: { id: 'office', kind: 'region', region: null, colo: null, place: 'office' } },
    });
  });

  it('list ports in the order requested, and families within', async () => {
    const events = tell(
      [row(25, { family: 6 }), row(25), row(587, { family: 6 }), row(587)],
      false,
      aimsOf('both'),
    );
    const { vantages } = await foldReport(events);
    expect(vantages[0]?.ports.map(({ port, family }) => `${port}/${family}`)).toEqual([
      '587/4',
      '587/6',
      '25/4',
      '25/6',
    ]);
  });

  it('give the vantage the age of its oldest row, and cached only if all rows are', async () => {
    const mixed = await foldReport(tell([row(25, { laterMs: 3000 }), row(587, { cached: true })]));
    expect(mixed.vantages[0]).toMatchObject({
      ageSeconds: 5,
      cached: false,
      checkedAt: '2026-11-24T12:00:00.000Z',
    });
    const remembered = await foldReport(
      tell([row(25, { cached: true }), row(587, { cached: true, laterMs: 2000 })]),
    );
    expect(remembered.vantages[0]).toMatchObject({ ageSeconds: 5, cached: true });
  });

  it('interleave the rows of several regions, and list them in the order requested', async () => {
    async function* rowsOf(...events: VantageEvent[]) {
      for (const event of events) {
        await Promise.resolve();
        yield event;
      }
    }
    const one = (region: 'weur' | 'oc', ...events: VantageEvent[]) => ({
      vantage: regionNamed(region),
      aims: [{ family: 4, address: null }] as const,
      events: rowsOf(...events),
    });
    const vantages = [one('weur', row(25), END, row(587)), one('oc', row(587), row(25))];
    const request = {
      ports: [587, 25],
      transcript: false,
      assertions: [],
      isStrict: false,
      startedAtMs: LATER_MS,
      caller: null,
    };
    const events = await collected(reportEvents(request, { target: TARGET, vantages }, () => LATER_MS));
    const told = events.map((event) =>
      event.type === 'port' ? `${event.vantage} ${event.report.port}` : event.type,
    );
    expect(told.slice(0, 3)).toEqual(['target', 'weur 25', 'oc 587']);
    expect(told.toSorted()).toEqual(
      ['oc 25', 'oc 587', 'port', 'report', 'target', 'vantage', 'vantage', 'weur 25', 'weur 587'].filter(
        (one) => one !== 'port',
      ),
    );
    const last = events.at(-1);
    const reports = last?.type === 'report' ? last.report.vantages : [];
    expect(
      reports.map(({ vantage, ports }) => [vantage.id, vantage.colo, ports.map(({ port }) => port)]),
    ).toEqual([
      ['weur', 'FRA', [587, 25]],
      ['oc', null, [587, 25]],
    ]);
  });

  it('contain the transcript only if requested', async () => {
    const without = JSON.stringify(await collected(tell([row(25), row(587)])));
    expect(without).not.toContain('transcript');
    const report = await foldReport(tell([row(25), row(587)], true));
    expect(report.vantages[0]?.ports[0]?.transcript).toEqual([{ from: 'server', atMs: 1, text: '220' }]);
  });

  it('say the same in every event', async () => {
    const events = await collected(tell([row(25), row(587)]));
    const report = await foldReport(tell([row(25), row(587)]));
    const ports = events.flatMap((event) => (event.type === 'port' ? [event.report] : []));
    expect(report.vantages[0]?.ports).toEqual(ports.toReversed());
    expect(events.at(-1)).toEqual({ type: 'report', report });
    expect(report).toMatchObject({ target: TARGET, recommendation: null, caller: null });
    expect(report.findings.map(({ code }) => code)).toEqual(['all-dead', 'no-usable-port']);
  });
});

describe('advice in a report', () => {
  const answer = (provider: string | null) => {
    const events = (async function* () {
      yield row(25);
      yield row(587);
    })();
    const vantages = [
      { vantage: regionNamed('weur'), aims: [{ family: 4, address: null }] as const, events },
    ];
    return { target: { ...TARGET, provider }, vantages };
  };
  const known = { provider: (id: string) => (id === MAILJET.id ? MAILJET : null), networks: [] };
  const request = {
    ports: [25, 587],
    transcript: false,
    assertions: [],
    isStrict: false,
    startedAtMs: LATER_MS,
    caller: null,
  };

  it('holds the rows beside what the provider of the target documents', async () => {
    const report = await foldReport(reportEvents(request, answer('mailjet'), () => LATER_MS, known));
    expect(report.documented).toMatchObject({ provider: 'Mailjet', ports: MAILJET.ports });
    expect(report.findings.map(({ code }) => code)).toContain('documented-but-closed');
  });

  it.each(['another', null])('has no documents if the provider is %s', async (provider) => {
    const report = await foldReport(reportEvents(request, answer(provider), () => LATER_MS, known));
    expect(report).not.toHaveProperty('documented');
  });
});

describe('an early verdict', () => {
  const works = (port: number, more: Partial<Row> = {}): VantageEvent => {
    const outcome = port === 465 ? 'implicit-tls' : 'starttls';
    const tls = tlsSeen();
    const seen = { ...rowOf(port), outcome, state: 'open', encryption: outcome, tls, ...more } as Row;
    return { type: 'row', cached: false, row: seen };
  };
  const fails = (port: number): VantageEvent => ({
    type: 'row',
    cached: false,
    row: rowOf(port, 4, 'timeout'),
  });
  const from = (region: LocationHint, ...events: VantageEvent[]): VantageRows => ({
    vantage: regionNamed(region),
    aims: [{ family: 4, address: null }],
    events: (async function* () {
      yield* events;
    })(),
  });
  const eventsOf = (vantages: VantageRows[], caller: Caller | null = null, isReadEarly = true) => {
    const request = {
      ports: [465, 587, 2525],
      transcript: false,
      assertions: [],
      isStrict: false,
      startedAtMs: LATER_MS,
      caller,
      isReadEarly,
    };
    return collected(reportEvents(request, { target: TARGET, vantages }, () => LATER_MS));
  };
  /** What is known after which row: `port` and the port to use, or `none`. */
  const told = async (...parts: Parameters<typeof eventsOf>) =>
    (await eventsOf(...parts)).flatMap((event) => {
      if (event.type === 'port') return [String(event.report.port)];
      return event.type === 'verdict' ? [`use ${event.recommendation?.port ?? 'none'}`] : [];
    });
  const untrusted = { tls: tlsSeen({ trusted: false, problems: ['expired'], certificates: [EXPIRED] }) };

  it('follows the first port that works, and comes again only where a better one does', async () => {
    expect(await told([from('weur', fails(2525), works(587), works(465))])).toEqual([
      '2525',
      '587',
      'use 587',
      '465',
      'use 465',
    ]);
    expect(await told([from('weur', works(465), works(587), works(2525))])).toEqual([
      '465',
      'use 465',
      '587',
      '2525',
    ]);
  });

  it('waits for encryption that can be trusted', async () => {
    expect(await told([from('weur', works(465, untrusted), works(587))])).toEqual(['465', '587', 'use 587']);
    expect(await told([from('weur', works(465, untrusted))])).toEqual(['465']);
  });

  it('names no port that the network of the caller is known to block', async () => {
    const caller = { ...callerIn('hetzner'), blockedPorts: [465, 587] };
    expect(await told([from('weur', works(465), works(587), works(2525))], caller)).toEqual([
      '465',
      '587',
      '2525',
      'use 2525',
    ]);
  });

  it('is taken back where another place shows that the port does not work everywhere', async () => {
    expect(await told([from('weur', works(465)), from('oc', fails(465))])).toEqual([
      '465',
      'use 465',
      '465',
      'use none',
    ]);
  });

  it('agrees with the report once every row is known, and is the same advice', async () => {
    const events = await eventsOf([from('weur', works(587), works(465))]);
    const early = events.findLast(({ type }) => type === 'verdict');
    const last = events.at(-1);
    if (early?.type !== 'verdict' || last?.type !== 'report') throw new Error('There is no verdict');
    expect(early.recommendation).toEqual(last.report.recommendation);
    expect(early.provisional).toBe(true);
  });

  it('is not worked out for those who read the report alone', async () => {
    expect(await told([from('weur', works(465))], null, false)).toEqual(['465']);
  });
});

describe('foldReport', () => {
  it('does not invent a report', async () => {
    async function* cutOff(): AsyncGenerator<CheckEvent> {
      yield { type: 'target', target: TARGET, ports: [587] };
    }
    await expect(foldReport(cutOff())).rejects.toThrow('end with its report');
  });
});
