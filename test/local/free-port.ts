/**
 * Finds ports that nobody has, by having them for a moment. It reserves nothing: who asks must use the answer soon.
 */
import { createServer } from 'node:net';
import type { NamedHost } from './named-host.ts';

/** Below the range Linux and BSD hand out for outgoing connections (32768 and up), where a port may go any time. */
const OFFSETS = { first: 11_000, last: 24_000 } as const;

const ATTEMPTS_MAX = 50;

export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const port = OFFSETS.first + Math.floor(Math.random() * (OFFSETS.last - OFFSETS.first));
    if ((await isFree('127.0.0.1', port)) && (await isFree('::1', port))) return port;
  }
  throw new Error(`Cannot find a free port: ${ATTEMPTS_MAX} attempts met ports in use`);
}

/** An offset with which every port of the hosts is free. */
export async function freePortOffset(hosts: readonly NamedHost[]): Promise<number> {
  const wanted = hosts.flatMap(({ address, ports }) =>
    Object.keys(ports).map((port) => [address, Number(port)] as const),
  );
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const offset = OFFSETS.first + Math.floor(Math.random() * (OFFSETS.last - OFFSETS.first));
    const free = await Promise.all(wanted.map(([address, port]) => isFree(address, port + offset)));
    if (free.every(Boolean)) return offset;
  }
  throw new Error(`Cannot find a free port offset: ${ATTEMPTS_MAX} attempts met ports in use`);
}

export async function isFree(address: string, port: number): Promise<boolean> {
  return (await hindrance(address, port)) === null;
}

/** The system's code for why the port cannot be had. An address this machine does not have is nobody's: null. */
export function hindrance(address: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? null : code);
    });
    server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
