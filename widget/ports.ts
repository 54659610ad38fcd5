/** The `ports` attribute: text → a list of ports. Which ports are allowed is up to the service. */
import type { FailureCode } from './failure.ts';
import { PORTS } from './limits.ts';

/** `ports` is null if none were named, so that the service chooses. */
export type PortList = { ports: readonly number[] | null } | { failure: FailureCode };

export function parsePorts(text: string | null): PortList {
  const names = (text ?? '').split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) return { ports: null };
  const ports = new Set<number>();
  for (const name of names) {
    const port = /^\d{1,5}$/.test(name) ? Number(name) : 0;
    if (port < 1 || port > 65_535) return { failure: 'invalid-ports' };
    ports.add(port);
  }
  return ports.size > PORTS ? { failure: 'too-many-ports' } : { ports: [...ports] };
}
