import { afterEach, describe, expect, it } from 'vitest';
import { type GlobalpingStub, type GlobalpingStubOptions, startGlobalpingStub } from './globalping-stub.ts';

const PING = {
  type: 'ping',
  target: '192.0.2.1',
  measurementOptions: { protocol: 'TCP', port: 25, packets: 1 },
  locations: [{ country: 'DE', limit: 2 }],
};

const started: GlobalpingStub[] = [];

afterEach(() => Promise.all(started.splice(0).map((stub) => stub.stop())));

async function start(options: GlobalpingStubOptions = {}): Promise<GlobalpingStub> {
  const stub = await startGlobalpingStub(options);
  started.push(stub);
  return stub;
}

function order({ url }: GlobalpingStub, body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${url}/v1/measurements`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function created(
  stub: GlobalpingStub,
  body: unknown = PING,
): Promise<{ id: string; probesCount: number }> {
  return (await order(stub, body)).json();
}

async function measured({ url }: GlobalpingStub, id: string) {
  const answer: { status: string; results: { probe: { city: string }; result: Record<string, unknown> }[] } =
    await (await fetch(`${url}/v1/measurements/${id}`)).json();
  return answer;
}

describe('Globalping stub', () => {
  it('accepts an order and says where its result will be', async () => {
    const stub = await start();
    const response = await order(stub, PING);
    expect(response.status).toBe(202);
    const { id, probesCount } = await response.json();
    expect(probesCount).toBe(2);
    expect(response.headers.get('location')).toBe(`/v1/measurements/${id}`);
    expect(response.headers.get('x-ratelimit-remaining')).toBe('248');
    expect(stub.measurements).toMatchObject([{ id, order: PING, polls: 0 }]);
  });

  it.each([
    ['no JSON', '{"type":'],
    ['a field nobody knows', { ...PING, timeoutMs: 5 }],
    ['an option nobody knows', { ...PING, measurementOptions: { protocol: 'TCP', host: 'x' } }],
    ['an IP version beside an address', { ...PING, measurementOptions: { ipVersion: 4 } }],
    ['a protocol nobody knows', { ...PING, measurementOptions: { protocol: 'SCTP' } }],
    ['a port beyond all', { ...PING, measurementOptions: { port: 65_536 } }],
    ['too many packets', { ...PING, measurementOptions: { packets: 17 } }],
    ['another kind of measurement', { ...PING, type: 'http' }],
    ['no target', { ...PING, target: undefined }],
    ['a name', { ...PING, target: 'mail.example' }],
    ['brackets', { ...PING, target: '[2001:db8::1]' }],
    ['a place that says not where', { ...PING, locations: [{ limit: 1 }] }],
    ['a country in words', { ...PING, locations: [{ country: 'Germany' }] }],
    ['two kinds of limit', { ...PING, limit: 2 }],
    ['too many probes', { ...PING, locations: [{ country: 'DE', limit: 201 }] }],
  ])('refuses %s', async (_, body) => {
    const stub = await start();
    const response = await order(stub, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: 'validation_error' } });
    expect(stub.refused).toHaveLength(1);
    expect(stub.measurements).toEqual([]);
  });

  it('refuses a body without the content type of JSON', async () => {
    expect((await order(await start(), PING, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('accepts only the token it was given', async () => {
    const stub = await start({ token: 'secret' });
    expect((await order(stub, PING)).status).toBe(401);
    expect((await order(stub, PING, { authorization: 'Bearer other' })).status).toBe(401);
    expect((await order(stub, PING, { authorization: 'Bearer secret' })).status).toBe(202);
  });

  it.each([
    [{ locations: [{ country: 'de', limit: 9 }] }, 4],
    [{ locations: [{ country: 'DE' }] }, 1],
    [{ locations: [{ country: 'DE' }, { country: 'FR' }], limit: 3 }, 3],
    [{ locations: [{ magic: 'world', limit: 3 }] }, 3],
    [{ locations: undefined, limit: 3 }, 3],
    [{ locations: undefined }, 1],
  ])('finds probes for %j: %i', async (more, count) => {
    expect((await created(await start(), { ...PING, ...more })).probesCount).toBe(count);
  });

  it('finds no probes where there are none, nor those of an unknown measurement', async () => {
    const stub = await start();
    for (const locations of [[{ country: 'JP' }], 'unknown']) {
      const response = await order(stub, { ...PING, locations });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ error: { type: 'no_probes_found' } });
    }
  });

  it('uses the same probes again for an order that names their measurement', async () => {
    const stub = await start();
    const { id } = await created(stub);
    const again = await created(stub, { ...PING, locations: id });
    const cities = async (of: string) => (await measured(stub, of)).results.map(({ probe }) => probe.city);
    expect(await cities(again.id)).toEqual(await cities(id));
  });

  it('makes probes see what it was told, each in its own time', async () => {
    const stub = await start();
    stub.answer('192.0.2.1', 25, { probes: [12.5, { afterPolls: 1, seen: 'silent' }] });
    const { id } = await created(stub);
    expect(await measured(stub, id)).toMatchObject({
      status: 'in-progress',
      results: [
        { result: { status: 'finished', timings: [{ rtt: 12.5 }], stats: { avg: 12.5, rcv: 1, drop: 0 } } },
        { result: { status: 'in-progress' } },
      ],
    });
    expect(await measured(stub, id)).toMatchObject({
      status: 'finished',
      results: [
        { result: { status: 'finished' } },
        { result: { status: 'finished', timings: [], stats: { avg: null, rcv: 0, loss: 100 } } },
      ],
    });
    expect(stub.measurements[0]?.polls).toBe(2);
  });

  it('allows tests up to the limit and says when there will be more', async () => {
    const stub = await start({ tests: 3 });
    expect((await order(stub, PING)).status).toBe(202);
    const response = await order(stub, PING);
    expect(response.status).toBe(429);
    expect(response.headers.get('x-ratelimit-remaining')).toBe('1');
    expect(response.headers.get('x-ratelimit-reset')).toBe('3600');
    expect((await order(stub, { ...PING, locations: [{ country: 'DE' }] })).status).toBe(202);
  });

  it('records clients that poll too fast, by its clock', async () => {
    let nowMs = 0;
    const stub = await start({ clock: () => nowMs });
    const { id } = await created(stub);
    nowMs = 500;
    await measured(stub, id);
    nowMs = 1000;
    await measured(stub, id);
    expect(stub.hasty).toBe(0);
    nowMs = 1499;
    await measured(stub, id);
    expect(stub.hasty).toBe(1);
  });

  it('breaks off, floods, limits and fails on request', async () => {
    const stub = await start();
    const answered = async (port: number) => {
      const response = await order(stub, { ...PING, measurementOptions: { protocol: 'TCP', port } });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    stub.answer('192.0.2.1', 1, { ordered: 'malformed' });
    stub.answer('192.0.2.1', 2, { ordered: 'oversized' });
    stub.answer('192.0.2.1', 3, { ordered: 'rate-limited' });
    stub.answer('192.0.2.1', 4, { ordered: 'http-500' });
    stub.answer('192.0.2.1', 5, { twistOrdered: ({ id }) => ({ id, probesCount: 'many' }) });
    expect((await answered(1)).text).toBe('{"id":"stub');
    expect((await answered(2)).text.length).toBeGreaterThan(1_000_000);
    expect((await answered(3)).headers.get('retry-after')).toBe('4');
    expect((await answered(4)).status).toBe(500);
    expect(JSON.parse((await answered(5)).text)).toMatchObject({ probesCount: 'many' });
  });

  it('hangs on request until it is stopped', async () => {
    const stub = await start({ otherwise: { polled: 'hang' } });
    const { id } = await created(stub);
    const pending = measured(stub, id).then(
      () => 'answered',
      () => 'cut off',
    );
    await expect.poll(() => stub.measurements[0]?.polls).toBe(1);
    await stub.stop();
    expect(await pending).toBe('cut off');
  });

  it('has no other path', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/v1/measurements/unknown`)).status).toBe(404);
    expect((await fetch(`${url}/v1/probes`)).status).toBe(404);
    expect((await fetch(`${url}/v1/measurements`)).status).toBe(404);
  });
});
