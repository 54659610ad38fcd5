/** An agent over real HTTP, and everything it can do wrong. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PROTOCOL_HEADER, parseOrder } from '../../../worker/agent/order.ts';
import { verify } from '../../../worker/agent/signature.ts';
import { AGENT_DEADLINE_MS, COOLDOWN_SECONDS, LINE_CHARS_MAX } from '../../../worker/limits.ts';
import { type Fetched, type OpenStream, openStream } from '../../../worker/net/http.ts';
import { AgentProber } from '../../../worker/vantage/agent-prober.ts';
import { Cooldown } from '../../../worker/vantage/cooldown.ts';
import type { ProbeOrder } from '../../../worker/vantage/order.ts';
import { toPortReport } from '../../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from '../../support/rows.ts';
import { valued } from '../../support/told.ts';

const TOKEN = 'a secret that the two of them have in common';
const HOST = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };
const OFFICE = { id: 'office', token: TOKEN, allowPrivateTargets: true };
const ORDER: ProbeOrder = {
  vantage: 'agent:office',
  host: HOST,
  ports: [25, 587],
  family: 4,
  client: null,
  isEstablished: false,
  transcript: false,
  destination: { address: '192.0.2.1', onPlatform: false },
  others: [],
  isOneOfAll: false,
  ehloName: 'edge.example',
};

type Agent = (request: IncomingMessage, body: string, response: ServerResponse) => void;

let server: Server;
let url = '';
let agent: Agent;
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    agent(request, body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  warned.mockClear();
});

afterAll(
  () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
);

function line(port: number, changes: object = {}): string {
  const row = rowOf(port, 4, 'refused');
  return event({ ...toPortReport({ ...row, transcript: [] }, false, CHECKED_AT_MS), ...changes });
}

function event(report: object): string {
  return `${JSON.stringify({ type: 'port', vantage: 'office', report })}\n`;
}

/** The results for two ports from this agent, and what the log says about it. */
async function told(acting: Agent, open: OpenStream = openStream, clock = () => CHECKED_AT_MS) {
  agent = acting;
  const cooldown = new Cooldown();
  const prober = new AgentProber({ ...OFFICE, url }, { openStream: open, clock, cooldown });
  const probed = await Promise.all(prober.plan(ORDER).start(ORDER.ports).values());
  return {
    probed,
    short: probed.map(
      ({ row }) => `${row.port} ${row.outcome}${row.reason === null ? '' : ` ${row.reason}`}`,
    ),
    log: warned.mock.calls.flat(),
    isLeftAlone: prober.plan(ORDER).dialed.size === 0,
    spent: probed.filter(({ dialed }) => dialed.length > 0).map(({ row }) => row.port),
  };
}

function saying(...lines: string[]): Agent {
  return (_request, _body, response) => {
    response.writeHead(200, { [PROTOCOL_HEADER]: '1' });
    for (const one of lines) response.write(one);
    response.end();
  };
}

const FAILED = ['25 error vantage-failed', '587 error vantage-failed'];

