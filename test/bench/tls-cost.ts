/**
 * What one handshake costs in workerd, for our TLS with its judgement and for the platform's own `startTls`: CPU time
 * of the whole process, minus the same dialogue in plain text, in one run against one server. Linux only (/proc).
 */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';
import { makeAuthority } from '../support/certificates/authority.ts';
import { type MeasuredWorker, startMeasured, textBindings } from './measured-worker.ts';

/** Each way, along with the same dialogue without TLS through the same kind of socket. */
const WAYS = ['ours-in-plain-text', 'ours', 'platform-in-plain-text', 'platform'] as const;

export interface TlsCost {
  oursMs: number;
  platformMs: number;
}

/** As many turns again run before those that count, to give the isolate's compiler time to optimize. */
export async function measureTlsCost(turns: number): Promise<TlsCost> {
  const root = makeAuthority({ key: 'rsa-4096' });
  const { chainPem, keyPem } = root
    .makeAuthority({ key: 'rsa-2048' })
    .issue({ names: ['localhost'], key: 'rsa-2048' });
  const server = await startServer(chainPem, keyPem);
  const { port } = server.address() as AddressInfo;
  const bindings = textBindings({ PORT: String(port), ANCHOR: root.own.pem });
  const worker = await startMeasured(join(import.meta.dirname, '../workerd/tls-cost.ts'), {
    worker: `bindings = [${bindings.join(', ')}],`,
    network: `tlsOptions = (trustedCertificates = [${JSON.stringify(root.own.pem)}]),`,
  });
  try {
    const cost = new Map<string, number>();
    for (const way of WAYS) await visit(worker, way, turns);
    for (const way of WAYS) {
      const before = await worker.cpuMs();
      await visit(worker, way, turns);
      cost.set(way, ((await worker.cpuMs()) - before) / turns);
    }
    const tlsMs = (way: 'ours' | 'platform') =>
      (cost.get(way) ?? 0) - (cost.get(`${way}-in-plain-text`) ?? 0);
    return { oursMs: tlsMs('ours'), platformMs: tlsMs('platform') };
  } finally {
    await worker.stop();
    server.close();
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

async function visit({ url }: MeasuredWorker, way: string, turns: number): Promise<void> {
  const response = await fetch(`${url}/${way}?turns=${turns}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`Cannot measure ${way}: ${text}`);
}
