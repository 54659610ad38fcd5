/** What a region dials itself: planned once for all ports of an order. */
import { describe, expect, it } from 'vitest';
import { withoutDialogue } from '../../../worker/probe/observation.ts';
import type { DialOrder } from '../../../worker/probe/plan.ts';
import type { ProbeOrder } from '../../../worker/vantage/order.ts';
import { RegionProber } from '../../../worker/vantage/region-prober.ts';
import { streamOf } from '../../support/rows.ts';

const ORDER: ProbeOrder = {
  vantage: 'weur',
  host: { host: 'mail.example', unicodeHost: 'mail.example', literal: null },
  ports: [25, 465, 587],
  family: 4,
  isEstablished: false,
  transcript: false,
  ehloName: 'me.test',
  client: { key: 'secret', checkId: 'one', isTold: true, networks: [] },
  destination: { address: '192.0.2.1', onPlatform: false },
  others: [],
  isOneOfAll: false,
};

function planned(changes: Partial<ProbeOrder> = {}) {
  const dialed: DialOrder[] = [];
  const dialer = {
    fetch: async (_: string, { body }: RequestInit) => {
      dialed.push(JSON.parse(String(body)));
      return new Response(streamOf({ type: 'observation', observation: withoutDialogue('refused') }));
    },
  };
  const rules = { allowPort25: false, dialPortOffset: 0, vantageName: null };
  const prober = new RegionProber(rules, dialer, async () => null);
  const plan = prober.plan({ ...ORDER, ...changes });
  const rows = async (...ports: number[]) =>
    (await Promise.all(plan.start(ports).values())).map(
      ({ row }) => `${row.port} ${row.outcome} ${row.reason}`,
    );
  return { plan, rows, dialed };
}

describe('RegionProber', () => {
  it('plans which ports it dials, without any request', () => {
    const { plan, dialed } = planned();
    expect(plan).toMatchObject({ dialed: new Set([465, 587]), connectionsPerPort: 1 });
    expect(dialed).toEqual([]);
  });

  it('dials the ports it starts, as planned, and gives the dialer only what it needs', async () => {
    const { rows, dialed } = planned();
    expect(await rows(465)).toEqual(['465 refused null']);
    const endpoint = { address: '192.0.2.1', port: 465 };
    const step = { kind: 'dial', port: 465, endpoint, implicitTls: true };
    expect(dialed).toEqual([{ step, ehloName: 'me.test', host: 'mail.example' }]);
  });

  it('answers the others without dialing', async () => {
    const { rows, dialed } = planned();
    expect(await rows(25)).toEqual(['25 untestable port-25-forbidden']);
    expect(dialed).toEqual([]);
  });

  it('dials nothing of its own platform', async () => {
    const { plan, rows, dialed } = planned({ destination: { address: '104.16.0.1', onPlatform: true } });
    expect(plan.dialed.size).toBe(0);
    expect(await rows(465, 587)).toEqual(['465 untestable platform-range', '587 untestable platform-range']);
    expect(dialed).toEqual([]);
  });
});
