/** The known ports, each with the providers and networks that other entries tell of. Adds nothing of its own. */
import type { PortEntry } from './knowledge.ts';
import { networksBlocking } from './networks.ts';
import { KNOWN_PORTS } from './ports.ts';
import { PROVIDERS } from './providers.ts';

export const PORT_ENTRIES: readonly PortEntry[] = KNOWN_PORTS.map((known) => ({
  ...known,
  providers: PROVIDERS.filter(({ ports }) => ports.some(({ port }) => port === known.port)).map(
    ({ id }) => id,
  ),
  blockedBy: networksBlocking(known.port).map(({ id }) => id),
}));
