/**
 * A TLS server of Node, which means OpenSSL: on loopback, on any free port. It greets, echoes everything and records
 * what it knows about the connection. It is stopped at the end of the test that started it.
 */
import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

export const GREETING = '220 mail.example.net ESMTP\r\n';

/** What the server reports about a completed handshake. */
export interface Met {
  protocol: string | null;
  /** The IANA name. */
  cipher: string;
  /** False if the client sent none. */
  serverName: string | false | null;
}

export interface OpensslServer {
  port: number;
  met: Met[];
  /** Codes of everything that went wrong, during and after the handshake. */
  errors: string[];
  /** Resolves once a client has ended the stream, which in TLS is done with close_notify. */
  ended: Promise<void>;
  /** Resolves at the first error. */
  failed: Promise<string>;
  /** Sends a line to every client. */
  say(text: string): void;
}

export async function startOpenssl(options: TlsOptions): Promise<OpensslServer> {
  const ended = Promise.withResolvers<void>();
  const failed = Promise.withResolvers<string>();
  const sockets = new Set<TLSSocket>();
  const met: Met[] = [];
  const errors: string[] = [];
  const note = (error: NodeJS.ErrnoException) => {
    errors.push(error.code ?? error.message);
    failed.resolve(error.code ?? error.message);
  };
  const server = createServer({ noDelay: true, ...options }, (socket) => {
    const { servername } = socket as TLSSocket & { servername: string | false | null };
    met.push({
      protocol: socket.getProtocol(),
      cipher: socket.getCipher().standardName,
      serverName: servername,
    });
    sockets.add(socket);
    socket.on('error', note).once('end', ended.resolve).write(GREETING);
    socket.pipe(socket);
  });
  server.on('tlsClientError', note);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const say = (text: string) => {
    for (const socket of sockets) socket.write(text);
  };
  const { port } = server.address() as AddressInfo;
  return { port, met, errors, ended: ended.promise, failed: failed.promise, say };
}
