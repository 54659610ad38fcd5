/**
 * A TLS server of Node's own, which is OpenSSL: on loopback, on any free port. It greets, echoes whatever it hears and
 * notes what it knows of the connection. It is stopped at the end of the test that started it.
 */
import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

export const GREETING = '220 mail.example.net ESMTP\r\n';

/** What the server knows of a completed handshake, in its own words. */
export interface Met {
  protocol: string | null;
  /** The IANA name. */
  cipher: string;
  /** False where the client sent none. */
  serverName: string | false | null;
}

export interface OpensslServer {
  port: number;
  met: Met[];
  /** Codes of everything that went wrong, before and after the handshake. */
  errors: string[];
  /** Resolves once a client has ended the stream, which inside TLS is close_notify. */
  ended: Promise<void>;
  /** Resolves at the first thing that goes wrong. */
  failed: Promise<string>;
  /** Says a line to every client. */
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
