/** A station is evicted while a check is in flight in it: what a deployment of a new version or a crash does to readers. */
import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { CheckEvent } from '../../worker/api/index.ts';
import { stationName } from '../../worker/vantage/point.ts';
import { eventsOf, get, publish, reportOf } from './outside.ts';

/** Greets after six seconds on 587, at once on 465. */
const SLOW = { addresses: ['127.0.0.4'] };

describe('a station that is evicted in mid-check', () => {
  it('keeps the row that it had told, and the next check is complete', async () => {
    const host = await publish('evicted.test', SLOW);
    const events: CheckEvent[] = [];
    const stream = await get(`/v1/check?host=${host}&regions=weur&ports=465,587&format=ndjson`);
    let evicted: Promise<void> | null = null;
    for await (const event of eventsOf(stream)) {
      events.push(event);
      if (event.type === 'port' && evicted === null)
        evicted = evictDurableObject(env.STATION.getByName(stationName('weur', host)));
    }
    await evicted;
    const [first] = events.flatMap((event) => (event.type === 'port' ? [event.report] : []));
    expect(first).toMatchObject({ port: 465, outcome: 'implicit-tls' });
    // Whatever became of the rest, it is not passed off as an answer of the host.
    const rest = events.flatMap((event) =>
      event.type === 'port' && event.report.port === 587 ? [event] : [],
    );
    for (const { report } of rest)
      expect(['starttls', 'error vantage-failed']).toContain(
        report.outcome === 'error' ? `error ${report.reason}` : report.outcome,
      );
    expect(['report', 'problem']).toContain(events.at(-1)?.type);
    const again = await reportOf(host, '&regions=weur&ports=465,587');
    const rows = again.vantages.flatMap(({ ports }) => ports);
    expect(rows.map(({ port, outcome }) => `${port} ${outcome}`)).toEqual([
      '465 implicit-tls',
      '587 starttls',
    ]);
    expect(rows[0]).toMatchObject({ cached: true, checkedAt: first?.checkedAt });
  });
});
