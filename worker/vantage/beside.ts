/**
 * The one dialogue over IPv6 beside a check over IPv4: many programs try IPv6 first, and nobody asks for it. It delays no
 * report, so its result may be missing in the first one.
 */
import type { Ipv6Seen } from '../api/index.ts';
import type { Host } from '../host/host.ts';
import { STARTTLS_PORT } from '../knowledge/ports.ts';
import { providerOf } from '../knowledge/providers/providers.ts';
import type { ProbedPort } from './prober.ts';

/** Chosen beforehand, so that all readers cause the same dialogue. Null if no port may be dialed. */
export function portBeside(host: Host, ports: readonly number[]): number | null {
  const preferred = [providerOf(host.host)?.recommendedPort, STARTTLS_PORT];
  return (
    preferred.find((port) => port !== undefined && port !== null && ports.includes(port)) ?? ports[0] ?? null
  );
}

/** Null as long as it is not over. */
export async function seenSoFar(beside: Promise<ProbedPort | null>): Promise<Ipv6Seen | null> {
  const probed = await Promise.race([beside, Promise.resolve(null)]);
  return probed && { port: probed.row.port, outcome: probed.row.outcome };
}
