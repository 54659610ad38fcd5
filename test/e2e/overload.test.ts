/** A service with few file descriptors, whose workerd is then killed: what its readers get. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckEvent, Problem } from '../../worker/api/index.ts';
import { DEMO_HOSTS } from '../local/demo.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { type MailHost, startMailHost } from '../local/mail-host.ts';
import { needs } from '../support/needs.ts';
import { type Running, runScript, workerdOf } from './script.ts';

const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));
const SILENT = DEMO_HOSTS.filter(({ name }) => name === 'mail.silent.test');
/** What many systems allow. */
const DESCRIPTORS = 1_024;
const LIMITED = ['sh', '-c', `ulimit -n ${DESCRIPTORS}; exec "$0" "$@"`];
const STREAM = '/v1/check?host=mail.silent.test&ports=587&format=ndjson';
const isLinux = process.platform === 'linux';

let mailHost: MailHost;
let dns: DohStub;
let state: string;
let port: number;
let url: string;
let running: Running;

beforeAll(async () => {
  mailHost = await startMailHost({ hosts: SILENT, portOffset: await freePortOffset(SILENT) });
  dns = await startDohStub({ hosts: mailHost.hosts });
  state = await mkdtemp(join(tmpdir(), 'overload-'));
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const environment = {
    LISTEN: `127.0.0.1:${port}`,
    STATE_DIR: state,
    DOH_URLS: dns.url,
    ALLOW_PRIVATE_TARGETS: 'true',
    DIAL_PORT_OFFSET: String(mailHost.portOffset),
    NODE_NO_WARNINGS: '1',
  };
  running = runScript(SCRIPT, environment, LIMITED);
  await running.introduced;
});

afterAll(async () => {
  running.process.kill('SIGTERM');
  await running.ended;
  await Promise.all([mailHost.stop(), dns.stop(), rm(state, { recursive: true, force: true })]);
});

async function hold(connections: number): Promise<Socket[]> {
  const sockets = Array.from({ length: connections }, () => connect(port, '127.0.0.1'));
  for (const socket of sockets) {
    // Has to make way for later ones.
    socket.on('error', () => {});
    // The service cannot tell these from the beginning of a request.
    socket.write('GET /healthz HTTP/1.1\r\nHost: a.test\r\n');
  }
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  return sockets;
}

describe.skipIf(!isLinux)('a self-hosted service', () => {
  it('answers while more connections are held than it has descriptors', needs('Linux'), async () => {
    const workerd = workerdOf(running);
    const held = await hold(2 * DESCRIPTORS);
    for (let request = 0; request < 3; request += 1)
      expect((await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).status).toBe(200);
    for (const socket of held) socket.destroy();
    expect(workerdOf(running)).toBe(workerd);
  });

  it('tells its readers if workerd is killed, and answers again', needs('Linux'), async () => {
    const reader = await fetch(url + STREAM);
    const chunks = (reader.body as ReadableStream<Uint8Array>).getReader();
    const first = await chunks.read();
    const waiting = fetch(`${url}/v1/check?host=mail.silent.test&ports=587`);
    await expect.poll(() => mailHost.allConnections().length).toBe(1);
    process.kill(workerdOf(running), 'SIGKILL');

    const declined = await waiting;
    expect([declined.status, declined.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await declined.json()) as Problem).toMatchObject({ code: 'overloaded', retryAfterSeconds: 5 });

    const received = [first.value];
    for (let read = await chunks.read(); !read.done; read = await chunks.read()) received.push(read.value);
    const text = Buffer.concat(received.map((chunk) => chunk ?? new Uint8Array())).toString();
    const events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as CheckEvent);
    expect(events.map(({ type }) => type)).toEqual(['target', 'problem']);
    expect(events.at(-1)).toMatchObject({ problem: { code: 'overloaded', status: 503 } });

    await expect.poll(async () => (await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
