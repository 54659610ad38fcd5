/**
 * A TCP server that follows a transcript: it sends `S:` lines and waits for `C:` lines. It records what a client really
 * sent, even out of turn, without interpreting it.
 */

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

export interface Scripted {
  port: number;
  /** Resolves once the client has closed: everything it sent, one entry per line. */
  heard: Promise<string[]>;
  stop(): Promise<void>;
}

/** `(close)` and `(reset)` end the connection instead of sending text; bytes are sent unchanged. */
export type Step = { say: string | Uint8Array } | { hear: string } | 'close' | 'reset';

export function stepsOf(transcript: string): Step[] {
  return linesOf(transcript).map((line) => {
    if (line === 'S: (close)') return 'close';
    if (line === 'S: (reset)') return 'reset';
    return line.startsWith('S: ') ? { say: `${line.slice(3)}\r\n` } : { hear: line.slice(3) };
  });
}

export function linesOf(transcript: string): string[] {
  return transcript
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

export async function serveScript(steps: readonly Step[]): Promise<Scripted> {
  const sockets: Socket[] = [];
  const { promise: heard, resolve } = Promise.withResolvers<string[]>();
  const server = createServer((socket) => {
    sockets.push(socket);
    follow(socket, steps).then(resolve);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, heard, stop: () => stopped(server, sockets) };
}

function stopped(server: Server, sockets: readonly Socket[]): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function follow(socket: Socket, steps: readonly Step[]): Promise<string[]> {
  const left = [...steps];
  let received = '';
  let taken = 0;
  socket.setNoDelay(true);
  socket.on('error', () => {});
  const advance = () => {
    for (let step = left[0]; step !== undefined; step = left[0]) {
      if (step === 'close') socket.end();
      else if (step === 'reset') socket.resetAndDestroy();
      else if ('say' in step) socket.write(step.say);
      else if (!received.slice(taken).startsWith(`${step.hear}\r\n`)) return;
      else taken += step.hear.length + 2;
      left.shift();
    }
  };
  socket.on('data', (bytes) => {
    received += bytes.toString('latin1');
    advance();
  });
  advance();
  await new Promise((resolve) => socket.once('close', resolve));
  return received === '' ? [] : received.replace(/\r\n$/, '').split('\r\n');
}
