/** What keeps a station awake, and billed: sockets, timers, calls and streams. None of it may outlive the report. */
import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialer } from '../../worker/vantage/dialer.ts';
import { stationName } from '../../worker/vantage/point.ts';
import { eventsOf, get, openSockets, publish, reportOf } from './outside.ts';
import { watchTimers } from './timers.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Resolves only if nothing keeps the object awake: no call, no timer, no `waitUntil`, no stream. */
function fallAsleep(host: string): Promise<void> {
  return evictDurableObject(env.STATION.getByName(stationName('weur', host)));
}

async function outcomes(host: string, ports: string): Promise<string[]> {
  const { vantages } = await reportOf(host, `&regions=weur&ports=${ports}`);
  return vantages.flatMap(({ ports: rows }) => rows).map(({ outcome, reason }) => `${outcome} ${reason}`);
}

/**
 * A host that its station has already resolved: with shortened deadlines, a busy resolver would look like a dead one.
 */
async function known(name: string, address: string): Promise<string> {
  const host = await publish(name, { addresses: [address] });
  expect(await outcomes(host, '25')).toEqual(['untestable port-25-forbidden']);
  return host;
}

const SIX = '80,443,465,587,588,2525';

/** The time a busy machine may need to close a socket; one that is never closed stays for at least 25 s. */
const CLOSING_MS = 10_000;

describe('a station', () => {
  it('has no socket, timer or work left after reporting six ports that drop SYNs', async () => {
    const host = await publish('dropped.test', { addresses: ['127.0.0.6'] });
    const before = (await openSockets('127.0.0.6')) ?? 0;
    const timers = watchTimers();
    const told = outcomes(host, SIX);
    await vi.waitFor(async () => expect(await openSockets('127.0.0.6')).toBe(before + 6), 4000);
    expect(await told).toEqual(Array(6).fill('timeout null'));
    expect(timers.size).toBe(0);
    await vi.waitFor(async () => expect(await openSockets('127.0.0.6')).toBe(before), CLOSING_MS);
    await fallAsleep(host);
  });

  it('has none left after six ports that accept and stay silent', async () => {
    const host = await known('silent-six.test', '127.0.0.5');
    const timers = watchTimers(20);
    expect(await outcomes(host, SIX)).toEqual(Array(6).fill('silent greeting'));
    expect(timers.size).toBe(0);
    await vi.waitFor(async () => expect((await openSockets('127.0.0.5')) ?? 0).toBe(0), CLOSING_MS);
    await fallAsleep(host);
  });

  it.each([
    ['never answer', () => new Promise<never>(() => {})],
    ['say nothing', async () => new Response(new ReadableStream())],
  ])('has none left of dialers that %s', async (name, hanging) => {
    const host = await known(`hung-${name.replace(' ', '-')}.test`, '127.0.0.1');
    const timers = watchTimers(20);
    const dial = vi.spyOn(Dialer.prototype, 'fetch').mockImplementation(() => {
      // Without any activity inside, the runtime would end the request by itself.
      setInterval(() => {}, 100);
      return hanging();
    });
    expect(await outcomes(host, SIX)).toEqual(Array(6).fill('error vantage-late'));
    expect(dial).toHaveBeenCalledTimes(6);
    expect(timers.size).toBe(0);
    await fallAsleep(host);
  });

  it('has none left after a reader who got cached rows', async () => {
    const host = await publish('told-again.test', { addresses: ['127.0.0.1'] });
    await reportOf(host, '&regions=weur&ports=587');
    await fallAsleep(host);
    const timers = watchTimers();
    expect(await outcomes(host, '587')).toEqual(['starttls null']);
    expect(timers.size).toBe(0);
    await fallAsleep(host);
  });

  it('has none left after a reader who hung up', async () => {
    const host = await known('left-alone.test', '127.0.0.5');
    watchTimers(20);
    const answer = await get(`/v1/check?host=${host}&regions=weur&ports=587&format=ndjson`);
    for await (const { type } of eventsOf(answer)) if (type === 'target') break;
    await fallAsleep(host);
  });
});
