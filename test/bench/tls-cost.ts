/**
 * What one handshake costs in workerd, ours with its judgement beside the platform's own `startTls`: CPU time of the
 * whole process, the same dialogue in plain text taken off, in one run against one server. Linux only (/proc).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { bundle } from '../../worker/self-host/bundle.ts';
import { workerdPath } from '../../worker/self-host/workerd.ts';
import { freePort } from '../local/free-port.ts';
import { makeAuthority } from '../support/certificates/authority.ts';

const TURNS = 1000;
/** Enough for the compiler of the isolate to have done its work. */
const WARM_UP_TURNS = 1000;
/** Each way beside the same dialogue without TLS, through the same kind of socket. */
const WAYS = ['ours-in-plain-text', 'ours', 'platform-in-plain-text', 'platform'] as const;

export interface TlsCost {
  oursMs: number;
  platformMs: number;
}

export async function measureTlsCost(): Promise<TlsCost> {
  const root = makeAuthority({ key: 'rsa-4096' });
  const { chainPem, keyPem } = root
    .makeAuthority({ key: 'rsa-2048' })
    .issue({ names: ['localhost'], key: 'rsa-2048' });
  const server = await startServer(chainPem, keyPem);
  const folder = await mkdtemp(join(tmpdir(), 'tls-cost-'));
  const port = await freePort();
  await writeFile(
    join(folder, 'worker.js'),
    await bundle(join(import.meta.dirname, '../workerd/tls-cost.ts')),
  );
  const { port: serverPort } = server.address() as AddressInfo;
  await writeFile(join(folder, 'config.capnp'), config(port, serverPort, root.own.pem));
  const workerd = spawn(workerdPath(), ['serve', join(folder, 'config.capnp')], { stdio: 'inherit' });
  try {
    await waitFor(`http://127.0.0.1:${port}/`);
    const cost = new Map<string, number>();
    for (const way of WAYS) await visit(port, way, WARM_UP_TURNS);
    for (const way of WAYS) {
      const before = await cpuMs(workerd);
      await visit(port, way, TURNS);
      cost.set(way, ((await cpuMs(workerd)) - before) / TURNS);
    }
    const tlsMs = (way: 'ours' | 'platform') =>
      (cost.get(way) ?? 0) - (cost.get(`${way}-in-plain-text`) ?? 0);
    return { oursMs: tlsMs('ours'), platformMs: tlsMs('platform') };
  } finally {
    workerd.kill();
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function startServer(cert: string, key: string): Promise<Server> {
  const secureContext = createSecureContext({ cert, key });
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 localhost ESMTP\r\n');
    socket.once('data', () => {
      socket.write('220 go\r\n');
      const secured = new TLSSocket(socket, { isServer: true, secureContext });
      secured.on('error', () => {});
      secured.once('secure', () => secured.write('250 localhost\r\n'));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function config(port: number, serverPort: number, anchor: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-09",
      compatibilityFlags = ["nodejs_compat"],
      bindings = [(name = "PORT", text = "${serverPort}"), (name = "ANCHOR", text = ${JSON.stringify(anchor)})],
    )),
    (name = "internet", network = (
      allow = ["public", "private", "local"],
      tlsOptions = (trustedCertificates = [${JSON.stringify(anchor)}]),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        (response) => response.body?.cancel().then(() => true),
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('workerd does not answer');
}

async function visit(port: number, way: string, turns: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/${way}?turns=${turns}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`Cannot measure ${way}: ${text}`);
}

/** User and system time of the process so far (proc(5), fields 14 and 15). */
async function cpuMs({ pid }: ChildProcess): Promise<number> {
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}
