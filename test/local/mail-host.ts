/**
 * The local mail host: named hosts on loopback addresses, one temperament per port, and a log of who connected and what
 * they sent. It listens nowhere else. A port that is not available is an error that says what to do, and everything
 * already started is stopped again.
 */
import { createServer, isIP, type Server } from 'node:net';
import { DEMO_HOSTS } from './demo.ts';
import { DemoAuthority } from './demo-authority.ts';
import { HostLog } from './host-log.ts';
import { addressesOf, type NamedHost } from './named-host.ts';
import { droppingSyn, type SynDrop } from './syn-drop.ts';
import type { Temperament } from './temperament.ts';
import { TEMPERAMENTS } from './temperaments.ts';
import { type ReadyTls, readyTls } from './tls-manner.ts';
import { Visit, type VisitRecord } from './visit.ts';

export interface MailHostOptions {
  hosts?: readonly NamedHost[];
  /** Added to each port, so that no root privileges are needed: a client asks for 587, the host listens on 10587. */
  portOffset?: number;
}

export interface SkippedHost {
  name: string;
  address: string;
  reason: string;
}

export interface MailHost {
  readonly hosts: readonly NamedHost[];
  /** Hosts whose address this machine does not have: other than Linux, most have only 127.0.0.1 and ::1. */
  readonly skipped: readonly SkippedHost[];
  readonly portOffset: number;
  /** The hosts' root certificate in PEM, made for this start. */
  readonly trustAnchor: string;
  /** Every connection accepted on the requested port, oldest first; a record grows while its connection is open. */
  connections(port: number, address?: string): readonly VisitRecord[];
  /** Every connection on any port. */
  allConnections(): readonly VisitRecord[];
  /** Resolves once no connection is open. */
  quiet(): Promise<void>;
  /** Clears the log; connections that are still open will not appear in it. */
  reset(): void;
  stop(): Promise<void>;
}

/** Why the host could not start, in words for whoever ran the command. */
export class MailHostError extends Error {
  override name = 'MailHostError';
}

interface Place {
  host: NamedHost;
  address: string;
  /** As requested, without the offset. */
  port: number;
  temperament: Temperament;
  /** Null if the port does not answer. */
  tls: ReadyTls | null;
}

export async function startMailHost(options: MailHostOptions = {}): Promise<MailHost> {
  const { hosts: wanted = DEMO_HOSTS, portOffset = 10_000 } = options;
  const { hosts, skipped } = await bindable(wanted);
  const authority = new DemoAuthority();
  const log = new HostLog();
  const servers: Server[] = [];
  const drops: SynDrop[] = [];
  const stop = async (): Promise<void> => {
    const closed = servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)));
    log.destroyOpen();
    await Promise.all([...closed, ...drops.splice(0).map((drop) => drop.stop())]);
  };
  try {
    await open(
      hosts.flatMap((host) => places(host, authority)),
      portOffset,
      log,
      servers,
      drops,
    );
  } catch (error) {
    await stop();
    throw explained(error);
  }
  return {
    hosts,
    skipped,
    portOffset,
    trustAnchor: authority.trustAnchor,
    connections: (port, address = '127.0.0.1') => log.records(address, port),
    allConnections: () => log.all(),
    quiet: () => log.quiet(),
    reset: () => log.reset(),
    stop,
  };
}

function places(host: NamedHost, authority: DemoAuthority): Place[] {
  return Object.entries(host.ports).flatMap(([port, behavior]) => {
    const place = (address: string, done: NamedHost['ports'][number]): Place => {
      const temperament = typeof done === 'string' ? TEMPERAMENTS[done] : done;
      const tls = temperament.serve === null ? null : readyTls(temperament.tls ?? {}, host.name, authority);
      return { host, address, port: Number(port), temperament, tls };
    };
    const elsewhere = host.alsoAt ?? [];
    return [
      place(host.address, behavior),
      ...elsewhere.map((other) => place(other.address, other.temperament)),
    ];
  });
}

async function open(
  all: Place[],
  offset: number,
  log: HostLog,
  servers: Server[],
  drops: SynDrop[],
): Promise<void> {
  for (const place of all.filter(({ temperament }) => !temperament.dropsSyn)) {
    const server = serving(place, log);
    await listen(server, place.address, place.port + offset);
    if (place.temperament.serve) servers.push(server);
    // Having listened on the port for a moment proves that nothing else answers there.
    else await new Promise((resolve) => server.close(resolve));
  }
  const deaf = all
    .filter(({ temperament }) => temperament.dropsSyn)
    .map(({ address, port }) => ({ address, port: port + offset }));
  if (deaf.length > 0) drops.push(await droppingSyn(deaf));
}

function serving({ host, address, port, temperament, tls }: Place, log: HostLog): Server {
  const server = temperament.createServer?.() ?? createServer();
  return server.on('connection', (socket) => {
    const visit = new Visit(socket, host.name, tls);
    log.add(address, port, visit);
    socket.once('close', () => log.closed(visit));
    temperament.serve?.(visit);
  });
}

function listen(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, resolve);
  });
}

/** On Linux all of 127/8 is loopback; elsewhere an address may have to be added to the interface first. */
async function bindable(
  wanted: readonly NamedHost[],
): Promise<{ hosts: NamedHost[]; skipped: SkippedHost[] }> {
  const hosts: NamedHost[] = [];
  const skipped: SkippedHost[] = [];
  for (const host of wanted) {
    const missing = await missingAddress(host);
    if (missing === null) hosts.push(host);
    else skipped.push(missing);
  }
  return { hosts, skipped };
}

/** The first address of the host that this machine does not have; null if it has all. */
async function missingAddress(host: NamedHost): Promise<SkippedHost | null> {
  const { name } = host;
  for (const address of addressesOf(host)) {
    if (isIP(address) === 0 || (!address.startsWith('127.') && address !== '::1')) {
      throw new MailHostError(
        `Cannot serve ${name} on ${address}: the mail host listens on loopback addresses only`,
      );
    }
    const server = createServer();
    try {
      await listen(server, address, 0);
      await new Promise((resolve) => server.close(resolve));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { name, address, reason: `this machine has no ${address} (${code})` };
    }
  }
  return null;
}

function explained(error: unknown): unknown {
  const { code, address, port } = error as { code?: string; address?: string; port?: number };
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const why = code === 'EADDRINUSE' ? 'the port is in use' : 'the system does not allow it';
  return new MailHostError(
    `Cannot listen on ${address} port ${port}: ${why}; stop the program that uses it, or choose another offset (MAIL_PORT_OFFSET)`,
  );
}
