/** Finds free ports by briefly listening on them. It reserves nothing, so callers must use the result soon. */
import { createServer } from 'node:net';
import { KNOWN_PORTS } from '../../worker/knowledge/ports.ts';
import type { NamedHost } from './named-host.ts';

/**
 * Both are below the range that Linux and BSD use for outgoing connections (32768 and up), where any port may be taken
 * at any time, and apart from each other: with an offset, the highest port of a mail host is 8465 higher.
 */
const PORTS = { first: 28_100, last: 32_000 } as const;
const OFFSETS = { first: 11_000, last: 19_500 } as const;

/**
 * Mail hosts of several test files run in parallel, and a port that one of them refuses may be served by another. No
 * two of the ports differ by a multiple of this step, so hosts with different offsets never collide.
 */
const OFFSET_STEP = 46;

const ATTEMPTS_MAX = 50;

/**
 * Test files run in several processes at once, and a service takes a second until it listens on the port that was found
 * for it. Each process therefore has its own share of the ports and offsets, and does not find the same port twice in a row.
 */
const SHARES = 8;
const SHARE = Number(process.env.VITEST_POOL_ID ?? 0) % SHARES;
const RECENT_PORTS_MAX = 64;
/** A share has 23 offsets; a test file starts at most a few mail hosts at a time. */
const RECENT_OFFSETS_MAX = 12;

const recentPorts: number[] = [];
const recentOffsets: number[] = [];

export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const port = anyOf(PORTS, 1);
    if (!isFresh(port, recentPorts, RECENT_PORTS_MAX)) continue;
    if ((await isFree('127.0.0.1', port)) && (await isFree('::1', port))) return port;
  }
  throw new Error(`Cannot find a free port: ${ATTEMPTS_MAX} attempts met ports in use`);
}

/** An offset at which all ports of the hosts are free, and all other known mail ports as well. */
export async function freePortOffset(hosts: readonly NamedHost[]): Promise<number> {
  const wanted = hosts.flatMap(({ address, ports }) =>
    [...new Set([...KNOWN_PORTS.map(({ port }) => port), ...Object.keys(ports).map(Number)])].map(
      (port) => [address, port] as const,
    ),
  );
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const offset = anyOf(OFFSETS, OFFSET_STEP);
    if (!isFresh(offset, recentOffsets, RECENT_OFFSETS_MAX)) continue;
    const free = await Promise.all(wanted.map(([address, port]) => isFree(address, port + offset)));
    if (free.every(Boolean)) return offset;
  }
  throw new Error(`Cannot find a free port offset: ${ATTEMPTS_MAX} attempts met ports in use`);
}

/** Whether it was not found just before, in which case somebody may be about to listen there. */
function isFresh(found: number, recent: number[], max: number): boolean {
  if (recent.includes(found)) return false;
  recent.push(found);
  if (recent.length > max) recent.shift();
  return true;
}

/** One of this process's share. */
function anyOf({ first, last }: { first: number; last: number }, step: number): number {
  const each = step * SHARES;
  return first + step * SHARE + each * Math.floor(Math.random() * Math.floor((last - first) / each));
}

export async function isFree(address: string, port: number): Promise<boolean> {
  return (await hindrance(address, port)) === null;
}

/**
 * The system's error code if the port is not available. An address that this machine does not have cannot be in use:
 * null.
 */
export function hindrance(address: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? null : code);
    });
    server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
