/** Connects the client under test to a real socket, and helps a test read from it. Makes no assertions. */
import { onTestFinished } from 'vitest';
import type { Connection } from '../../../worker/net/connection.ts';
import { connect } from '../../../worker/probe/socket.ts';
import { type Secured, secure } from '../../../worker/tls/client.ts';
import { platformEntropy } from '../../../worker/tls/handshake/entropy.ts';

/** Never reached in practice; only keeps a broken test from hanging. */
const PATIENCE_MS = 10_000;

export interface DialOptions {
  host?: string;
  /** Wraps the socket before the client gets it. */
  through?: (plain: Connection) => Connection;
}

export const HOST = 'mail.example.net';

export async function dial(port: number, options: DialOptions = {}): Promise<Secured> {
  const { host = HOST, through = (plain) => plain } = options;
  const opened = await connect({ address: '127.0.0.1', port }, soon(), Date.now);
  if (!opened.ok) throw new Error(`Cannot dial port ${port}: ${opened.failure}`);
  onTestFinished(() => opened.connection.close());
  return secure(through(opened.connection), {
    host,
    untilMs: soon(),
    clock: Date.now,
    entropy: platformEntropy,
  });
}

/** Dials a server; the handshake has to succeed. */
export async function dialed(
  port: number,
  options: DialOptions = {},
): Promise<Extract<Secured, { ok: true }>> {
  const secured = await dial(port, options);
  if (!secured.ok) throw new Error(`No TLS: ${secured.reason}`);
  return secured;
}

/** The next bytes of this length; fewer if the connection ends earlier. */
export async function take(connection: Connection, length: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let bytes = 0; bytes < length; ) {
    const arrival = await connection.read(soon());
    if (arrival.kind !== 'bytes') break;
    pieces.push(arrival.bytes);
    bytes += arrival.bytes.length;
  }
  return Buffer.concat(pieces);
}

/** How a connection ends, ignoring what comes before. */
export async function endOf(connection: Connection): Promise<string> {
  for (;;) {
    const arrival = await connection.read(soon());
    if (arrival.kind !== 'bytes') return arrival.kind;
  }
}

/** Closes only TLS: the socket stays open, so that only close_notify can tell the server. */
export function keptOpen(plain: Connection): Connection {
  return {
    read: (untilMs) => plain.read(untilMs),
    write: (bytes) => plain.write(bytes),
    close: () => {},
  };
}

function soon(): number {
  return Date.now() + PATIENCE_MS;
}
