/**
 * An edge and its agent as two processes: the Worker under wrangler, which must not dial port 25, and the same Worker
 * under workerd, which may. Every port is answered, and a failure of the agent affects only its own rows.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckEvent, Report, VantageReport } from '../../worker/api/index.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import { onOneLine } from '../local/demo-authority.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { type MailHost, startMailHost } from '../local/mail-host.ts';
import { type Service, startService } from '../local/service.ts';
import { descendants, type Running, runScript, surviving } from './script.ts';

/** Two services are bundled and started, one after the other. */
const TIMEOUT_MS = 120_000;
const SELF_HOST = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));
const HOSTS = DEMO_HOSTS.filter(({ name }) => ['mail.healthy.test', 'mail.slow.test'].includes(name));
const SIX = [25, 80, 465, 587, 588, 2525];

let mailHost: MailHost;
let dns: DohStub;
let state: string;
let agent: Running;
let edge: Service;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: HOSTS, portOffset: await freePortOffset(HOSTS) });
  dns = await startDohStub({ hosts: mailHost.hosts });
  state = await mkdtemp(join(tmpdir(), 'agent-'));
  const agentPort = await freePort();
  const shared = {
    AGENT_TOKEN: 'a secret that the two of them have in common',
    DOH_URLS: dns.url,
    ALLOW_PRIVATE_TARGETS: 'true',
    DIAL_PORT_OFFSET: String(mailHost.portOffset),
    EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
  };
  agent = runScript(SELF_HOST, {
    ...shared,
    LISTEN: `127.0.0.1:${agentPort}`,
    STATE_DIR: state,
    TMPDIR: state,
    VANTAGE_NAME: 'office',
    ALLOW_PORT_25: 'true',
    NODE_NO_WARNINGS: '1',
  });
  await agent.introduced;
  edge = await startService({
    port: await freePort(),
    vars: {
      ...shared,
      TRACE_URL: '',
      AGENTS: JSON.stringify([{ id: 'office', url: `http://127.0.0.1:${agentPort}`, place: 'our office' }]),
    },
  });
}, TIMEOUT_MS);

afterAll(async () => {
  agent.process.kill('SIGTERM');
  await Promise.all([agent.ended, edge.stop()]);
  await Promise.all([mailHost.stop(), dns.stop(), rm(state, { recursive: true, force: true })]);
});

function get(query: string): Promise<Response> {
  return fetch(`${edge.url}/v1/check?host=${query}`);
}

function short({ vantage, ports }: VantageReport): [string, string[]] {
  return [
    vantage.id,
    ports.map(({ port, outcome, reason }) => `${port} ${outcome}${reason ? ` ${reason}` : ''}`),
  ];
}

const HEALTHY = SIX.map((port) => `${port} ${port === 465 ? 'implicit-tls' : 'starttls'}`);

describe('an edge with an agent', { timeout: TIMEOUT_MS }, () => {
  it('answers all six ports, 25 included', async () => {
    const report = (await (await get('mail.healthy.test&regions=weur')).json()) as Report;
    expect(report.vantages.map(short)).toEqual([
      ['weur', ['25 untestable port-25-forbidden', ...HEALTHY.slice(1)]],
      ['agent:office', HEALTHY],
    ]);
    const [, office] = report.vantages;
    expect(office?.vantage).toEqual({
      id: 'agent:office',
      kind: 'agent',
      region: null,
      colo: null,
      place: 'our office',
    });
    expect(office?.ports.map(({ tls }) => tls?.trusted)).toEqual(SIX.map(() => true));
  });

  it('asks only the agent if requested, and the agent dials no port twice', async () => {
    const before = mailHost.allConnections().length;
    const report = (await (await get('mail.healthy.test&regions=agent:office')).json()) as Report;
    expect(report.vantages.map(short)).toEqual([['agent:office', HEALTHY]]);
    expect(report.vantages[0]?.cached).toBe(true);
    expect(mailHost.allConnections()).toHaveLength(before);
  });

  it('caches what the agent saw', async () => {
    const answer = await fetch(`${edge.url}/v1/history?host=mail.healthy.test&regions=agent:office`);
    expect(await answer.json()).toMatchObject({
      entries: SIX.map((port) => ({ vantage: 'agent:office', port })),
    });
  });

  it('loses only the rows that an agent had not sent before it was stopped', async () => {
    // The greeting on 587 takes six seconds; by then the agent is gone.
    const answer = await get('mail.slow.test&regions=weur&ports=25,587,465&format=ndjson');
    const reports: Report[] = [];
    const started = process.platform === 'linux' ? descendants(agent.process.pid ?? 0) : [];
    for await (const event of eventsOf(answer)) {
      if (event.type === 'port' && event.vantage === 'agent:office') agent.process.kill('SIGKILL');
      if (event.type === 'report') reports.push(event.report);
    }
    const [edgeRows, agentRows] = reports.flatMap(({ vantages }) => vantages.map(short));
    expect(edgeRows).toEqual([
      'weur',
      ['25 untestable port-25-forbidden', '587 starttls', '465 implicit-tls'],
    ]);
    expect(agentRows?.[1]).toContain('587 error vantage-failed');
    expect(agentRows?.[1]).not.toContain('25 error vantage-failed');
    await expect.poll(() => surviving(started), { timeout: TIMEOUT_MS }).toEqual([]);
  });

  it('works without an agent that is down', async () => {
    const report = (await (await get('mail.healthy.test&regions=weur&ports=8025,587')).json()) as Report;
    expect(report.vantages.map(short)).toEqual([
      ['weur', ['8025 starttls', '587 starttls']],
      // 587 is cached from before.
      ['agent:office', ['8025 error vantage-failed', '587 starttls']],
    ]);
  });
});

async function* eventsOf(answer: Response): AsyncGenerator<CheckEvent> {
  const lines = createInterface({ input: Readable.fromWeb(answer.body as ReadableStream<Uint8Array>) });
  for await (const line of lines) yield JSON.parse(line) as CheckEvent;
}
