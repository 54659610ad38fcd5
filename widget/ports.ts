/** The `ports` attribute: text to a list of ports. Does not know which ports a service allows. */
import type { FailureCode } from './failure.ts';
import { PORTS } from './limits.ts';

/** `ports` is null where none were named and the service chooses. */
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
