/** What an agent answers and what it refuses, in workerd: with real signatures, nonces and stations. */
import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AGENT_PATH, PROTOCOL_HEADER, writeOrder } from '../../worker/agent/order.ts';
import { sign } from '../../worker/agent/signature.ts';
import type { CheckEvent, Problem, Report } from '../../worker/api/index.ts';
import { parseConfig } from '../../worker/config/config.ts';
import { CONFIG } from '../../worker/config/current.ts';
import { AGENT_CLOCK_SECONDS_MAX, AGENT_ORDER_BYTES_MAX } from '../../worker/limits.ts';
import { type AgentService, answerEdge } from '../../worker/routes/agent.ts';
import { stationName } from '../../worker/vantage/point.ts';
import { answersHere } from '../support/idle-service.ts';
import { createApp } from '../support/specified-app.ts';
import { valued, valuesOf, whyOf } from '../support/told.ts';
import { FROZEN_DAY_MS } from './date.ts';
import { directoryHere, eventsOf, forgetVisits, get, publish, uninspected, visits } from './outside.ts';
import { reconfigure } from './reconfigure.ts';

const TOKEN = 'a secret that the two of them have in common';
const NOW_MS = FROZEN_DAY_MS;

afterEach(() => {
  vi.useRealTimers();
});

interface Sent {
  host?: string;
  ports?: number[];
  agent?: string;
  createdMs?: number;
  token?: string;
  body?: string;
  nonce?: string;
}

async function signed(sent: Sent = {}): Promise<Request> {
  const {
    host = 'agent.test',
    ports = [587],
    agent = 'office',
    createdMs = Date.now(),
    token = TOKEN,
  } = sent;
  const order = { agent, host: { host, unicodeHost: host, literal: null }, ports, family: 4 } as const;
  const body = sent.body ?? writeOrder(order);
  const parameters = {
    createdSeconds: Math.floor(createdMs / 1000),
    nonce: sent.nonce ?? crypto.randomUUID(),
  };
  const headers = await sign({ method: 'POST', path: AGENT_PATH, body }, parameters, token);
  return new Request(`https://agent.example${AGENT_PATH}`, { method: 'POST', headers, body });
}

function ask(request: Request, changes: Record<string, unknown> = {}) {
  const config = parseConfig({ ...env, AGENT_TOKEN: TOKEN, VANTAGE_NAME: 'office', ...changes });
  const service: AgentService = {
    config,
    directory: directoryHere(),
    station: (vantage, host) => env.STATION.getByName(`${vantage}/${host}`),
    isNewNonce: (nonce) => env.NONCES.getByName('test').isNew(nonce),
    clock: Date.now,
  };
  return answerEdge(service, request);
}

async function rowsOf(response: Response): Promise<string[]> {
  const events: CheckEvent[] = [];
  for await (const event of eventsOf(response)) events.push(event);
  return events.flatMap((event) => {
    return event.type === 'port' ? `${event.vantage} ${event.report.port} ${event.report.outcome}` : [];
  });
}

describe('an agent', () => {
  it('answers a client with the secret with rows and their dialogues, as a stream', async () => {
    await publish('agent.test', { addresses: ['127.0.0.1'] });
    const response = valued(await ask(await signed({ ports: [587, 2525] })));
    expect(response.headers.get(PROTOCOL_HEADER)).toBe('1');
    expect(response.headers.get('Content-Type')).toBe('application/x-ndjson');
    const rows = await rowsOf(response);
    expect(rows.toSorted()).toEqual(['office 2525 starttls', 'office 587 starttls']);
  });

  it('accepts no request twice', async () => {
    const request = await signed();
    const again = request.clone() as Request;
    await rowsOf(valued(await ask(request)));
    expect(whyOf(await ask(again))).toBe('signature-replayed');
    expect(whyOf(await ask(await signed({ nonce: 'the-same-nonce-1' })))).toBe('done');
    expect(whyOf(await ask(await signed({ nonce: 'the-same-nonce-1', ports: [588] })))).toBe(
      'signature-replayed',
    );
  });

  it.each([
    [-AGENT_CLOCK_SECONDS_MAX, 'done'],
    [AGENT_CLOCK_SECONDS_MAX, 'done'],
    [-AGENT_CLOCK_SECONDS_MAX - 1, 'signature-late'],
    [AGENT_CLOCK_SECONDS_MAX + 1, 'signature-late'],
  ])('takes a request of %i seconds from now: %s', async (seconds, why) => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
    expect(whyOf(await ask(await signed({ createdMs: NOW_MS + seconds * 1000 })))).toBe(why);
  });

  it('remembers a request for as long as its time is valid', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
    const fromTheFuture = await signed({ createdMs: NOW_MS + AGENT_CLOCK_SECONDS_MAX * 1000 });
    const later = fromTheFuture.clone() as Request;
    expect(whyOf(await ask(fromTheFuture))).toBe('done');
    vi.setSystemTime(NOW_MS + 2 * AGENT_CLOCK_SECONDS_MAX * 1000);
    expect(whyOf(await ask(later))).toBe('signature-replayed');
  });

  it('forgets them when they are over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
    const nonces = env.NONCES.getByName('forgetful');
    expect([await nonces.isNew('one'), await nonces.isNew('one')]).toEqual([true, false]);
    vi.setSystemTime(NOW_MS + 3_600_000);
    expect(await runDurableObjectAlarm(nonces)).toBe(true);
    expect(await runDurableObjectAlarm(nonces)).toBe(false);
  });

  it('reports the time of both clocks', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
    expect(valuesOf(await ask(await signed({ createdMs: NOW_MS - 3_600_000 })))).toMatchObject({
      given: '2039-12-31T23:00:00.000Z',
      here: '2040-01-01T00:00:00.000Z',
    });
  });

  it('refuses altered requests, and those signed with another secret', async () => {
    await forgetVisits();
    const request = await signed();
    const { headers } = request;
    const body = (await request.text()).replace('agent.test', 'other.test');
    const altered = new Request(request.url, { method: 'POST', headers, body });
    expect(whyOf(await ask(altered))).toBe('signature-wrong');
    expect(whyOf(await ask(await signed({ token: `${TOKEN}!` })))).toBe('signature-wrong');
    const unsigned = new Request(request.url, { method: 'POST', body });
    expect(whyOf(await ask(unsigned))).toBe('signature-missing');
    expect(await visits(587)).toEqual([]);
  });

  it('refuses requests for another agent, and needs a name', async () => {
    expect(whyOf(await ask(await signed({ agent: 'cellar' })))).toBe('signature-for-another');
    expect(whyOf(await ask(await signed({ agent: 'cellar' }), { VANTAGE_NAME: '' }))).toBe('no-such-page');
  });

  it('reads a body up to the limit', async () => {
    const unsigned = (bytes: number) =>
      new Request(`https://agent.example${AGENT_PATH}`, { method: 'POST', body: 'x'.repeat(bytes) });
    expect(whyOf(await ask(unsigned(AGENT_ORDER_BYTES_MAX)))).toBe('signature-missing');
    expect(whyOf(await ask(unsigned(AGENT_ORDER_BYTES_MAX + 1)))).toBe('order-unreadable');
  });

  it('has a policy of its own', async () => {
    expect(whyOf(await ask(await signed({ ports: [22] })))).toBe('port-not-allowed');
    const some = await ask(await signed({ ports: [22, 587] }));
    expect(await rowsOf(valued(some))).toEqual(['office 587 starttls']);
    expect(whyOf(await ask(await signed(), { HOSTS: '*.example' }))).toBe('host-not-allowed');
    expect(whyOf(await ask(await signed({ host: 'nowhere.test' })))).toBe('name-not-found');
    expect(
      whyOf(
        await ask(
          await signed({ body: '{"protocol":2,"agent":"office","host":"a.b","ports":[25],"family":4}' }),
        ),
      ),
    ).toBe('order-version');
  });
});

