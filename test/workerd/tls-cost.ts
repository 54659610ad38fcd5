/**
 * The Worker that `npm run bench` drives: the same dialogue with the same server in plain text, through our TLS and
 * through the platform's, so that the difference is the cost of TLS. The bench does the measuring, because clocks stand
 * still in here.
 */
import { connect as connectSocket } from 'cloudflare:sockets';
import type { Connection } from '../../worker/net/connection.ts';
import { connect } from '../../worker/probe/socket.ts';
import { tlsFacts } from '../../worker/probe/tls-facts.ts';
import { secure } from '../../worker/tls/client.ts';
import { platformEntropy } from '../../worker/tls/handshake/entropy.ts';
import { type TrustAnchors, trustAnchors } from '../../worker/tls/trust/trust-anchors.ts';

interface Env {
  PORT: string;
  ANCHOR: string;
}

const HOST = 'localhost';
const PATIENCE_MS = 5000;
const LINE = new TextEncoder().encode('STARTTLS\r\n');
let anchors: TrustAnchors | null = null;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    anchors ??= trustAnchors(env.ANCHOR);
    const way = {
      '/ours-in-plain-text': async (port: number) => (await ready(port)).close(),
      '/ours': ours,
      '/platform-in-plain-text': async (port: number) => (await platformReady(port)).close(),
      '/platform': platform,
    }[pathname];
    if (!way) return new Response('No such way', { status: 404 });
    for (let turn = Number(searchParams.get('turns')); turn > 0; turn--) await way(Number(env.PORT), anchors);
    return new Response('done');
  },
};

async function ready(port: number): Promise<Connection> {
  const opened = await connect({ address: '127.0.0.1', port }, Date.now() + PATIENCE_MS, Date.now);
  if (!opened.ok) throw new Error(`Cannot connect: ${opened.failure}`);
  await line(opened.connection);
  opened.connection.write(LINE);
  await line(opened.connection);
  return opened.connection;
}

async function ours(port: number, trusted: TrustAnchors): Promise<void> {
  const connection = await ready(port);
  const secured = await secure(connection, {
    host: HOST,
    untilMs: Date.now() + PATIENCE_MS,
    clock: Date.now,
    entropy: platformEntropy,
  });
  const facts = await tlsFacts(secured, {
    host: HOST,
    nowMs: Date.now(),
    anchors: trusted,
    cut: new Set(),
  });
  if (!secured.ok || !facts?.trusted) throw new Error(`Cannot trust: ${JSON.stringify(facts?.problems)}`);
  await line(secured.connection);
  secured.connection.close();
  connection.close();
}

async function platformReady(port: number): Promise<Socket> {
  const socket = connectSocket(
    { hostname: HOST, port },
    { secureTransport: 'starttls', allowHalfOpen: false },
  );
  const reader = socket.readable.getReader();
  const writer = socket.writable.getWriter();
  await reader.read();
  await writer.write(LINE);
  await reader.read();
  reader.releaseLock();
  writer.releaseLock();
  return socket;
}

async function platform(port: number): Promise<void> {
  const secured = (await platformReady(port)).startTls();
  const { done } = await secured.readable.getReader().read();
  if (done) throw new Error('The platform does not trust the server');
  await secured.close();
}

async function line(connection: Connection): Promise<void> {
  const arrival = await connection.read(Date.now() + PATIENCE_MS);
  if (arrival.kind !== 'bytes') throw new Error(`Cannot hear the server: ${arrival.kind}`);
}
