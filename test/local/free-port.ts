/**
 * Finds ports that nobody has, by having them for a moment. It reserves nothing: who asks must use the answer soon.
 */
import { createServer } from 'node:net';
import { KNOWN_PORTS } from '../../worker/knowledge/ports.ts';
import type { NamedHost } from './named-host.ts';

/**
 * Both below the range that Linux and BSD hand out for outgoing connections (32768 and up), where a port may go any time,
 * and apart from each other: with an offset the highest port of a mail host is 8465 higher.
 */
const PORTS = { first: 24_000, last: 32_000 } as const;
const OFFSETS = { first: 11_000, last: 15_000 } as const;

/**
 * Mail hosts of several test files run side by side, and what one of them refuses another one may serve. No two of the
 * ports differ by a multiple of this step, so that hosts with different offsets never meet.
 */
const OFFSET_STEP = 46;

const ATTEMPTS_MAX = 50;

export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const port = anyOf(PORTS, 1);
    if ((await isFree('127.0.0.1', port)) && (await isFree('::1', port))) return port;
  }
  throw new Error(`Cannot find a free port: ${ATTEMPTS_MAX} attempts met ports in use`);
}

/** An offset with which nobody has any port of the hosts, nor any other that mail is handed in on. */
export async function freePortOffset(hosts: readonly NamedHost[]): Promise<number> {
  const wanted = hosts.flatMap(({ address, ports }) =>
    [...new Set([...KNOWN_PORTS.map(({ port }) => port), ...Object.keys(ports).map(Number)])].map(
      (port) => [address, port] as const,
    ),
  );
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const offset = anyOf(OFFSETS, OFFSET_STEP);
    const free = await Promise.all(wanted.map(([address, port]) => isFree(address, port + offset)));
    if (free.every(Boolean)) return offset;
  }
  throw new Error(`Cannot find a free port offset: ${ATTEMPTS_MAX} attempts met ports in use`);
}

function anyOf({ first, last }: { first: number; last: number }, step: number): number {
  return first + step * Math.floor(Math.random() * ((last - first) / step));
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