describe('AgentProber', () => {
  it('signs one order for all ports, and accepts the rows in any order', async () => {
    const asked: unknown[] = [];
    const { short, log } = await told(async (request, body, response) => {
      const { method = '', url: path = '' } = request;
      const headers = new Headers(request.headers as Record<string, string>);
      asked.push(await verify(headers, { method, path, body }, TOKEN), valued(parseOrder(body)));
      saying(line(587), '{"type":"vantage"}\n', line(25))(request, body, response);
    });
    expect(short).toEqual(['25 refused', '587 refused']);
    expect(asked).toMatchObject([
      { kind: 'right', parameters: { createdSeconds: CHECKED_AT_MS / 1000 } },
      { agent: 'office', host: HOST, ports: [25, 587], family: 4 },
    ]);
    expect(log).toEqual([]);
  });

  it('sends no request without ports', async () => {
    agent = () => expect.unreachable();
    const tools = { openStream, clock: Date.now, cooldown: new Cooldown() };
    const prober = new AgentProber({ ...OFFICE, url }, tools);
    const plan = prober.plan(ORDER);
    expect([...plan.start([])]).toEqual([]);
    expect(await prober.colo()).toBeNull();
    expect(plan.dialed).toEqual(new Set(ORDER.ports));
  });

  it('uses the age of a row, and sets state and date itself', async () => {
    const remembered = {
      ageSeconds: 42,
      cached: true,
      state: 'open',
      checkedAt: '1999-01-01T00:00:00.000Z',
      since: 'x',
    };
    const { probed } = await told(saying(line(25, remembered), line(587)));
    expect(probed).toMatchObject([
      {
        cached: true,
        places: [],
        row: { state: 'closed', checkedAt: '2026-11-24T11:59:18.000Z', since: null },
      },
      { cached: false, row: { checkedAt: '2026-11-24T12:00:00.000Z' } },
    ]);
    expect(probed[0]?.row).not.toHaveProperty('ageSeconds');
    expect(probed[0]?.row).not.toHaveProperty('cached');
  });

  it.each<[string, Agent, string[], string]>([
    [
      'tells less than was asked',
      saying(line(587)),
      ['25 error vantage-failed', '587 refused'],
      'the answer is incomplete',
    ],
    [
      'tells of a port that nobody asked about',
      saying(line(587), line(465), line(25)),
      ['25 error vantage-failed', '587 refused'],
      'invalid row in the answer',
    ],
    [
      'tells of one port twice',
      saying(line(587), line(587), line(25)),
      ['25 error vantage-failed', '587 refused'],
      'invalid row in the answer',
    ],
    [
      'tells of the other family',
      saying(line(25, { family: 6, address: null })),
      FAILED,
      'invalid row in the answer',
    ],
    [
      'lies about its schema',
      saying(line(25), line(587, { outcome: 'fine' })),
      ['25 refused', '587 error vantage-failed'],
      'invalid row in the answer',
    ],
    [
      'says something that is no JSON',
      saying(line(25), 'Hello\n'),
      ['25 refused', '587 error vantage-failed'],
      'the answer was cut off',
    ],
    ['says nothing', saying(), FAILED, 'the answer is incomplete'],
    [
      'does not end its line',
      saying(line(25), line(587).trimEnd()),
      ['25 refused', '587 error vantage-failed'],
      'the answer is incomplete',
    ],
    [
      'is too old to say its version',
      (_request, _body, response) => response.end(line(25) + line(587)),
      FAILED,
      'different protocol version',
    ],
    [
      'is of another version',
      (_request, _body, response) =>
        response.writeHead(200, { [PROTOCOL_HEADER]: '2' }).end(line(25) + line(587)),
      FAILED,
      'different protocol version',
    ],
    [
      'has another secret',
      (_request, _body, response) => response.writeHead(401).end('{}'),
      FAILED,
      'status 401',
    ],
    [
      'does not know the route',
      (_request, _body, response) => response.writeHead(404, { [PROTOCOL_HEADER]: '1' }).end(line(25)),
      FAILED,
      'status 404',
    ],
    [
      'sends the edge elsewhere',
      (_request, _body, response) => response.writeHead(307, { location: '/other' }).end(),
      FAILED,
      'status 307',
    ],
    [
      'has no budget left',
      (_request, _body, response) => response.writeHead(429).end(),
      ['25 error budget', '587 error budget'],
      'status 429',
    ],
    ['hangs up at once', (_request, _body, response) => response.destroy(), FAILED, 'failed'],
    [
      'breaks off',
      (_request, _body, response) =>
        response.writeHead(200, { [PROTOCOL_HEADER]: '1' }).write(line(25), () => response.destroy()),
      ['25 refused', '587 error vantage-failed'],
      'the answer was cut off',
    ],
  ])('loses the rows of an agent that %s', async (_, acting, short, log) => {
    expect(await told(acting)).toMatchObject({ short, log: [`Agent office: ${log}`] });
  });

  it('does not wait for the rest of an answer once it is complete', async () => {
    const { short, log } = await told((_request, _body, response) => {
      response.writeHead(200, { [PROTOCOL_HEADER]: '1' }).write(line(25) + line(587));
    });
    expect([short, log]).toEqual([['25 refused', '587 refused'], []]);
  });

  it('does not wait for an agent that does not begin', async () => {
    // The overall deadline is too long for a test to reach, so only the start deadline can end it.
    const impatient: OpenStream = (request, limits) =>
      openStream(request, { ...limits, startDeadlineMs: 20, deadlineMs: 3_600_000 });
    expect(await told(() => {}, impatient)).toMatchObject({
      short: ['25 error vantage-late', '587 error vantage-late'],
      log: ['Agent office: timeout'],
    });
  });

  it('does not wait for an agent that does not end', async () => {
    const impatient: OpenStream = (request, limits) => openStream(request, { ...limits, deadlineMs: 200 });
    let nowMs = CHECKED_AT_MS;
    const silent: Agent = (_request, _body, response) => {
      nowMs += AGENT_DEADLINE_MS;
      response.writeHead(200, { [PROTOCOL_HEADER]: '1' }).write(line(25));
    };
    expect(await told(silent, impatient, () => nowMs)).toMatchObject({
      short: ['25 refused', '587 error vantage-late'],
      log: ['Agent office: the answer took too long'],
    });
  });

  it('never logs the host', async () => {
    await told(saying());
    expect(JSON.stringify(warned.mock.calls)).not.toContain('mail.example');
  });

  it('loses its rows if nothing listens', async () => {
    const nobody: Fetched = { kind: 'failed' };
    expect(
      (
        await told(
          () => {},
          async () => nobody,
        )
      ).short,
    ).toEqual(FAILED);
  });

  it.each<[string, Agent, boolean]>([
    ['hangs up at once', (_request, _body, response) => response.destroy(), true],
    ['has another secret', (_request, _body, response) => response.writeHead(401).end(), true],
    ['does not know the route', (_request, _body, response) => response.writeHead(404).end(), true],
    ['fails', (_request, _body, response) => response.writeHead(500).end(), true],
    ['is of another version', (_request, _body, response) => response.end(line(25)), true],
    ['knows no such name', (_request, _body, response) => response.writeHead(422).end(), false],
    ['has no budget left', (_request, _body, response) => response.writeHead(429).end(), false],
    ['tells all', saying(line(25), line(587)), false],
    ['lies', saying(line(25, { outcome: 'fine' })), true],
    ['breaks off', saying(line(25)), false],
  ])('leaves an agent alone for a minute that %s: %j', async (_, acting, leftAlone) => {
    expect((await told(acting)).isLeftAlone).toBe(leftAlone);
  });

  it('asks again after the cooldown, but not during it', async () => {
    let nowMs = CHECKED_AT_MS;
    let asked = 0;
    agent = (_request, _body, response) => {
      asked += 1;
      response.destroy();
    };
    const tools = { openStream, clock: () => nowMs, cooldown: new Cooldown() };
    const rows = async () => {
      // Every host has its own prober.
      const prober = new AgentProber({ ...OFFICE, url }, tools);
      return Promise.all(prober.plan(ORDER).start([25]).values());
    };
    await rows();
    nowMs += COOLDOWN_SECONDS * 1000 - 1;
    expect(await rows()).toMatchObject([{ row: { outcome: 'error', reason: 'vantage-failed' }, dialed: [] }]);
    expect(asked).toBe(1);
    nowMs += 1;
    await rows();
    expect(asked).toBe(2);
  });

  it('reports which ports were not dialed', async () => {
    expect((await told(saying(line(587)))).spent).toEqual([587]);
  });

  it('reports no private address if the edge does not allow them', async () => {
    agent = saying(line(25, { address: '10.0.0.1' }), line(587, { address: '9.9.9.9' }));
    const outcomes = async (allowPrivateTargets: boolean) => {
      const tools = { openStream, clock: () => CHECKED_AT_MS, cooldown: new Cooldown() };
      const prober = new AgentProber({ ...OFFICE, url, allowPrivateTargets }, tools);
      const probed = await Promise.all(prober.plan(ORDER).start(ORDER.ports).values());
      return probed.map(({ row }) => row.outcome);
    };
    expect(await outcomes(true)).toEqual(['refused', 'refused']);
    expect(await outcomes(false)).toEqual(['error', 'error']);
    agent = saying(line(587, { address: '9.9.9.9' }), line(25, { address: '10.0.0.1' }));
    expect(await outcomes(false)).toEqual(['error', 'refused']);
    const tried = [{ address: '10.0.0.1', outcome: 'timeout', afterMs: 5 }];
    agent = saying(line(25, { address: '9.9.9.9', tried }), line(587, { address: '9.9.9.9' }));
    expect(await outcomes(true)).toEqual(['refused', 'refused']);
    expect(await outcomes(false)).toEqual(['error', 'error']);
  });

  it('does not read an endless line', async () => {
    const endless = saying(line(587), 'x'.repeat(LINE_CHARS_MAX + 1), `\n${line(25)}`);
    expect(await told(endless)).toMatchObject({
      short: ['25 error vantage-failed', '587 refused'],
      log: ['Agent office: the answer was cut off'],
    });
  });
});
