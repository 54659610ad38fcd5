import { afterEach, describe, expect, it } from 'vitest';
import { GLOBALPING_DEADLINE_MS } from '../../../../worker/limits.ts';
import type { Seen } from '../../../local/globalping-probes.ts';
import { HOST, meet, NEVER, part, verdict } from '../../../support/globalping-meeting.ts';

afterEach(part);

describe('pingPorts orders', () => {
  it('a TCP ping of the address by several probes of the country', async () => {
    const { stub, ask } = await meet();
    await ask();
    expect(stub.refused).toEqual([]);
    expect(stub.measurements.map(({ order }) => order)).toEqual([
      {
        type: 'ping',
        target: HOST,
        measurementOptions: { protocol: 'TCP', port: 25, packets: 1 },
        locations: [{ country: 'DE', limit: 3 }],
        inProgressUpdates: false,
      },
    ]);
  });

  it('the same of IPv6 addresses, and from all the world', async () => {
    const { stub, ask } = await meet({ otherwise: { probes: [7] } });
    const { rows } = await ask({ address: '2001:db8::1', place: 'world' });
    expect(rows).toMatchObject([{ port: 25, outcome: 'connected' }]);
    expect(stub.measurements[0]?.order).toMatchObject({ target: '2001:db8::1', limit: 3, locations: [] });
  });

  it('further ports of the probes that had the first, each port once', async () => {
    const { stub, ask } = await meet({ otherwise: { probes: [7] } });
    const { rows } = await ask({ ports: [587, 25, 587, 465] });
    expect(rows.map(({ port }) => port)).toEqual([587, 25, 465]);
    const [first, ...others] = stub.measurements;
    expect(first?.order.measurementOptions.port).toBe(587);
    expect(others.map(({ order }) => order.locations)).toEqual([first?.id, first?.id]);
    expect(others.map(({ order }) => order.measurementOptions.port).toSorted()).toEqual([25, 465]);
  });

  it('nothing where there is no port', async () => {
    const { asked, ask } = await meet();
    expect(await ask({ ports: [] })).toMatchObject({ rows: [], places: [] });
    expect(asked).toEqual([]);
  });

  it('under its own name, with a token where there is one', async () => {
    const { stub, ask } = await meet({ token: 'secret' });
    await ask({}, { token: 'secret' });
    expect(stub.measurements[0]?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'user-agent': 'smtp-port-check (https://check.test/about)',
      accept: 'application/json',
    });
    const { stub: open, ask: askOpen } = await meet();
    await askOpen();
    expect(open.measurements[0]?.headers).not.toHaveProperty('authorization');
  });

  it('below the path that the API has', async () => {
    const { asked, ask } = await meet();
    await ask({}, { url: 'http://127.0.0.1:1/proxy/' });
    expect(asked.map(({ request }) => request.url.pathname)).toEqual(['/proxy/v1/measurements']);
  });
});

describe('pingPorts sees', () => {
  it.each<[string, readonly Seen[], string, number]>([
    ['a port that one probe reaches', ['silent', 12.4, 'silent'], 'connected 12', 1],
    ['a port that all reach', [30, 12, 20], 'connected 12', 1],
    ['a port that one reaches before others are done', [NEVER, 12, NEVER], 'connected 12', 1],
    ['a port that one reaches later', ['silent', 'failed', { afterPolls: 2, seen: 9.5 }], 'connected 10', 3],
    ['silence', ['silent'], 'no-reply', 1],
    ['silence, in the end', ['silent', { afterPolls: 4, seen: 'silent' }], 'no-reply', 5],
    ['silence where others failed', ['failed', 'silent', 'offline'], 'no-reply', 1],
    ['silence until the deadline', ['silent', 'failed', NEVER], 'no-reply', 7],
    ['nothing where all failed', ['failed', 'offline', 'failed'], 'error vantage-failed', 1],
    ['nothing until the deadline', [NEVER], 'error vantage-late', 7],
    ['nothing where one failed and others are late', ['failed', NEVER, NEVER], 'error vantage-late', 7],
    ['the last poll before the deadline', [{ afterPolls: 6, seen: 5 }], 'connected 5', 7],
    ['no later one', [{ afterPolls: 7, seen: 5 }], 'error vantage-late', 7],
  ])('%s', async (_, probes, said, polls) => {
    expect(await verdict({ probes })).toEqual({ said, polls });
  });

  it('each port for itself', async () => {
    const { stub, ask } = await meet();
    stub.answer(HOST, 25, { probes: ['silent'] });
    stub.answer(HOST, 465, { probes: [11] });
    stub.answer(HOST, 587, { probes: ['failed'] });
    stub.answer(HOST, 588, { polled: 'http-500' });
    stub.answer(HOST, 2525, { ordered: 'no-probes' });
    const { rows } = await ask({ ports: [25, 465, 587, 588, 2525] });
    expect(rows.map(({ port, outcome, reason }) => [port, outcome, reason])).toEqual([
      [25, 'no-reply', null],
      [465, 'connected', null],
      [587, 'error', 'vantage-failed'],
      [588, 'error', 'vantage-failed'],
      [2525, 'error', 'vantage-failed'],
    ]);
    expect(stub.hasty).toBe(0);
  });

  it('all ports at the same time, within one deadline', async () => {
    const { stub, ask } = await meet({ otherwise: { probes: [NEVER] } });
    const { rows, tookMs } = await ask({ ports: [25, 465, 587, 588, 2525, 2587] });
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['vantage-late']));
    expect(tookMs).toBeLessThan(GLOBALPING_DEADLINE_MS);
    expect(stub.hasty).toBe(0);
  });
});

describe('pingPorts is told where the probes are', () => {
  it('that saw a port answer, and of no other', async () => {
    const { stub, ask } = await meet({ otherwise: { probes: ['silent', 20, 'failed'] } });
    stub.answer(HOST, 587, { probes: ['silent', 'silent', 'silent'] });
    expect((await ask({ ports: [25, 587] })).places).toEqual([
      ['Frankfurt am Main DE (Hosting Four)'],
      ['Falkenstein DE (Hosting One)', 'Frankfurt am Main DE (Hosting Four)', 'Berlin DE (Access One)'],
    ]);
  });

  it('by each port for itself', async () => {
    const { stub, ask } = await meet();
    stub.answer(HOST, 25, { polled: 'http-500' });
    expect((await ask({ place: 'FR', ports: [25, 587] })).places).toEqual([[], ['Paris FR (Hosting Two)']]);
  });

  it.each([{ ordered: 'http-500' }, { polled: 'http-500' }, { probes: ['offline'] }] as const)(
    'or not at all: %j',
    async (otherwise) => {
      const { ask } = await meet({ otherwise });
      expect((await ask()).places.flat()).toEqual([]);
    },
  );
});