describe('the route of agents', () => {
  it('does not exist without a secret', async () => {
    const request = await signed();
    const answer = await get(AGENT_PATH, {
      method: 'POST',
      headers: request.headers,
      body: await request.text(),
    });
    expect([answer.status, (await answer.json<Problem>()).code]).toEqual([404, 'not-found']);
  });

  it('accepts only POST', async () => {
    const answer = await get(AGENT_PATH);
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
    await answer.body?.cancel();
  });
});

describe('an agent that is down', () => {
  it('uses up nothing of the host’s budget', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const name = await publish('down.test', { addresses: ['127.0.0.1'] });
    const settings = {
      AGENTS: '[{"id":"cellar","url":"http://127.0.0.1:1"}]',
      AGENT_TOKEN: TOKEN,
      // One for each turn, and one that the agent's station holds until it has failed: three quarters of it, for a new host.
      CHECKS_PER_HOST_PER_HOUR: '8',
    };
    reconfigure(settings);
    const app = createApp({
      config: CONFIG,
      version: '0.0.0',
      directory: directoryHere(),
      inspection: uninspected,
      station: (vantage, host) => env.STATION.getByName(stationName(vantage, host)),
      preload: () => Promise.reject(new Error('Cannot show a page: nobody asked for one')),
      built: async () => new Response(null, { status: 404 }),
      mailDomain: () => {
        throw new Error('Cannot discover: nobody asked for it');
      },
      isNewNonce: async () => false,
      admitClient: async () => true,
      answers: answersHere(),
      clock: Date.now,
    });
    for (let turn = 0; turn < 5; turn += 1) {
      const report = await (
        await app.request(`/v1/check?host=${name}&regions=weur&ports=587`)
      ).json<Report>();
      const rows = report.vantages.flatMap(({ ports }) => ports);
      expect(rows).toMatchObject([
        { outcome: 'starttls', cached: false },
        { outcome: 'error', reason: 'vantage-failed' },
      ]);
      vi.setSystemTime(Date.now() + 61_000);
    }
    reconfigure();
    vi.restoreAllMocks();
  });
});

describe('an agent only for edges', () => {
  it('answers no other clients', async () => {
    const app = createApp({
      config: parseConfig({ ...env, AGENT_TOKEN: TOKEN, AGENT_ONLY: 'true', VANTAGE_NAME: 'office' }),
      version: '0.0.0',
      directory: directoryHere(),
      inspection: uninspected,
      station: (vantage, host) => env.STATION.getByName(stationName(vantage, host)),
      preload: async () => null,
      built: async () => new Response(null, { status: 404 }),
      mailDomain: () => {
        throw new Error('Cannot discover: nobody asked');
      },
      isNewNonce: async () => true,
      admitClient: async () => true,
      answers: answersHere(),
      clock: Date.now,
    });
    const codes = async (path: string, init: RequestInit = {}) => (await app.request(path, init)).status;
    for (const path of [
      '/',
      '/agent.test',
      '/check/agent.test',
      '/v1/check?host=agent.test',
      '/v1/history?host=a.b',
    ])
      expect(await codes(path), path).toBe(404);
    expect([await codes('/healthz'), await codes('/about')]).toEqual([200, 200]);
    expect(await codes(AGENT_PATH, { method: 'POST' })).toBe(401);
  });
});
